import { numberAt } from '../../src/base/assert.ts';
import { type Random, seededRandom } from '../../src/base/random.ts';

/** A graph with communities. The members of a community have consecutive indices. */
export interface CommunityGraph {
  readonly count: number;
  /** Ends of each edge: simple, undirected, no loops; the whole is connected. */
  readonly source: Int32Array;
  readonly target: Int32Array;
  /** Community c holds the nodes start[c] … start[c + 1] - 1. */
  readonly start: Int32Array;
  readonly community: Int32Array;
}

/** Edges for each node. */
const DENSITY = 2.5;
/** Share of the edges that look for their other end anywhere. */
const MIXING = 0.15;

/**
 * The same graph for the same size and seed: communities of uneven size, each held together by a random
 * tree, degrees with a heavy tail, about 85 % of the edges inside a community. After the idea of LFR
 * benchmark graphs (Lancichinetti, Fortunato, Radicchi 2008). O(n log n).
 */
export function buildCommunityGraph(count: number, seed = 42): CommunityGraph {
  const random = seededRandom(seed * 100_003 + count);
  const start = splitIntoCommunities(count, random);
  const community = new Int32Array(count);
  for (let c = 0; c + 1 < start.length; c++) community.fill(c, numberAt(start, c), numberAt(start, c + 1));
  // Running sums of the weights: a node of a range is picked in proportion to its weight by one search.
  const sums = new Float64Array(count + 1);
  for (let node = 0; node < count; node++) sums[node + 1] = numberAt(sums, node) + (1 - random() * 0.997) ** -0.55;
  const pick = (from: number, to: number) => {
    const goal = numberAt(sums, from) + random() * (numberAt(sums, to) - numberAt(sums, from));
    let [low, high] = [from, to - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberAt(sums, middle + 1) < goal) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const wanted = Math.round(DENSITY * count);
  const [source, target] = [new Int32Array(wanted), new Int32Array(wanted)];
  const seen = new Set<number>();
  const tie = (a: number, b: number) => {
    const key = Math.min(a, b) * count + Math.max(a, b);
    if (a === b || seen.has(key) || seen.size === wanted) return;
    source[seen.size] = a;
    target[seen.size] = b;
    seen.add(key);
  };
  for (let c = 0; c + 1 < start.length; c++) {
    const [from, to] = [numberAt(start, c), numberAt(start, c + 1)];
    for (let node = from + 1; node < to; node++) tie(node, from + Math.floor(random() * (node - from)));
    if (c > 0) tie(from, Math.floor(random() * from));
  }
  while (seen.size < wanted) {
    const node = pick(0, count);
    const c = numberAt(community, node);
    // Small communities fill up; whoever finds no room there looks elsewhere now and then.
    if (random() < MIXING) tie(node, pick(0, count));
    else tie(node, pick(numberAt(start, c), numberAt(start, c + 1)));
  }
  return { count, source, target, start, community };
}

/** Sizes between 5 and about 4√n, small ones more often: the first index of each community, and the end. */
function splitIntoCommunities(count: number, random: Random): Int32Array {
  const most = Math.max(12, 4 * Math.sqrt(count));
  const starts = [0];
  let used = 0;
  while (used < count) {
    const size = Math.round(Math.min(most, 5 * (1 - random()) ** -0.8));
    // A rest too small to be a community joins the last one.
    used = count - used - size < 5 ? count : used + size;
    starts.push(used);
  }
  return Int32Array.from(starts);
}

/**
 * Positions without a layout run: communities as discs along a sunflower spiral, their members along a
 * spiral in each, about 40 units from node to node. x0, y0, x1, y1, …, wider than high like a pane.
 */
export function placeCommunities({ count, start }: CommunityGraph): Float64Array {
  const SPACING = 24;
  const GOLDEN = Math.PI * (3 - Math.sqrt(5));
  const positions = new Float64Array(count * 2);
  for (let c = 0; c + 1 < start.length; c++) {
    const [from, to] = [numberAt(start, c), numberAt(start, c + 1)];
    const reach = 1.25 * SPACING * Math.sqrt((from + to) / 2);
    for (let node = from; node < to; node++) {
      const radius = SPACING * Math.sqrt(node - from + 0.5);
      const angle = (node - from) * GOLDEN;
      positions[node * 2] = 1.6 * (reach * Math.cos(c * GOLDEN) + radius * Math.cos(angle));
      positions[node * 2 + 1] = reach * Math.sin(c * GOLDEN) + radius * Math.sin(angle);
    }
  }
  return positions;
}
