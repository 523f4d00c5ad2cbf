import { at, numberAt } from '../../base/assert.ts';
import { seededRandom } from '../../base/random.ts';
import { ignoreProgress, type Report } from '../extent.ts';
import type { ActorGraph } from './actor-graph.ts';
import { buildWalker, isSameLength } from './walker.ts';

/** Which pairs of nodes count as the ends of paths. */
export interface Pairs {
  /** For a source: 1 for each node that counts as the other end; the same array each time. The source itself is 0. */
  readonly endsFor: (source: number) => Uint8Array;
  /** For each node: in how many pairs it is an end. */
  readonly counts: Int32Array;
}

/** Above so many nodes some stand for all as sources. */
const EXACT_UP_TO = 3000;
const PIVOTS = 1000;

/**
 * For each node the share (0–1) of the pairs it is no end of whose shortest paths lead through it; a pair
 * with several shortest paths counts by the share of them that do. With all pairs this is the normalised
 * betweenness. U. Brandes, “A faster algorithm for betweenness centrality” (2001): O(nodes × ties).
 * Above 3,000 nodes an estimate from 1,000 sources, drawn with a fixed seed; `sampled` says so.
 */
export function sharePaths(graph: ActorGraph, pairs: Pairs, report: Report = ignoreProgress) {
  const sources = [...pairs.counts.keys()].filter((node) => numberAt(pairs.counts, node) > 0);
  const isSampled = graph.count > EXACT_UP_TO && sources.length > PIVOTS;
  const pivots = isSampled ? draw(sources, PIVOTS) : sources;
  const sums = new Float64Array(graph.count);
  const walker = buildWalker(graph);
  const passed = new Float64Array(graph.count);
  pivots.forEach((source, done) => {
    if (done % 64 === 0) report(done / pivots.length);
    const reached = walker.walk(source);
    addDependencies(graph, walker, reached, pairs.endsFor(source), passed, sums);
  });
  const total = pairs.counts.reduce((sum, count) => sum + count, 0);
  const scale = isSampled ? sources.length / pivots.length : 1;
  // Both ends of a pair are sources, so `sums` and `total` count it twice alike.
  const values = sums.map((sum, node) => {
    const others = total - 2 * numberAt(pairs.counts, node);
    return others > 0 ? (sum * scale) / others : 0;
  });
  return { values, sampled: isSampled ? pivots.length : null };
}

/** Adds to `sums` what passes through each node on the way from the walked source to the ends that count. */
function addDependencies(
  { rowStart, rowNode, rowLength }: ActorGraph,
  { order, distance, routes }: ReturnType<typeof buildWalker>,
  reached: number,
  ends: Uint8Array,
  passed: Float64Array,
  sums: Float64Array,
): void {
  passed.fill(0);
  for (let place = reached - 1; place > 0; place--) {
    const node = order[place] as number;
    const far = distance[node] as number;
    const through = passed[node] as number;
    const share = ((ends[node] as number) + through) / (routes[node] as number);
    sums[node] = (sums[node] as number) + through;
    if (share === 0) continue;
    const end = rowStart[node + 1] as number;
    for (let slot = rowStart[node] as number; slot < end; slot++) {
      const before = rowNode[slot] as number;
      const near = distance[before] as number;
      const isStep = rowLength ? isSameLength(near + (rowLength[slot] as number), far) : near === far - 1;
      if (isStep) passed[before] = (passed[before] as number) + (routes[before] as number) * share;
    }
  }
}

/** Every pair of different nodes. */
export function toAllPairs(count: number): Pairs {
  const ends = new Uint8Array(count).fill(1);
  let last = 0;
  const endsFor = (source: number) => {
    ends[last] = 1;
    ends[source] = 0;
    last = source;
    return ends;
  };
  return { endsFor, counts: new Int32Array(count).fill(count - 1) };
}

/** `size` of the items, drawn without putting back (the first steps of Fisher–Yates). */
export function draw<Item>(items: readonly Item[], size: number): readonly Item[] {
  const random = seededRandom(1);
  const pool = [...items];
  for (let place = 0; place < size; place++) {
    const other = place + Math.floor(random() * (pool.length - place));
    [pool[place], pool[other]] = [at(pool, other), at(pool, place)];
  }
  return pool.slice(0, size);
}
