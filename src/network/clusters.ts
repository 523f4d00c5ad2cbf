import { numberAt } from '../base/assert.ts';
import { finish, type Steps } from '../base/steps.ts';
import { joinLinks, joinOnce, toLinks } from './communities.ts';
import type { Structure } from './structure.ts';

/** More clusters than this are no overview. */
const MOST_CLUSTERS = 16;
/** A cluster has this many nodes at least. */
const LEAST_SIZE = 12;
/** A hub has ties to this part of its cluster. */
const LEAST_TIED = 1 / 20;
/** How far communities are joined: below this part of the ties that chance would give them there is no more to join. */
const COARSEST = 1 / 64;

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
  const clusterOf = new Int32Array(links.count);
  for (let node = 0; node < clusterOf.length; node++) clusterOf[node] = node;
  let part = 1;
  while (part >= COARSEST) {
    const of = yield* joinOnce(links, part);
    yield;
    const joined = joinLinks(links, of);
    if (joined.count === links.count) {
      if (countLarge(clusterOf, joined.count) <= MOST_CLUSTERS) break;
      part /= 2;
    }
    for (let node = 0; node < clusterOf.length; node++) clusterOf[node] = numberAt(of, numberAt(clusterOf, node));
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
  /** What its ties inside of its cluster come to, each counted as `worth` says of its other end. */
  const sumInside = (node: number, worth: Int32Array | null): number => {
    let sum = 0;
    const own = clusterOf[node];
    for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++) {
      const other = numberAt(rowNode, slot);
      if (other !== node && clusterOf[other] === own) sum += worth ? numberAt(worth, other) : 1;
    }
    return sum;
  };
  for (let node = 0; node < nodes.length; node++) inside[node] = sumInside(node, null);
  const best = new Map<number, { readonly node: number; readonly score: number }>();
  for (const [node, { kind }] of nodes.entries()) {
    const cluster = numberAt(clusterOf, node);
    const size = numberAt(sizes, cluster);
    if (size < LEAST_SIZE) continue;
    const share = numberAt(inside, node) / Math.max(1, numberAt(rowStart, node + 1) - numberAt(rowStart, node));
    const role = kinds.get(kind)?.role;
    const reach = role === 'place' || role === 'theme' ? sumInside(node, inside) : 0;
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
