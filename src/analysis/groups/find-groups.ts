import { numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import type { GroupsParameters } from '../parameters.ts';
import { toSimpleGraph } from '../simple-graph.ts';
import { findCommunities, type Partition } from './find-communities.ts';
import { findReference } from './find-reference.ts';
import { findWeakPoints, type WeakPoints } from './find-weak-points.ts';
import { matchGroups } from './match-groups.ts';
import { measureModularity } from './modularity.ts';
import { type Group, nameGroups } from './name-groups.ts';

/** What switching nodes off has done, against the same part of the network with them. */
export interface Loss {
  /** Indices of the nodes that were there and are switched off. */
  readonly off: readonly number[];
  readonly partsBefore: number;
  readonly partsAfter: number;
  /** Nodes that stood in the largest part and no longer do, piece by piece, the largest piece first. */
  readonly cutOff: readonly (readonly number[])[];
}

/** Plain values: it crosses to and from a worker. */
export interface GroupsAnswer extends WeakPoints {
  /** The largest first. */
  readonly groups: readonly Group[];
  /** For each node of the network: the slot of its group, -1 where it has none. */
  readonly slotOf: Int16Array;
  /** Nodes that take part and share a group with nobody. */
  readonly alone: number;
  /** How many nodes take part. */
  readonly nodeCount: number;
  /** The textbook's modularity of the groups, and that at the resolution asked for, which was optimised. */
  readonly modularity: number;
  readonly optimised: number;
  /** Null while no node is switched off. */
  readonly loss: Loss | null;
}

/**
 * Louvain's own tries differ by about this much modularity, and a filter can make another one the best.
 * Divisions this near the best count as good: of them the one most like the reference is taken.
 */
const AS_GOOD = 0.015;

/**
 * Divides a part of a network into communities and finds where it would fall apart. Everything is
 * undirected; for the communities parallel ties between two nodes count once and loops not at all. Nodes
 * of `parameters.off` are taken out first. The same input gives the same answer. O(n + m) but for the
 * Louvain tries, which take about O(m log n) each.
 */
export function findGroups(
  network: Structure,
  extent: Extent,
  parameters: GroupsParameters,
  report: Report = ignoreProgress,
): GroupsAnswer {
  const { resolution, seed } = parameters;
  const reference = findReference(network, resolution);
  report(0.4);
  const left = toExtentWithout(network, extent, parameters.off);
  const graph = toSimpleGraph(network, left);
  // The reference's groups, for the nodes of the graph.
  const previous = graph.nodeOf.map((node) => numberAt(reference.groupOf, node));
  const tries = findCommunities(graph, resolution, seed, previous, (share) => report(0.4 + share * 0.5));
  const chosen = choosePartition(tries, previous);
  const groups = nameGroups(network, graph, chosen.communityOf, reference);
  const slotOf = new Int16Array(network.nodes.length).fill(-1);
  for (const { slot, members } of groups) for (const member of members) slotOf[member] = slot;
  const weakPoints = findWeakPoints(network, left);
  report(1);
  return {
    groups,
    slotOf,
    alone: graph.count - groups.reduce((sum, { members }) => sum + members.length, 0),
    nodeCount: graph.count,
    modularity: measureModularity(graph, chosen.communityOf),
    optimised: chosen.quality,
    loss: findLoss(network, extent, left, weakPoints),
    ...weakPoints,
  };
}

function toExtentWithout(network: Structure, extent: Extent, off: readonly string[]): Extent {
  const nodes = extent.nodes.slice();
  for (const id of off) {
    const node = network.nodeIndex.get(id);
    if (node !== undefined) nodes[node] = 0;
  }
  return { nodes, edges: extent.edges };
}

/** Of the divisions that are as good as the best one, the first that keeps most nodes in the groups they had. */
function choosePartition([best, ...others]: readonly [Partition, ...Partition[]], previous: Int32Array): Partition {
  const kept = ({ communityOf }: Partition) =>
    matchGroups(previous, communityOf).reduce((sum, { shared }) => sum + shared, 0);
  let chosen = { partition: best, kept: kept(best) };
  for (const partition of others) {
    if (partition.quality < best.quality - AS_GOOD) break;
    const rival = { partition, kept: kept(partition) };
    if (rival.kept > chosen.kept) chosen = rival;
  }
  return chosen.partition;
}

function findLoss(network: Structure, extent: Extent, left: Extent, after: WeakPoints): Loss | null {
  const off = [...extent.nodes.keys()].filter((node) => extent.nodes[node] && !left.nodes[node]);
  if (off.length === 0) return null;
  const before = findWeakPoints(network, extent).parts;
  const whole = new Set(before[0]);
  // Parts that hold only nodes of the former largest one are its pieces, all but the one that is largest now.
  const pieces = after.parts.filter(([first]) => first !== undefined && whole.has(first));
  return { off, partsBefore: before.length, partsAfter: after.parts.length, cutOff: pieces.slice(1) };
}
