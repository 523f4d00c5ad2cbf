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

/** Edit after edit: most are letters that somebody types, some are new entries, ties, and entries that go. */
function toEdit(index: number, { document: { dataset } }: State): Transition {
  const nodeAt = (step: number) => at(dataset.nodes, (step * 37) % dataset.nodes.length).id;
  const name = `Name ${index}`;
  switch (index % 10) {
    case 0:
      return (state) => applyAddNode(state, at(dataset.kinds, 0).id, name, index);
    case 1:
    case 2:
      return (state) => applyAddTie(state, nodeAt(index), at(dataset.relations, 0).id, nodeAt(index + 5), index);
    case 3:
      return (state) => applyRemoveNodes(state, [nodeAt(index)], index);
    default:
      return (state) => applyNodeChange(state, nodeAt(0), { label: { en: name, id: name } }, index * 3000, 'label');
  }
}

/** E1: 200 edits, one after the other, of a network of one's own, from the key to the new state. */
export function benchEdits(): readonly BenchRow[] {
  const parsed = parseDataset(JSON.stringify(buildCommunityDataset(buildCommunityGraph(NODES))), 'community graph');
  if (!parsed.ok) throw new Error(`the made-up dataset does not pass the gate: ${JSON.stringify(parsed.fault)}`);
  const store = buildStore({ dataset: parsed.value, layout: null, origin: 'own', id: 'mine' });
  // As on a page where the map is drawn.
  selectScene(store.getState());
  const times: number[] = [];
  for (let index = 0; index < EDITS + WARMUP; index++) {
    const edit = toEdit(index, store.getState());
    const begin = performance.now();
    act(store, edit);
    times.push(performance.now() - begin);
    selectScene(store.getState());
  }
  const ours = toSample(times.slice(WARMUP));
  const what = `an edit of a network of ${NODES.toLocaleString('en')} nodes until it is in the state, ${EDITS} in a row`;
  const limit = `p95 ≤ ${LIMIT_MS} ms`;
  const isMet = ours.p95 <= LIMIT_MS;
  return [{ goal: 'E1', what, unit: 'ms', ours, peer: null, theirs: null, ratio: null, limit, isMet }];
}
