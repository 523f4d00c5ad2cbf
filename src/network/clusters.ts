import { numberAt } from '../base/assert.ts';
import { finish, type Steps } from '../base/steps.ts';
import type { Structure } from './structure.ts';

/** More clusters than this are no overview. */
const MOST_CLUSTERS = 16;
/** A cluster has this many nodes at least. */
const LEAST_SIZE = 12;
/** A hub has ties to this part of its cluster. */
const LEAST_TIED = 1 / 20;
/** Rounds in which each node may join another community; what still changes after them is on the border of two. */
const MOST_ROUNDS = 8;
/** So many of them join between two breaths. */
const AT_ONCE = 4000;
/** How far communities are joined: below this part of the ties that chance would give them there is no more to join. */
const COARSEST = 1 / 64;

/** Ties between nodes, or between communities of nodes. */
interface Links {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly weight: Float64Array;
  /** All ties at each, also those inside of it, which are none of the links. */
  readonly strength: Float64Array;
}

/**
 * The cluster of each node, numbered from 0. Clusters are communities, found by the steps of the Louvain method (Blondel
 * et al. 2008) in the order of the nodes, without chance: always the same. Where there are many, they are joined until
 * a few are left. Each round is O(nodes + ties). They are for names on the map at once; the groups that the panel tells
 * of come late, in a worker, at a resolution of choice, from the best of many tries (`analysis/groups`).
 */
export const findClusters = (network: Pick<Structure, 'nodes' | 'source' | 'target'>): Int32Array =>
  finish(joinInSteps(network));

/** The same a round at a time. */
function* joinInSteps(network: Pick<Structure, 'nodes' | 'source' | 'target'>): Steps<Int32Array> {
  let links = toLinks(network);
  yield;
  let clusterOf = Int32Array.from(network.nodes, (_, node) => node);
  let part = 1;
  while (part >= COARSEST) {
    const of = yield* joinOnce(links, part);
    yield;
    const joined = joinLinks(links, of);
    if (joined.count === links.count) {
      if (countLarge(clusterOf, joined.count) <= MOST_CLUSTERS) break;
      part /= 2;
    }
    clusterOf = clusterOf.map((cluster) => numberAt(of, cluster));
    links = joined;
    yield;
  }
  return clusterOf;
}

const heads = new WeakMap<Structure, readonly number[]>();

/**
 * For each cluster the node that it is called by, the largest cluster first: a place or a theme of its own from which
 * a third of it is reached in two steps, else its hub, if it has one. Remembered.
 */
export function listClusterHeads(network: Structure): readonly number[] {
  return finish(listClusterHeadsInSteps(network));
}

/** The same in steps of some ms, so that it is there when somebody asks at once. */
export function* listClusterHeadsInSteps(network: Structure): Steps<readonly number[]> {
  const known = heads.get(network) ?? findHeads(network, yield* joinInSteps(network));
  heads.set(network, known);
  return known;
}

function findHeads({ nodes, kinds, rowStart, rowNode }: Structure, clusterOf: Int32Array): readonly number[] {
  const sizes = toSizes(clusterOf, nodes.length);
  const inside = new Int32Array(nodes.length);
  const forInside = (node: number, take: (other: number) => void) => {
    for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++) {
      const other = numberAt(rowNode, slot);
      if (other !== node && clusterOf[other] === clusterOf[node]) take(other);
    }
  };
  for (let node = 0; node < nodes.length; node++) {
    forInside(node, () => {
      inside[node] = numberAt(inside, node) + 1;
    });
  }
  const best = new Map<number, { readonly node: number; readonly score: number }>();
  for (const [node, { kind }] of nodes.entries()) {
    const cluster = numberAt(clusterOf, node);
    const size = numberAt(sizes, cluster);
    if (size < LEAST_SIZE) continue;
    const share = numberAt(inside, node) / Math.max(1, numberAt(rowStart, node + 1) - numberAt(rowStart, node));
    const role = kinds.get(kind)?.role;
    let reach = 0;
    if (role === 'place' || role === 'theme') {
      forInside(node, (other) => {
        reach += numberAt(inside, other);
      });
    }
    const isItsOwn = reach >= size / 3 && share >= 1 / 2;
    const isHub = numberAt(inside, node) >= size * LEAST_TIED;
    const score = isItsOwn ? nodes.length + reach * share : isHub ? numberAt(inside, node) * share : 0;
    if (score > (best.get(cluster)?.score ?? 0)) best.set(cluster, { node, score });
  }
  const found = [...best].sort(([one], [other]) => numberAt(sizes, other) - numberAt(sizes, one) || one - other);
  return found.slice(0, MOST_CLUSTERS).map(([, { node }]) => node);
}

function toSizes(clusterOf: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (const cluster of clusterOf) sizes[cluster] = numberAt(sizes, cluster) + 1;
  return sizes;
}

