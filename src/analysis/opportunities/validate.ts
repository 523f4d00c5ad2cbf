import { at } from '../../base/assert.ts';
import { seededRandom } from '../../base/random.ts';
import type { Structure } from '../../network/structure.ts';
import { sortNodes } from '../actors/sort-nodes.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import { markPartners, markTies } from './candidates.ts';
import { degreeOf, toJaccard } from './pair-indices.ts';
import { blend, buildGround, type Ground, type Rates, ratePairs, type Weights } from './rate-pairs.ts';

/** What is compared, by the field's names; `blend` is the score, `random` knows nothing. */
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

/** How well a scorer finds hidden ties, both 0–1. */
export interface Quality {
  /** How often the hidden end is among the ten best; of equals each is as likely. */
  readonly hits: number;
  /** How often the hidden end is above one that is not tied, half of it where they are equal (area under the ROC curve). */
  readonly auc: number;
}

/** The outcome for one set of ties. */
export interface Trial {
  /** How many ties were hidden, each asked for from both its ends. */
  readonly ties: number;
  /** How many ties there are to hide; more than `ties` where only a sample was. */
  readonly eligible: number;
  readonly quality: Readonly<Record<Scorer, Quality>>;
  /** The scorer with the largest sum of both. */
  readonly best: Scorer;
}

/** Ties between partners, whom the score is for; and all ties except those of events and sessions. */
export interface Validation {
  readonly partners: Trial;
  readonly all: Trial;
}

/** The outcome of one hidden tie asked for from one end. */
export type Case = Quality;
export type ScoreOf = (rates: Rates, v: number, u: number, ground: Ground) => number;

/** The last outcome for each network: another actor asked about changes nothing in it. */
const lastOf = new WeakMap<Structure, { readonly key: string; readonly validation: Validation }>();

const TOP = 10;
/** Networks with more ties are judged by some of them. */
const MOST_HIDDEN = 100;
/** Each hidden tie costs a new graph; in networks with more ties than this all that are hidden are so at once. */
export const LARGE = 2000;

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

/**
 * Hides known ties one at a time and looks how high each scorer puts the hidden end among all that are not
 * tied to the other one. Only stated ties are hidden: an inferred one would be found by the very rule that
 * made it. For the same reason inferred ties are hidden along with a tie where they close a triangle with it.
 * Large networks hide a sample at once, as is usual there (L. Lü, T. Zhou, “Link prediction in complex
 * networks: a survey”, Physica A 390, 2011).
 */
export function validate(network: Structure, extent: Extent, report: Report = ignoreProgress): Validation {
  const trial = (scope: Scope, begin: number): Trial => {
    const hidden = listHidden(network, extent, scope);
    const scores = SCORERS.map((scorer) => SCORES[scorer]);
    const cases = tryTies(network, extent, scope, hidden, scores, (share) => report(begin + share / 2));
    const quality = Object.fromEntries(SCORERS.map((scorer, place) => [scorer, summarise(at(cases, place))]));
    const qualities = quality as Record<Scorer, Quality>;
    const sum = (scorer: Scorer) => qualities[scorer].hits + qualities[scorer].auc;
    const best = SCORERS.reduce((most, scorer) => (sum(scorer) > sum(most) ? scorer : most));
    return { ties: hidden.length, eligible: listEligible(network, extent, scope).length, quality: qualities, best };
  };
  const key = `${extent.nodes} ${extent.edges}`;
  const last = lastOf.get(network);
  if (last?.key === key) return last.validation;
  const validation = { partners: trial('partners', 0), all: trial('all', 0.5) };
  lastOf.set(network, { key, validation });
  return validation;
}

export type Scope = keyof Validation;

/** The stated ties that a scope asks for, one for each pair of nodes. */
export function listEligible(network: Structure, extent: Extent, scope: Scope): readonly number[] {
  const { nodes, edges, source, target } = network;
  const takesPart = markScope(network, extent, scope);
  const seen = new Set<number>();
  const found: number[] = [];
  markTies(network, extent).forEach((counts, edge) => {
    const [from, to] = [at(source, edge), at(target, edge)];
    const pair = Math.min(from, to) * nodes.length + Math.max(from, to);
    if (!counts || at(edges, edge).layer !== 'stated' || !takesPart[from] || !takesPart[to] || seen.has(pair)) return;
    seen.add(pair);
    found.push(edge);
  });
  return found;
}

