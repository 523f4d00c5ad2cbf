import { at } from '../../base/assert.ts';
import { areApart, share } from './belongings.ts';
import { doubtOf, findBestTie } from './best-tie.ts';
import { degreeOf } from './pair-indices.ts';
import { type Ground, WEIGHTS } from './rate-pairs.ts';
import { traceBelonging } from './trace.ts';

/**
 * What speaks for a pair.
 * - `themes`: themes that both have; each counts by its rarity.
 * - `sessions`, `places`, `events`, `neighbours`: what both are tied to, by its role; each counts by the
 *   reciprocal of how much else is tied to it. Themes tied to both stand among `neighbours`.
 * - `chains`: what one is tied to is tied to what the other is tied to; events do not count in between.
 * - `other-places`, `other-sessions`: they share a theme, but no place, or no session.
 */
export const REASONS = [
  'themes',
  'sessions',
  'places',
  'neighbours',
  'events',
  'chains',
  'other-places',
  'other-sessions',
] as const;
export type ReasonCode = (typeof REASONS)[number];

/** One piece of evidence: the nodes and ties it rests on, by index, and its share of the pair's raw score. */
export interface Evidence {
  /** Of `chains` the two nodes in between, of `other-…` all that one side has; else the one node shared. */
  readonly nodes: readonly number[];
  /** From the first end of the pair to the second; where a rule says so, the ties that the rule goes by. */
  readonly edges: readonly number[];
  readonly weight: number;
}

export interface Reason {
  readonly code: ReasonCode;
  /** Thousandths of the blend, rounded; the points of a pair's reasons add up to its score. */
  readonly points: number;
  /** What it rests on, what weighs most first; at most `MOST_EVIDENCE`. */
  readonly evidence: readonly Evidence[];
  /** How many pieces of evidence there are in all. */
  readonly count: number;
}

/** How firmly the ties stand that the reasons rest on; see `toConfidence`. */
export type Confidence = 'high' | 'medium' | 'low';

export const POINTS = 1000;
const MOST_EVIDENCE = 5;
const CODE_OF_ROLE: Readonly<Record<string, ReasonCode>> = { session: 'sessions', place: 'places', event: 'events' };

/** The reasons of a pair without a tie, by network index, in the order of `REASONS`; those of no point are left out. */
export function explainPair(ground: Ground, one: number, other: number) {
  const found = new Map<ReasonCode, Evidence[]>(REASONS.map((code) => [code, []]));
  const add = (code: ReasonCode, evidence: Evidence) => found.get(code)?.push(evidence);
  addShared(ground, one, other, add);
  addChains(ground, one, other, add);
  addApart(ground, one, other, add);
  const reasons: Reason[] = [];
  let [firm, total] = [0, 0];
  for (const [code, evidence] of found) {
    const points = Math.round(POINTS * evidence.reduce((sum, { weight }) => sum + weight, 0));
    if (points === 0) continue;
    for (const { edges, weight } of evidence) {
      if (edges.length > 0 && edges.every((edge) => doubtOf(ground.network, edge) === 0)) firm += weight;
      total += weight;
    }
    const sorted = evidence.toSorted((a, b) => b.weight - a.weight);
    reasons.push({ code, points, evidence: sorted.slice(0, MOST_EVIDENCE), count: evidence.length });
  }
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { score, reasons, confidence: toConfidence(reasons.length, firm / total) };
}

type Add = (code: ReasonCode, evidence: Evidence) => void;

/**
 * High: at least two reasons, and two thirds of what they weigh rest on nothing but stated ties of high
 * certainty. Medium: one third does. Low: less, the rest being inferred or uncertain.
 */
function toConfidence(reasons: number, firm: number): Confidence {
  if (firm >= 2 / 3 && reasons >= 2) return 'high';
  return firm >= 1 / 3 ? 'medium' : 'low';
}

function addShared({ network, ties, graph, belongings }: Ground, one: number, other: number, add: Add) {
  const common = share(rowOf(graph, at(graph.indexOf, one)), rowOf(graph, at(graph.indexOf, other)));
  for (const index of common) {
    const node = at(graph.nodeOf, index);
    const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
    const edges = [findBestTie(network, ties, one, node), findBestTie(network, ties, node, other)];
    add(CODE_OF_ROLE[role] ?? 'neighbours', {
      nodes: [node],
      edges,
      weight: WEIGHTS.neighbours / degreeOf(graph, index),
    });
  }
  for (const theme of share(at(belongings.themes, one), at(belongings.themes, other))) {
    const weight = WEIGHTS.themes * at(belongings.rarity, theme);
    if (weight <= 0) continue;
    const edges = [
      ...traceBelonging(network, ties, one, theme),
      ...traceBelonging(network, ties, other, theme).toReversed(),
    ];
    add('themes', { nodes: [theme], edges, weight });
  }
}

function addChains({ network, ties, graph, containers }: Ground, one: number, other: number, add: Add) {
  const ends = rowOf(graph, at(graph.indexOf, other));
  for (const first of rowOf(graph, at(graph.indexOf, one))) {
    if (containers[first]) continue;
    for (const second of share(rowOf(graph, first), ends)) {
      if (containers[second]) continue;
      const [x, y] = [at(graph.nodeOf, first), at(graph.nodeOf, second)];
      const edges = [
        findBestTie(network, ties, one, x),
        findBestTie(network, ties, x, y),
        findBestTie(network, ties, y, other),
      ];
      add('chains', {
        nodes: [x, y],
        edges,
        weight: WEIGHTS.chains / (degreeOf(graph, first) * degreeOf(graph, second)),
      });
    }
  }
}

function addApart({ belongings }: Ground, one: number, other: number, add: Add) {
  const shared = share(at(belongings.themes, one), at(belongings.themes, other));
  if (!shared.some((theme) => at(belongings.rarity, theme) > 0)) return;
  for (const [code, rows] of [
    ['other-places', belongings.places],
    ['other-sessions', belongings.sessions],
  ] as const) {
    const sides = [at(rows, one), at(rows, other)] as const;
    if (!areApart(...sides)) continue;
    for (const nodes of sides) add(code, { nodes, edges: [], weight: WEIGHTS.apart / 2 });
  }
}

function rowOf({ rowStart, rowNode }: Ground['graph'], index: number): readonly number[] {
  return Array.from(rowNode.subarray(at(rowStart, index), at(rowStart, index + 1)));
}