const countLarge = (clusterOf: Int32Array, count: number): number =>
  toSizes(clusterOf, count).reduce((sum, size) => sum + (size >= LEAST_SIZE ? 1 : 0), 0);

function toLinks({ nodes, source, target }: Pick<Structure, 'nodes' | 'source' | 'target'>): Links {
  const strength = new Float64Array(nodes.length);
  const isTie = (_: number, edge: number) => source[edge] !== target[edge];
  const ends = [source.filter(isTie), target.filter(isTie)] as const;
  for (const list of ends) for (const node of list) strength[node] = numberAt(strength, node) + 1;
  const weight = new Float64Array(ends[0].length).fill(1);
  return { count: nodes.length, source: ends[0], target: ends[1], weight, strength };
}

/**
 * The community of each after as many rounds as change anything: each joins the one of its neighbours to which it has
 * the most ties beyond `part` of what chance would give it.
 */
function* joinOnce(links: Links, part: number): Steps<Int32Array> {
  const { count, strength } = links;
  const { start, near, weight } = toRows(links);
  yield;
  const all = strength.reduce((sum, own) => sum + own, 0) || 1;
  const of = Int32Array.from({ length: count }, (_, index) => index);
  const total = strength.slice();
  const tied = new Float64Array(count);
  let isChanged = true;
  for (let round = 0; isChanged && round < MOST_ROUNDS; round++) {
    isChanged = false;
    if (round > 0) yield;
    for (let index = 0; index < count; index++) {
      if (index % AT_ONCE === AT_ONCE - 1) yield;
      // The innermost loops of all: a check at each place takes twice as long.
      const [from, until] = [start[index] as number, start[index + 1] as number];
      const [own, before] = [strength[index] as number, of[index] as number];
      const chance = (part * own) / all;
      for (let slot = from; slot < until; slot++) {
        const community = of[near[slot] as number] as number;
        tied[community] = (tied[community] as number) + (weight[slot] as number);
      }
      total[before] = (total[before] as number) - own;
      let [best, most] = [before, (tied[before] as number) - chance * (total[before] as number) + 1e-9];
      for (let slot = from; slot < until; slot++) {
        const community = of[near[slot] as number] as number;
        const gain = (tied[community] as number) - chance * (total[community] as number);
        if (gain > most) [best, most] = [community, gain];
      }
      for (let slot = from; slot < until; slot++) tied[of[near[slot] as number] as number] = 0;
      total[best] = (total[best] as number) + own;
      of[index] = best;
      isChanged ||= best !== before;
    }
  }
  return number(of);
}

/** The same communities, numbered from 0 in the order of their first members. */
function number(of: Int32Array): Int32Array {
  const numbers = new Int32Array(of.length).fill(-1);
  let next = 0;
  for (const community of of) if (numbers[community] === -1) numbers[community] = next++;
  return of.map((community) => numberAt(numbers, community));
}

/** The ties of each at both of its ends. */
function toRows({ count, source, target, weight }: Links) {
  const start = new Int32Array(count + 1);
  for (const ends of [source, target]) for (const end of ends) start[end + 1] = numberAt(start, end + 1) + 1;
  for (let index = 0; index < count; index++) start[index + 1] = numberAt(start, index + 1) + numberAt(start, index);
  const next = start.slice();
  const rows = { start, near: new Int32Array(2 * source.length), weight: new Float64Array(2 * source.length) };
  for (const [ends, others] of [[source, target] as const, [target, source] as const]) {
    for (let link = 0; link < ends.length; link++) {
      const slot = numberAt(next, numberAt(ends, link));
      next[numberAt(ends, link)] = slot + 1;
      rows.near[slot] = numberAt(others, link);
      rows.weight[slot] = numberAt(weight, link);
    }
  }
  return rows;
}

/** The links between communities, each pair once. */
function joinLinks({ source, target, weight, strength }: Links, of: Int32Array): Links {
  const count = of.reduce((most, community) => Math.max(most, community + 1), 0);
  const sums = new Map<number, number>();
  for (let link = 0; link < source.length; link++) {
    const [a, b] = [numberAt(of, numberAt(source, link)), numberAt(of, numberAt(target, link))];
    if (a === b) continue;
    const key = Math.min(a, b) * count + Math.max(a, b);
    sums.set(key, (sums.get(key) ?? 0) + numberAt(weight, link));
  }
  const keys = [...sums.keys()];
  const joined = new Float64Array(count);
  for (const [index, community] of of.entries())
    joined[community] = numberAt(joined, community) + numberAt(strength, index);
  return {
    count,
    source: Int32Array.from(keys, (key) => Math.floor(key / count)),
    target: Int32Array.from(keys, (key) => key % count),
    weight: Float64Array.from(sums.values()),
    strength: joined,
  };
}
