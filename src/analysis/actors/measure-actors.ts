import { at, numberAt } from '../../base/assert.ts';
import { buildMembership, type Membership } from '../../network/membership.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import type { ActorsParameters } from '../parameters.ts';
import { type ActorGraph, toActorGraph } from './actor-graph.ts';
import { toBridgedPairs } from './bridged-pairs.ts';
import { measureCloseness } from './closeness.ts';
import { measurePageRank, measureStrength } from './page-rank.ts';
import { sharePaths, toAllPairs } from './path-shares.ts';
import { listRanked, sortNodes } from './sort-nodes.ts';

/** A measured graph: the measure of each node by its index in the graph. */
export interface Measured {
  readonly graph: ActorGraph;
  readonly values: Float64Array;
  readonly sampled: number | null;
}

/**
 * Measures the graph of an extent. The measures are computed on typed arrays of our own and not by
 * graphology-metrics: the trials of stability measure hundreds of graphs that differ by one tie, and building
 * graphology's maps for each would take longer than all the measuring. `membership` saves finding out who
 * belongs where, if that is known.
 */
export function measureActors(
  network: Structure,
  extent: Extent,
  parameters: ActorsParameters,
  report: Report = ignoreProgress,
  membership?: Membership,
): Measured {
  const graph = toActorGraph(network, extent, parameters);
  switch (parameters.measure) {
    case 'degree':
      return { graph, values: measureStrength(graph), sampled: null };
    case 'pagerank':
      return { graph, values: measurePageRank(graph), sampled: null };
    case 'closeness':
      return { graph, values: measureCloseness(graph, report), sampled: null };
    case 'betweenness':
      return { graph, ...sharePaths(graph, toAllPairs(graph.count), report) };
    case 'bridging-places':
    case 'bridging-themes': {
      const { places, themes } = membership ?? buildMembership(network, extent.edges, 'apart');
      const facet = parameters.measure === 'bridging-places' ? places : themes;
      const actors = listRanked(sortNodes(network), false);
      return { graph, ...sharePaths(graph, toBridgedPairs(graph, actors, facet), report) };
    }
  }
}

// Values that differ by less are equal: the same sum in another order differs in its last bits.
const EQUAL = 1e-9;

/** The ranks of values from 1, the greatest first: equal ones share a rank, and the next is as far down as all before it. */
export function rankValues(values: Float64Array): Int32Array {
  const order = Array.from(values.keys()).sort((one, other) => numberAt(values, other) - numberAt(values, one));
  const ranks = new Int32Array(values.length);
  let head = 0;
  order.forEach((item, place) => {
    const [first, value] = [numberAt(values, at(order, head)), numberAt(values, item)];
    if (first - value > EQUAL * Math.abs(first)) head = place;
    ranks[item] = head + 1;
  });
  return ranks;
}
