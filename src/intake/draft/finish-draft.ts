import { MOST_NODES, MOST_TIES } from '../../dataset/limits.ts';
import { renameRefs } from '../../dataset/node-refs.ts';
import type { Dataset, EdgeRecord, NodeRecord } from '../../dataset/schema.ts';
import { NotLetIn } from '../refuse.ts';
import { joinLists } from './join-lists.ts';
import type { Given } from './near-names.ts';
import { toColumnOf } from './pair-question.ts';
import { settleEditions } from './settle-editions.ts';
import type { EntryStatement } from './statement.ts';

/** What a draft adds to a dataset: the legend as a whole, and what comes behind the records that are there. */
interface Coming extends Pick<Dataset, 'kinds' | 'relations' | 'corrections'> {
  /** What lists of one event bring, as if one came after the other. */
  readonly stages: readonly { readonly nodes: readonly NodeRecord[]; readonly edges: readonly EdgeRecord[] }[];
  readonly sources: Dataset['meta']['sources'];
}

/** Where names stand: what lists say there is, and the headings of those that ties alone tell of, by their ids. */
interface Standing {
  readonly entries: readonly EntryStatement[];
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * The dataset with what comes in, whoever looks alike asked about; throws `NotLetIn` where it is more than a map can
 * hold.
 */
export function finishDraft(
  base: Dataset,
  { kinds, relations, corrections, sources, stages }: Coming,
  { entries, columns, ...given }: Omit<Given, 'columnOf'> & Standing,
): Dataset {
  const { refs } = given;
  const settled = settleEditions(
    base,
    stages.flatMap((stage) => stage.nodes),
    stages.flatMap((stage) => stage.edges),
  );
  const nodes = [...base.nodes, ...nameOthers(settled.nodes, refs)];
  const edges = [...base.edges, ...settled.edges];
  const [count, ties] = [settled.nodes.length, settled.edges.length];
  if (count > MOST_NODES) throw new NotLetIn('many-nodes', { count, most: MOST_NODES });
  if (ties > MOST_TIES) throw new NotLetIn('many-ties', { count: ties, most: MOST_TIES });
  const meta = sources === base.meta.sources ? settled.meta : { ...settled.meta, sources };
  const whole = { ...base, meta, kinds, relations, nodes, edges, corrections };
  const counts = stages.map((stage) => ({ nodes: stage.nodes.length, edges: stage.edges.length }));
  return joinLists(base, whole, counts, { ...given, columnOf: toColumnOf(entries, columns) });
}

/** Nodes of a network of ours name others as these are called there. */
function nameOthers(nodes: readonly NodeRecord[], refs: ReadonlyMap<string, string>): readonly NodeRecord[] {
  if (nodes.every(({ apart, within }) => !apart && !within)) return nodes;
  const byRef = new Map(nodes.map(({ id }) => [refs.get(id) ?? id, id]));
  return renameRefs([...nodes], (ref) => byRef.get(ref) ?? null);
}
