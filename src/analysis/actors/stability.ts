import { at, numberAt } from '../../base/assert.ts';
import { buildMembership, type Membership } from '../../network/membership.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import type { ActorsParameters, Measure } from '../parameters.ts';
import type { Stability } from './key-actors.ts';
import { type Measured, measureActors, rankValues } from './measure-actors.ts';
import { draw } from './path-shares.ts';
import { sortNodes } from './sort-nodes.ts';

/** Up to so many ties, each is taken away once; of more, a sample drawn with a fixed seed. */
const EVERY_UP_TO = 300;
const SAMPLE = 100;
// How many steps along ties all trials together may take: a few seconds.
const BUDGET = 7e8;

export interface Trials {
  /** By place in the list of ranked nodes; null where the trials would take too long. */
  readonly ranges: readonly Stability[] | null;
  readonly trials: { readonly count: number; readonly every: boolean } | null;
}

/**
 * Ranks the nodes again without inferred ties, and again without one tie after the other. `ranked` lists
 * them by index in the network, `ranks` says where they stand now.
 */
export function testStability(
  network: Structure,
  extent: Extent,
  parameters: ActorsParameters,
  now: { readonly measured: Measured; readonly ranked: readonly number[]; readonly ranks: Int32Array },
  report: Report = ignoreProgress,
): Trials {
  const { measured, ranked, ranks } = now;
  const edges = [...extent.edges.keys()].filter((edge) => extent.edges[edge] === 1);
  const every = edges.length <= EVERY_UP_TO;
  const tried = every ? edges : draw(edges, SAMPLE);
  if (measured.sampled !== null || tried.length * costOf(parameters.measure, measured, network) > BUDGET) {
    return { ranges: null, trials: null };
  }
  const rankWithout = (gone: (edge: number) => boolean, membership?: Membership) => {
    const left = extent.edges.map((mark, edge) => (gone(edge) ? 0 : mark));
    const part = { nodes: extent.nodes, edges: left };
    return rankNodes(measureActors(network, part, parameters, ignoreProgress, membership), ranked);
  };
  const isInferred = (edge: number) => network.edges[edge]?.layer === 'inferred';
  const withoutInferred = edges.some(isInferred) ? rankWithout(isInferred) : null;
  const membership = parameters.measure.startsWith('bridging')
    ? buildMembership(network, extent.edges, 'apart')
    : undefined;
  const decides = buildDecides(network);
  const best = ranks.slice();
  const worst = ranks.slice();
  const kept = new Int32Array(ranked.length);
  tried.forEach((edge, done) => {
    if (done % 8 === 0) report(done / tried.length);
    const known = decides(edge) ? undefined : membership;
    rankWithout((other) => other === edge, known).forEach((rank, place) => {
      best[place] = Math.min(numberAt(best, place), rank);
      worst[place] = Math.max(numberAt(worst, place), rank);
      if (rank <= numberAt(ranks, place)) kept[place] = numberAt(kept, place) + 1;
    });
  });
  const ranges = ranked.map((_, place) => {
    const range = { best: numberAt(best, place), worst: numberAt(worst, place), kept: numberAt(kept, place) };
    return { ...range, withoutInferred: withoutInferred?.[place] ?? null };
  });
  return { ranges, trials: { count: tried.length, every } };
}

/** The ranks of the listed nodes of a network among each other. */
export const rankNodes = ({ graph, values }: Measured, ranked: readonly number[]): Int32Array =>
  rankValues(Float64Array.from(ranked, (node) => numberAt(values, numberAt(graph.indexOf, node))));

/** Whether a tie says of anybody which places and themes it belongs to. */
function buildDecides(network: Structure): (edge: number) => boolean {
  const sorts = sortNodes(network);
  const isOption = (node: number) => sorts[node] === 'place' || sorts[node] === 'theme';
  return (edge) =>
    isOption(numberAt(network.source, edge)) ||
    isOption(numberAt(network.target, edge)) ||
    network.relations.get(at(network.edges, edge).relation)?.role === 'founding';
}

/** About how many steps one trial takes; a projection's ties are made one by one, Dijkstra's queue makes walks longer. */
function costOf(measure: Measure, { graph }: Measured, { edges }: Structure): number {
  const ties = graph.rowNode.length;
  const making = edges.length + graph.count + (graph.rowWeight ? 300 * ties : ties);
  if (measure === 'degree') return making;
  if (measure === 'pagerank') return making + 200 * ties;
  return making + graph.count * (graph.count + ties) * (graph.rowWeight ? 5 : 1);
}
