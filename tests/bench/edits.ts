import { at } from '../../src/base/assert.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { applyAddNode, applyAddTie, applyNodeChange, applyRemoveNodes } from '../../src/store/edits.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import type { State } from '../../src/store/state.ts';
import { act, buildStore, type Transition } from '../../src/store/store.ts';
import { buildCommunityDataset } from './community-dataset.ts';
import { buildCommunityGraph } from './community-graph.ts';
import { type BenchRow, toSample } from './row.ts';

const NODES = 2000;
const EDITS = 200;
const LIMIT_MS = 4;
/** The first ones find code that nothing has warmed. */
const WARMUP = 20;

/** What an edit does, each by what it is called in the table. */
const KINDS = ['a letter typed', 'a new entry', 'a new tie', 'an entry deleted'] as const;
type EditKind = (typeof KINDS)[number];

/** Edit after edit: most are letters that somebody types, some are new entries, ties, and entries that go. */
const toKind = (index: number): EditKind =>
  (['a new entry', 'a new tie', 'a new tie', 'an entry deleted'] as const)[index % 10] ?? 'a letter typed';

function toEdit(index: number, { document: { dataset } }: State): Transition {
  const nodeAt = (step: number) => at(dataset.nodes, (step * 37) % dataset.nodes.length).id;
  const name = `Name ${index}`;
  switch (toKind(index)) {
    case 'a new entry':
      return (state) => applyAddNode(state, at(dataset.kinds, 0).id, name, index);
    case 'a new tie':
      return (state) => applyAddTie(state, nodeAt(index), at(dataset.relations, 0).id, nodeAt(index + 5), index);
    case 'an entry deleted':
      return (state) => applyRemoveNodes(state, [nodeAt(index)], index);
    default:
      return (state) => applyNodeChange(state, nodeAt(0), { label: { en: name, id: name } }, index * 3000, 'label');
  }
}

/** Nobody presses two keys within a frame, ms: meanwhile the machine compiles what was met and clears away what was left. */
const FRAME_MS = 16;

/** E1: 200 edits, one after the other, of a network of one's own, from the key to the new state. */
export async function benchEdits(): Promise<readonly BenchRow[]> {
  const size = `a network of ${NODES.toLocaleString('en')} nodes`;
  const [apart, together] = [await edit(FRAME_MS), await edit(0)];
  return [
    toRow(`an edit of ${size} until it is in the state, ${EDITS}, a frame apart, median / slowest`, apart, true),
    ...KINDS.map((kind) =>
      toRow(
        `the same, ${kind}`,
        apart.filter((one) => one.kind === kind),
        false,
      ),
    ),
    toRow('the same, no frame apart', together, false),
  ];
}

interface Timed {
  readonly kind: EditKind;
  readonly took: number;
}

/** How long each edit takes, `pause` ms from one to the next. */
async function edit(pause: number): Promise<readonly Timed[]> {
  const parsed = parseDataset(JSON.stringify(buildCommunityDataset(buildCommunityGraph(NODES))), 'community graph');
  if (!parsed.ok) throw new Error(`the made-up dataset does not pass the gate: ${JSON.stringify(parsed.fault)}`);
  const store = buildStore({ dataset: parsed.value, layout: null, origin: 'own', id: 'mine' });
  // As on a page where the map is drawn.
  selectScene(store.getState());
  const times: Timed[] = [];
  for (let index = 0; index < EDITS + WARMUP; index++) {
    const transition = toEdit(index, store.getState());
    const begin = performance.now();
    act(store, transition);
    times.push({ kind: toKind(index), took: performance.now() - begin });
    selectScene(store.getState());
    if (pause > 0) await new Promise((goOn) => setTimeout(goOn, pause));
  }
  return times.slice(WARMUP);
}

function toRow(what: string, taken: readonly Timed[], isHeld: boolean): BenchRow {
  const took = taken.map((one) => one.took);
  const worst = Math.max(...took);
  const limit = isHeld ? `the slowest ≤ ${LIMIT_MS} ms` : '–';
  const ours = { median: toSample(took).median, p95: worst };
  const isMet = isHeld ? worst <= LIMIT_MS : null;
  return { goal: 'E1', what, unit: 'ms', ours, peer: null, theirs: null, ratio: null, limit, isMet };
}