/** Those of them that are hidden: all, or of many a sample that is the same every time. */
export function listHidden(network: Structure, extent: Extent, scope: Scope, most = MOST_HIDDEN): readonly number[] {
  const all = listEligible(network, extent, scope);
  if (all.length <= most) return all;
  const random = seededRandom(1);
  return all
    .map((edge) => ({ edge, lot: random() }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, most)
    .map(({ edge }) => edge);
}

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
  report: Report = ignoreProgress,
): readonly (readonly Case[])[] {
  const takesPart = markScope(network, extent, scope);
  const cases = scores.map((): Case[] => []);
  const groups = network.edges.length > LARGE ? [hidden] : hidden.map((edge) => [edge]);
  let done = 0;
  for (const group of groups) {
    const ground = buildGround(network, { nodes: extent.nodes, edges: hideTies(network, extent, group) }, takesPart);
    const rate = ratePairs(ground);
    for (const edge of group) {
      report(done++ / hidden.length);
      const [from, to] = [at(network.source, edge), at(network.target, edge)];
      for (const [end, goal] of [
        [from, to],
        [to, from],
      ] as const) {
        const others = listUntied(network, takesPart, end, goal).map((node) => at(ground.graph.indexOf, node));
        const [u, v] = [at(ground.graph.indexOf, end), at(ground.graph.indexOf, goal)];
        const rates = rate(u);
        scores.forEach((score, place) => {
          at(cases, place).push(judge(score(rates, v, u, ground), others, (other) => score(rates, other, u, ground)));
        });
      }
    }
  }
  return cases;
}

/** The ties of the extent without those between the ends of some and the inferred ones that may follow from them. */
export function hideTies(network: Structure, extent: Extent, hidden: readonly number[]): Uint8Array {
  const { rowStart, rowNode, rowEdge, edges, source, target } = network;
  const counting = markTies(network, extent);
  const kept = counting.slice();
  const listTies = (node: number) => {
    const slots = Array.from({ length: at(rowStart, node + 1) - at(rowStart, node) }, (_, i) => at(rowStart, node) + i);
    const ties = slots.map((slot) => ({ other: at(rowNode, slot), edge: at(rowEdge, slot) }));
    return ties.filter(({ edge }) => counting[edge]);
  };
  for (const tie of hidden) {
    const [from, to] = [at(source, tie), at(target, tie)];
    const [fromTies, toTies] = [listTies(from), listTies(to)];
    const near = [new Set(fromTies.map(({ other }) => other)), new Set(toTies.map(({ other }) => other))];
    for (const { other, edge } of [...fromTies, ...toTies]) {
      const closes = at(edges, edge).layer === 'inferred' && near.every((nodes) => nodes.has(other));
      const isBetween =
        (source[edge] === from && target[edge] === to) || (source[edge] === to && target[edge] === from);
      if (closes || isBetween) kept[edge] = 0;
    }
  }
  return kept;
}

/** Who takes part and is not tied to `end` by any tie of the network; neither `end` nor `goal`. */
export function listUntied(
  { rowStart, rowNode }: Structure,
  takesPart: Uint8Array,
  end: number,
  goal: number,
): number[] {
  const tied = new Set(rowNode.subarray(at(rowStart, end), at(rowStart, end + 1)));
  const found: number[] = [];
  for (let node = 0; node < takesPart.length; node++) {
    if (takesPart[node] && node !== end && node !== goal && !tied.has(node)) found.push(node);
  }
  return found;
}

export function judge(goal: number, others: readonly number[], scoreOf: (other: number) => number): Case {
  // Sums in another order differ in their last digits; such scores are equal.
  const margin = 1e-12;
  let [above, equal] = [0, 0];
  for (const other of others) {
    const score = scoreOf(other);
    if (score > goal + margin) above++;
    else if (score >= goal - margin) equal++;
  }
  const hits = Math.min(1, Math.max(0, (TOP - above) / (equal + 1)));
  return { hits, auc: others.length === 0 ? 0.5 : 1 - (above + equal / 2) / others.length };
}

/** The mean of cases; NaN without any. */
export function summarise(cases: readonly Case[]): Quality {
  const mean = (read: (one: Case) => number) => cases.reduce((sum, one) => sum + read(one), 0) / cases.length;
  return { hits: mean(({ hits }) => hits), auc: mean(({ auc }) => auc) };
}
