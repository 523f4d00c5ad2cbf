import { numberAt } from '../../base/assert.ts';
import type { SimpleGraph } from '../simple-graph.ts';
import { degreeOf, neighboursOf, pairsOf } from './rows.ts';

/** Smaller gains are rounding. */
const LEAST_GAIN = 1e-9;
/** Each pass only ever gains, so few are needed; the limit keeps a large graph from circling for long. */
const MOST_PASSES = 20;

/**
 * Starts from a given division instead of from single nodes, and moves one node after the other to the
 * neighbouring community where the modularity gains most: the first phase of Louvain (Blondel et al. 2008)
 * with a memory. Nodes with -1 begin alone. Returns community numbers below the number of nodes; O(m) a pass.
 */
export function refineCommunities(graph: SimpleGraph, given: Int32Array, resolution: number): Int32Array {
  const communityOf = toNumbered(given);
  const total = new Float64Array(communityOf.length);
  for (let node = 0; node < communityOf.length; node++) {
    const community = numberAt(communityOf, node);
    total[community] = numberAt(total, community) + degreeOf(graph, node);
  }
  for (let pass = 0, moved = true; moved && pass < MOST_PASSES; pass++) {
    moved = false;
    for (let node = 0; node < communityOf.length; node++) {
      const own = numberAt(communityOf, node);
      const degree = degreeOf(graph, node);
      total[own] = numberAt(total, own) - degree;
      const tied = new Map([[own, 0]]);
      for (const other of neighboursOf(graph, node)) {
        const community = numberAt(communityOf, other);
        tied.set(community, (tied.get(community) ?? 0) + 1);
      }
      const gain = (community: number, ties: number) =>
        (ties - (resolution * degree * numberAt(total, community)) / (2 * pairsOf(graph))) / pairsOf(graph);
      let best = { community: own, gain: gain(own, tied.get(own) ?? 0) + LEAST_GAIN };
      for (const [community, ties] of tied) {
        const rival = gain(community, ties);
        if (rival > best.gain) best = { community, gain: rival };
      }
      total[best.community] = numberAt(total, best.community) + degree;
      communityOf[node] = best.community;
      if (best.community !== own) moved = true;
    }
  }
  return communityOf;
}

/** Numbers the communities from 0, in the order of their first members. */
function toNumbered(given: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  let next = 0;
  return given.map((community) => {
    if (community < 0) return next++;
    const number = numbers.get(community) ?? next++;
    numbers.set(community, number);
    return number;
  });
}
