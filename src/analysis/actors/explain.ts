import { at, numberAt } from '../../base/assert.ts';
import type { Membership } from '../../network/membership.ts';
import { type ActorsParameters, isProjected, type Measure } from '../parameters.ts';
import type { SimpleGraph } from '../simple-graph.ts';
import { type ActorGraph, isShared } from './actor-graph.ts';
import { buildJoiner } from './explain-bridging.ts';
import type { TieGroup, Why } from './key-actors.ts';
import type { Measured } from './measure-actors.ts';
import { measureStrength } from './page-rank.ts';
import { listRanked } from './sort-nodes.ts';
import { isSameLength } from './walker.ts';

/** What reasons are drawn from. */
export interface Grounds {
  readonly measured: Measured;
  readonly parameters: ActorsParameters;
  readonly sorts: readonly TieGroup['sort'][];
  readonly membership: Membership;
  readonly nodeIndex: ReadonlyMap<string, number>;
  /** The ties themselves, whatever graph is measured. */
  readonly ties: SimpleGraph;
}

/** How many neighbours are looked at for a pair that only this actor ties. */
const PAIRED = 24;

/** Makes the function that says why a node scores as it does, from its ties; by index in the network. */
export function buildExplainer(grounds: Grounds): (node: number) => Why {
  const { graph, values, sampled } = grounds.measured;
  const strength = measureStrength(graph);
  const { measure, through } = grounds.parameters;
  const join = measure.startsWith('bridging') ? buildJoinerFor(grounds) : null;
  const toNode = (index: number) => numberAt(graph.nodeOf, index);
  /** Its neighbours in the measured graph, the strongest first. */
  const neighbours = (index: number) => byStrength([...rowOf(graph, index)], strength);
  return (node) => {
    const index = numberAt(graph.indexOf, node);
    const others = neighbours(index);
    if (others.length === 0) return { code: 'alone' };
    switch (measure) {
      case 'degree':
        return isProjected(through)
          ? explainShares(grounds, node, index)
          : explainTies(grounds, node, heaviest(graph, index, others).map(toNode));
      case 'betweenness':
        // All that is measured and not sampled tells whether a shortest way leads through at all.
        return sampled === null && values[index] === 0
          ? { code: 'closed', others: others.map(toNode) }
          : explainBetween(graph, index, others, toNode);
      case 'closeness':
        return explainReach(graph, index, others, toNode);
      case 'pagerank':
        return explainKnown(grounds, index, strength);
      default:
        if (join) return { code: 'joins', facet: facetOf(measure), ...join(index) };
        return explainSpan(grounds, node, others.map(toNode));
    }
  };
}

const rowOf = ({ rowStart, rowNode }: SimpleGraph, index: number): Int32Array =>
  rowNode.subarray(numberAt(rowStart, index), numberAt(rowStart, index + 1));

const byStrength = (nodes: number[], strength: Float64Array): number[] =>
  nodes.sort((one, other) => numberAt(strength, other) - numberAt(strength, one) || one - other);

const SORTS: readonly TieGroup['sort'][] = ['session', 'actor', 'theme', 'place', 'event', 'other'];

/** `others` are those that are measured: an event that takes no part is told beside them. */
function explainTies({ sorts, ties }: Grounds, node: number, others: readonly number[]): Why {
  const groups = SORTS.map((sort) => ({ sort, nodes: others.filter((node) => sorts[node] === sort) }));
  const besides = rowOf(ties, numberAt(ties.indexOf, node)).length - others.length;
  return { code: 'ties', groups: groups.filter(({ nodes }) => nodes.length > 0), besides };
}

/** Those tied to a node, whose ties weigh most first; in their order where all weigh the same. */
function heaviest(graph: ActorGraph, index: number, others: readonly number[]): readonly number[] {
  const start = numberAt(graph.rowStart, index);
  const weightOf = new Map([...rowOf(graph, index)].map((other, place) => [other, graph.rowWeight?.[start + place]]));
  return [...others].sort((one, other) => (weightOf.get(other) ?? 1) - (weightOf.get(one) ?? 1));
}

function explainShares({ measured: { graph }, sorts, ties, parameters }: Grounds, node: number, index: number): Why {
  const shared = [...rowOf(ties, numberAt(ties.indexOf, node))].map((tied) => numberAt(ties.nodeOf, tied));
  const row = rowOf(graph, index);
  const strongest = heaviest(graph, index, [...row]);
  return {
    code: 'shares',
    shared: shared.filter((other) => isShared(sorts[other], parameters.through)),
    others: row.length,
    strongest: strongest.slice(0, 2).map((other) => numberAt(graph.nodeOf, other)),
  };
}

