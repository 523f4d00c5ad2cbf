import { at } from '../../src/base/assert.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { layOutAll } from '../../src/layout/lay-out-all.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { buildStructure } from '../../src/network/structure.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { growBox } from '../../src/scene/box.ts';
import { findNodeAt } from '../../src/scene/hit-test.ts';
import { measureBounds } from '../../src/scene/scene.ts';
import { toSvg } from '../../src/snapshot/picture/svg.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { selectFigures, selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import { applyFound } from '../../src/store/stage.ts';
import type { State } from '../../src/store/state.ts';
import { buildStore } from '../../src/store/store.ts';
import { buildCommunityDataset } from './community-dataset.ts';
import { buildCommunityGraph, placeCommunities } from './community-graph.ts';
import { type BenchRow, type Sample, toSample } from './row.ts';

const SIZES = [115, 1000, 10_000, 50_000] as const;
/** Each piece is repeated for so long, ms, twice at least; the first time, when the code is cold, does not count. */
const SPAN = 1200;
const PANE = { width: 864, height: 712 };
/** A ratio under this is a tie. */
const TIE = 1.5;
/** Below this, ms, a time is that of the clock and of the call. */
const LEAST = 0.5;

let asked = 0;

/** What is timed at every size; each of it is done anew. */
const PIECES: Readonly<Record<string, (subject: Subject) => unknown>> = {
  layout: ({ state, blank }) =>
    layOutAll(selectNetwork(state), selectFigures(state), new Float64Array(blank.dataset.nodes.length * 2), 1),
  index: ({ blank }) => {
    const structure = buildStructure(blank.dataset);
    return [buildNetwork(blank.dataset, structure), buildVisibility(structure, blank.state.session.filters, null)];
  },
  filter: ({ state }) => selectVisibility(applyToggle(state, 'kinds', 'person')),
  // A query that was asked before is remembered.
  search: ({ search }) => search(`member ${asked++}`, 8),
  hit: ({ state }) => findNodeAt(selectScene(state), { x: 0, y: 0, zoom: 1 }, PANE, { x: 400, y: 300 }, 8),
  'first picture': ({ recorded, positions }) => {
    // What was open before says nothing of what is opened now.
    selectScene(OTHER);
    return selectScene(openAt(recorded, positions));
  },
  SVG: ({ state }) =>
    toSvg(selectScene(state), {
      frame: growBox(measureBounds(selectScene(state)) ?? { x: 0, y: 0, ...PANE }, 20),
      background: true,
      title: 'Community',
      description: '',
      language: 'en',
    }),
};

type Recorded = Parameters<typeof buildStore>[0];

interface Subject {
  readonly recorded: () => Recorded;
  readonly positions: Float64Array;
  readonly state: State;
  readonly blank: { readonly dataset: State['document']['dataset']; readonly state: State };
  readonly search: ReturnType<typeof buildSearch>;
}

/** `scaling`: what the pieces of a map cost at each size; from one to the next at most as n log n grows. In Node. */
export function benchScaling(): readonly BenchRow[] {
  const times = SIZES.map((count) => {
    const subject = buildSubject(count);
    return Object.entries(PIECES).map(([name, piece]) => ({ name, took: time(() => piece(subject)) }));
  });
  return Object.keys(PIECES).flatMap((name, place) =>
    SIZES.map((count, index): BenchRow => {
      const ours = at(at(times, index), place).took;
      const before = index === 0 ? null : at(at(times, index - 1), place).took;
      return toRow(name, count, ours, before, index === 0 ? 0 : at(SIZES, index - 1));
    }),
  );
}

function toRow(name: string, count: number, ours: Sample, before: Sample | null, smaller: number): BenchRow {
  const toCost = (size: number) => size * Math.log(size);
  const most = before ? toCost(count) / toCost(smaller) : 0;
  const ratio = before && ours.median / before.median;
  const grown = before ? ours.median / Math.max(LEAST, before.median) : 0;
  return {
    goal: 'scaling',
    what: `${name}, ${count.toLocaleString('en')} nodes`,
    unit: 'ms',
    ours,
    peer: before && `the same at ${smaller.toLocaleString('en')}`,
    theirs: before,
    ratio,
    limit: before ? `≤ ${most.toFixed(1)}× (n log n)` : '–',
    isMet: before ? grown <= most * TIE : null,
  };
}

function buildSubject(count: number): Subject {
  const graph = buildCommunityGraph(count);
  const parse = () => {
    const parsed = parseDataset(JSON.stringify(buildCommunityDataset(graph)), 'community graph');
    if (!parsed.ok) throw new Error(`the made-up dataset does not pass the gate: ${JSON.stringify(parsed.fault)}`);
    return parsed.value;
  };
  const dataset = parse();
  const positions = placeCommunities(graph);
  // Other objects with the same in them: nothing is remembered of these.
  const recorded = (): Recorded => ({
    dataset: { ...dataset, nodes: dataset.nodes.map((node) => ({ ...node })), edges: [...dataset.edges] },
    layout: null,
  });
  const state = openAt(recorded, positions);
  selectScene(state);
  const blank = { dataset, state: buildStore({ dataset, layout: null }).getState() };
  const search = buildSearch(selectNetwork(state));
  return { recorded, positions, state, blank, search };
}

const OTHER = buildStore({ dataset: buildCommunityDataset(buildCommunityGraph(12)), layout: null }).getState();

const openAt = (recorded: () => Recorded, positions: Float64Array): State =>
  applyFound(buildStore(recorded(), {}, { pane: PANE, stage: PANE }).getState(), positions, true);

function time(work: () => unknown): Sample {
  work();
  const times: number[] = [];
  const started = performance.now();
  while (times.length < 2 || (performance.now() - started < SPAN && times.length < 200)) {
    const begin = performance.now();
    work();
    times.push(performance.now() - begin);
  }
  return toSample(times);
}
