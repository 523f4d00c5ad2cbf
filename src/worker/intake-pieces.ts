import type { Intake } from '../snapshot/carrier/read-view.ts';

/** So many records come in one message: taking one over is a task of the page, and of these one of some ms. */
const AT_ONCE = 1000;

type Dataset = Extract<Intake, { kind: 'network' }>['dataset'];

const LISTS = ['nodes', 'edges'] as const;
type List = (typeof LISTS)[number];

/** Some of the records of a network, which come before all else that is told of it. */
interface Piece {
  readonly kind: 'piece';
  readonly list: List;
  readonly records: readonly object[];
}

export type IntakeMessage = Intake | Piece;

/** What was read as messages: the records of a large network in pieces, then the rest. */
export function* toPieces(view: Intake): Generator<IntakeMessage> {
  const dataset = datasetOf(view);
  if (!dataset) return yield view;
  for (const list of LISTS) {
    const records = dataset[list];
    for (let from = 0; from < records.length; from += AT_ONCE)
      yield { kind: 'piece', list, records: records.slice(from, from + AT_ONCE) };
  }
  yield withDataset(view, { ...dataset, nodes: [], edges: [] });
}

/** Takes the messages one by one; gives what was read once the last of them is there. */
export function createJoining(): (message: IntakeMessage) => Intake | null {
  const lists: Record<List, object[]> = { nodes: [], edges: [] };
  return (message) => {
    if (message.kind !== 'piece') {
      const dataset = datasetOf(message);
      return dataset ? withDataset(message, { ...dataset, ...(lists as Pick<Dataset, List>) }) : message;
    }
    for (const record of message.records) lists[message.list].push(record);
    return null;
  };
}

const datasetOf = (view: Intake): Dataset | undefined =>
  view.kind === 'network' ? view.dataset : view.kind === 'snapshot' ? view.snapshot.dataset : undefined;

function withDataset(view: Intake, dataset: Dataset): Intake {
  if (view.kind === 'network') return { ...view, dataset };
  return view.kind === 'snapshot' ? { ...view, snapshot: { ...view.snapshot, dataset } } : view;
}
