import { at, numberAt } from '../../base/assert.ts';
import { buildMembership } from '../../network/membership.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import type { ActorsParameters } from '../parameters.ts';
import { toSimpleGraph } from '../simple-graph.ts';
import { buildExplainer } from './explain.ts';
import type { KeyActors } from './key-actors.ts';
import { measureActors } from './measure-actors.ts';
import { listRanked, sortNodes } from './sort-nodes.ts';
import { rankNodes, testStability } from './stability.ts';

// The share of the time that the first measuring takes where every tie is tried without.
const FIRST = 0.1;

/**
 * Ranks the actors of an extent by one measure, says of each why, and how firmly it holds its rank. Ties
 * count once for two nodes, whatever their number and direction. By measure, the value is
 * - `degree`: how many nodes it is tied to; in a projection, and by weight, the sum of the weights;
 * - `betweenness`: the share of all pairs of other nodes whose shortest paths lead through it;
 * - `closeness`: Wasserman and Faust's, 1 for who is tied to everybody;
 * - `pagerank`: its share of the whole, damping 0.85;
 * - `bridging-places`, `bridging-themes`: the share of the pairs of actors without a place (theme) in common
 *   whose shortest paths lead through it.
 * There a tie of weight w is 1/w long, for all that measures paths.
 */
export function findKeyActors(
  network: Structure,
  asked: Extent,
  parameters: ActorsParameters,
  report: Report = ignoreProgress,
): KeyActors {
  const extent = dropLooseEnds(network, asked);
  const sorts = sortNodes(network);
  const measured = measureActors(network, extent, parameters, (share) => report(share * FIRST));
  const { graph } = measured;
  const ranked = listRanked(sorts, parameters.containers).filter((node) => numberAt(graph.indexOf, node) >= 0);
  const ranks = rankNodes(measured, ranked);
  const now = { measured, ranked, ranks };
  const { ranges, trials } = testStability(network, extent, parameters, now, (share) =>
    report(FIRST + share * (1 - FIRST)),
  );
  const explain = buildExplainer({
    measured,
    parameters,
    sorts,
    membership: buildMembership(network, extent.edges, 'apart'),
    nodeIndex: network.nodeIndex,
    ties: toSimpleGraph(network, extent),
  });
  const actors = ranked.map((node, place) => ({
    node,
    value: numberAt(measured.values, numberAt(graph.indexOf, node)),
    rank: numberAt(ranks, place),
    why: explain(node),
    stability: ranges ? at(ranges, place) : null,
  }));
  report(1);
  return {
    measure: parameters.measure,
    through: parameters.through,
    containers: parameters.containers,
    actors: actors.sort((one, other) => one.rank - other.rank || one.node - other.node),
    values: Float64Array.from(graph.indexOf, (index) => (index < 0 ? Number.NaN : numberAt(measured.values, index))),
    nodeCount: graph.count,
    tieCount: graph.rowNode.length / 2,
    sampled: measured.sampled,
    trials,
    tooLarge: graph.tooLarge,
  };
}

/** The extent without the ties that have an end outside it: they must not say where an actor belongs. */
function dropLooseEnds({ source, target }: Structure, { nodes, edges }: Extent): Extent {
  const whole = edges.map(
    (mark, edge) => mark & numberAt(nodes, numberAt(source, edge)) & numberAt(nodes, numberAt(target, edge)),
  );
  return { nodes, edges: whole };
}
