import { sortNodes } from '../../src/analysis/actors/sort-nodes.ts';
import type { Extent } from '../../src/analysis/extent.ts';
import { markPartners } from '../../src/analysis/opportunities/candidates.ts';
import {
  hideTies,
  judge,
  listEligible,
  listUntied,
  type Quality,
  summarise,
} from '../../src/analysis/opportunities/hide-ties.ts';
import { degreeOf, toJaccard } from '../../src/analysis/opportunities/pair-indices.ts';
import {
  blend,
  buildGround,
  type Ground,
  type Rates,
  ratePairs,
  type Weights,
} from '../../src/analysis/opportunities/rate-pairs.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import type { Structure } from '../../src/network/structure.ts';

/** What is compared, by the field's names; `blend` is how near two are, see `rate-pairs.ts`; `random` knows nothing. */
export const SCORERS = [
  'blend',
  'chains',
  'resource',
  'adamicAdar',
  'common',
  'jaccard',
  'themes',
  'degree',
  'random',
] as const;
export type Scorer = (typeof SCORERS)[number];

/** The outcome for one set of ties. */
export interface Trial {
  /** How many ties were hidden, each asked for from both its ends. */
  readonly ties: number;
  readonly quality: Readonly<Record<Scorer, Quality>>;
}

/** Ties between partners, whom one can meet; and all ties except those of events and sessions. */
export interface Validation {
  readonly partners: Trial;
  readonly all: Trial;
}

/** The outcome of one hidden tie asked for from one end. */
type Case = Quality;
type ScoreOf = (rates: Rates, v: number, u: number, ground: Ground) => number;

/** Higher is likelier; what the numbers are differs from one to the other. */
export const SCORES: Readonly<Record<Scorer, ScoreOf>> = {
  blend: (rates, v) => blend(rates, v),
  chains: (rates, v) => rates.chains[v] ?? 0,
  resource: (rates, v) => rates.resource[v] ?? 0,
  adamicAdar: (rates, v) => rates.adamicAdar[v] ?? 0,
  common: (rates, v) => rates.common[v] ?? 0,
  jaccard: (rates, v, u, { graph }) => toJaccard(graph, rates.common[v] ?? 0, u, v),
  themes: (rates, v) => rates.themes[v] ?? 0,
  // Preferential attachment: A.-L. Barabási, R. Albert, “Emergence of scaling in random networks”, Science 286, 1999.
  degree: (_, v, u, { graph }) => degreeOf(graph, u) * degreeOf(graph, v),
  random: () => 0,
};

/** The blend with other weights, to see what depends on them. */
export const toScorer =
  (weights: Weights): ScoreOf =>
  (rates, v) =>
    blend(rates, v, weights);

/** Hides known ties one at a time and looks how high each scorer puts the hidden end among all that are not tied to the other. */
export function tryAll(network: Structure, extent: Extent): Validation {
  const trial = (scope: Scope): Trial => {
    const hidden = listTies(network, extent, scope);
    const cases = tryTies(network, extent, scope, hidden, Object.values(SCORES));
    const quality = Object.fromEntries(SCORERS.map((scorer, place) => [scorer, summarise(at(cases, place))]));
    return { ties: hidden.length, quality: quality as Trial['quality'] };
  };
  return { partners: trial('partners'), all: trial('all') };
}

export type Scope = keyof Validation;

/** The ties that a scope asks for. */
export const listTies = (network: Structure, extent: Extent, scope: Scope): readonly number[] =>
  listEligible(network, extent, markScope(network, extent, scope));

function markScope(network: Structure, extent: Extent, scope: Scope): Uint8Array {
  if (scope === 'partners') return markPartners(network, extent);
  const isContainer = sortNodes(network).map((sort) => sort === 'event' || sort === 'session');
  return extent.nodes.map((shown, node) => (shown && !isContainer[node] ? 1 : 0));
}

/** For each scorer two cases for each hidden tie, one from each end. */
export function tryTies(
  network: Structure,
  extent: Extent,
  scope: Scope,
  hidden: readonly number[],
  scores: readonly ScoreOf[],
): readonly (readonly Case[])[] {
  const takesPart = markScope(network, extent, scope);
  const cases = scores.map((): Case[] => []);
  for (const edge of hidden) {
    const ground = buildGround(network, { nodes: extent.nodes, edges: hideTies(network, extent, [edge]) }, takesPart);
    const rate = ratePairs(ground);
    const [from, to] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    for (const [end, goal] of [
      [from, to],
      [to, from],
    ] as const) {
      const others = listUntied(network, takesPart, end, goal).map((node) => numberAt(ground.graph.indexOf, node));
      const [u, v] = [numberAt(ground.graph.indexOf, end), numberAt(ground.graph.indexOf, goal)];
      const rates = rate(u);
      scores.forEach((score, place) => {
        at(cases, place).push(judge(score(rates, v, u, ground), others, (other) => score(rates, other, u, ground)));
      });
    }
  }
  return cases;
}