type ToNode = (index: number) => number;

function explainBetween(graph: ActorGraph, index: number, others: readonly number[], toNode: ToNode): Why {
  const own = lengthsOf(graph, index);
  const rows = others.slice(0, PAIRED).map((other) => lengthsOf(graph, other));
  const apart: [number, number][] = [];
  const only: [number, number][] = [];
  for (let second = 1; second < rows.length; second++) {
    for (let first = 0; first < second; first++) {
      const [row, other] = [at(rows, first), at(rows, second)];
      const [here, there] = [at(others, first), at(others, second)];
      const direct = row.get(there);
      const over = (own.get(here) ?? 0) + (own.get(there) ?? 0);
      // A way that is as long is a shortest one too.
      if (direct !== undefined && direct < over && !isSameLength(direct, over)) continue;
      apart.push([first, second]);
      if (direct === undefined && isMetOnce(row, other)) only.push([first, second]);
    }
  }
  if (apart.length === 0 && others.length <= PAIRED) return { code: 'closed', others: others.map(toNode) };
  const pairs: [number, number][] = [];
  for (const pair of only.length > 0 ? only : apart) {
    if (pairs.length < 2 && !pairs.some((kept) => kept.some((place) => pair.includes(place)))) pairs.push(pair);
  }
  const named = pairs.map((pair) => pair.map((place) => toNode(at(others, place))) as [number, number]);
  return { code: 'between', only: only.length > 0, pairs: named };
}

/** The neighbours of a node and how far each is. */
function lengthsOf(graph: ActorGraph, index: number): ReadonlyMap<number, number> {
  const start = numberAt(graph.rowStart, index);
  return new Map([...rowOf(graph, index)].map((other, place) => [other, graph.rowLength?.[start + place] ?? 1]));
}

/** Whether two nodes have one neighbour in common and no more. */
function isMetOnce(one: ReadonlyMap<number, unknown>, other: ReadonlyMap<number, unknown>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let met = 0;
  for (const item of small.keys()) if (large.has(item) && ++met > 1) return false;
  return met === 1;
}

function explainReach(graph: SimpleGraph, index: number, others: readonly number[], toNode: ToNode): Why {
  const met = new Set([index, ...others]);
  // The neighbour that leads to most nodes not met before, then the next, in the order of their ties.
  const gains = others.map((other) => {
    const before = met.size;
    for (const next of rowOf(graph, other)) met.add(next);
    return { other, gain: met.size - before };
  });
  const best = gains.filter(({ gain }) => gain > 0).sort((one, other) => other.gain - one.gain);
  return {
    code: 'reach',
    near: others.length,
    within: met.size - 1,
    of: graph.count - 1,
    through: best.slice(0, 2).map(({ other }) => toNode(other)),
  };
}

function explainKnown({ measured: { graph, values } }: Grounds, index: number, strength: Float64Array): Why {
  const start = numberAt(graph.rowStart, index);
  const parts = [...rowOf(graph, index)].map((other, place) => {
    const weight = graph.rowWeight?.[start + place] ?? 1;
    return {
      node: numberAt(graph.nodeOf, other),
      share: (numberAt(values, other) * weight) / numberAt(strength, other),
    };
  });
  const whole = parts.reduce((sum, { share }) => sum + share, 0);
  parts.sort((one, other) => other.share - one.share || one.node - other.node);
  return { code: 'known', by: parts.slice(0, 3).map(({ node, share }) => ({ node, share: share / whole })) };
}

const facetOf = (measure: Measure) => (measure === 'bridging-themes' ? 'themes' : 'places');

function buildJoinerFor({ measured, parameters, sorts, membership, nodeIndex }: Grounds) {
  const facet = membership[facetOf(parameters.measure)];
  const actors = listRanked(sorts, false);
  return buildJoiner(measured.graph, actors, facet, (option) => nodeIndex.get(at(facet.options, option)) ?? -1);
}

function explainSpan({ membership, nodeIndex, parameters }: Grounds, node: number, others: readonly number[]): Why {
  const facet = facetOf(parameters.measure);
  const { options, rowStart, rowOption } = membership[facet];
  const counts = new Map<number, number>();
  for (const belonging of [node, ...others]) {
    for (const option of rowOption.subarray(numberAt(rowStart, belonging), numberAt(rowStart, belonging + 1))) {
      counts.set(option, (counts.get(option) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([one, most], [other, more]) => more - most || one - other);
  return { code: 'spans', facet, options: sorted.map(([option]) => nodeIndex.get(at(options, option)) ?? -1) };
}
