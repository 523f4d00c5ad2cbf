import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { numberAt } from '../../base/assert.ts';
import { seededRandom } from '../../base/random.ts';
import { ignoreProgress, type Report } from '../extent.ts';
import type { SimpleGraph } from '../simple-graph.ts';
import { measureModularity } from './modularity.ts';
import { refineCommunities } from './refine-communities.ts';
import { neighboursOf, pairsOf } from './rows.ts';

export interface Partition {
  /** The community of each node of the graph, numbered from 0. */
  readonly communityOf: Int32Array;
  /** Modularity at the resolution that was asked for: what was optimised. */
  readonly quality: number;
}

/** About this many nodes and pairs are worked through in all, so that small graphs get many tries. */
const WORK = 100_000;
const FEWEST_TRIES = 2;
const MOST_TRIES = 16;

/**
 * Tries at communities by the Louvain method (Blondel et al. 2008), each from another order of the nodes,
 * the best first. Louvain may leave a community whose members do not hang together (Traag, Waltman and
 * van Eck 2019); it is split, which never lowers the modularity. A `previous` division of the same nodes (-1:
 * none) is refined as one more try. The same input gives the same tries.
 */
export function findCommunities(
  graph: SimpleGraph,
  resolution: number,
  seed: number,
  previous: Int32Array | null = null,
  report: Report = ignoreProgress,
): readonly [Partition, ...Partition[]] {
  const subject = new UndirectedGraph();
  for (let node = 0; node < graph.count; node++) subject.addNode(node);
  for (let node = 0; node < graph.count; node++) {
    for (const other of neighboursOf(graph, node)) if (node < other) subject.addUndirectedEdge(node, other);
  }
  const wanted = Math.floor(WORK / (graph.count + pairsOf(graph) + 1));
  const tries = Math.max(FEWEST_TRIES, Math.min(MOST_TRIES, wanted));
  const rng = seededRandom(seed);
  const toPartition = (community: (node: number) => number): Partition => {
    const communityOf = splitLoose(graph, community);
    return { communityOf, quality: measureModularity(graph, communityOf, resolution) };
  };
  const found = Array.from({ length: tries }, (_, attempt): Partition => {
    const mapping = louvain(subject, { resolution, rng });
    report((attempt + 1) / tries);
    return toPartition((node) => mapping[node] ?? -1);
  });
  if (previous) {
    const refined = refineCommunities(graph, previous, resolution);
    found.push(toPartition((node) => numberAt(refined, node)));
  }
  const [best, ...rest] = found.sort((one, two) => two.quality - one.quality);
  if (!best) throw new Error('there is always a try');
  return [best, ...rest];
}

/** Numbers the communities from 0 in the order of their first members, each connected piece on its own. */
function splitLoose(graph: SimpleGraph, community: (node: number) => number): Int32Array {
  const pieceOf = new Int32Array(graph.count).fill(-1);
  let pieces = 0;
  for (let start = 0; start < pieceOf.length; start++) {
    if (numberAt(pieceOf, start) >= 0) continue;
    const waiting = [start];
    pieceOf[start] = pieces;
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      for (const other of neighboursOf(graph, node)) {
        if (numberAt(pieceOf, other) >= 0 || community(other) !== community(start)) continue;
        pieceOf[other] = pieces;
        waiting.push(other);
      }
    }
    pieces++;
  }
  return pieceOf;
}
