import { at } from '../../../src/base/assert.ts';
import { parseDataset } from '../../../src/dataset/parse.ts';
import { applyAddNode, applyAddTie, applyNodeChange, applyRemoveNodes } from '../../../src/store/edits.ts';
import { selectScene } from '../../../src/store/select-scene.ts';
import type { State } from '../../../src/store/state.ts';
import { act, buildStore, type Transition } from '../../../src/store/store.ts';
import { buildCommunityDataset } from '../community-dataset.ts';
import { buildCommunityGraph } from '../community-graph.ts';
import { nextFrame } from './subject.ts';

/** The first ones find code that nothing has warmed. */
const WARMUP = 20;

/** What an edit does, each by what it is called in the table. */
type EditKind = 'a letter typed' | 'a new entry' | 'a new tie' | 'an entry deleted';

export interface TimedEdit {
  readonly kind: EditKind;
  /** From the call that a field or a key makes until the new state is there, ms. */
  readonly took: number;
}

/** Edits a network of one's own, `count` times, a frame apart or at once; how long each edit took. */
export async function makeEdits(nodes: number, count: number, isApart: boolean): Promise<readonly TimedEdit[]> {
  const parsed = parseDataset(JSON.stringify(buildCommunityDataset(buildCommunityGraph(nodes))), 'community graph');
  if (!parsed.ok) throw new Error(`the made-up dataset does not pass the gate: ${JSON.stringify(parsed.fault)}`);
  const store = buildStore({ dataset: parsed.value, layout: null, origin: 'own', id: 'mine' });
  // As on a page where the map is drawn.
  selectScene(store.getState());
  const times: TimedEdit[] = [];
  for (let index = 0; index < count + WARMUP; index++) {
    const transition = toEdit(index, store.getState());
    const begin = performance.now();
    act(store, transition);
    times.push({ kind: toKind(index), took: performance.now() - begin });
    selectScene(store.getState());
    if (isApart) await nextFrame();
  }
  return times.slice(WARMUP);
}

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
