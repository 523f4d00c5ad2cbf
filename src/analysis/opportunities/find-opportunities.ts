import { at } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { sortNodes } from '../actors/sort-nodes.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import { findMeeting } from '../meeting/find-meeting.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { OpportunitiesParameters } from '../parameters.ts';
import { listKnown, markPartners } from './candidates.ts';
import { type Confidence, explainPair, type Reason } from './explain.ts';
import { findIntroduction, type Introduction } from './introduce.ts';
import { toJaccard } from './pair-indices.ts';
import { blend, buildGround, type Ground, ratePairs } from './rate-pairs.ts';
import { type Validation, validate } from './validate.ts';

/** Two that share no tie and could. Nodes are known by their index in the network. */
export interface Opportunity {
  readonly one: number;
  readonly other: number;
  /** The sum of the points of the reasons. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly confidence: Confidence;
  /** The way by which they could be introduced; null when there is none but through an event. */
  readonly introduction: Introduction | null;
  /** What the plain indices say, to compare: see `PairIndices`. */
  readonly indices: Readonly<Record<'common' | 'adamicAdar' | 'resource' | 'jaccard' | 'chains', number>>;
}

/** Whom to meet and, until nobody reads them any more, the pairs. */
export interface OpportunitiesAnswer extends Meeting {
  /** Best first, at most `MOST_PAIRS`; with an actor asked about, `one` is that actor. */
  readonly pairs: readonly Opportunity[];
  /** The pairs of the shortlist, as far as anything still speaks for them. */
  readonly kept: readonly Opportunity[];
  /** The actor asked about, if it is one and takes part. */
  readonly actor: number | null;
  /** How many there are who could be brought together, and how many pairs of them anything speaks for. */
  readonly partners: number;
  readonly found: number;
  /** How well the score finds known ties that are hidden from it. */
  readonly validation: Validation;
}

const MOST_PAIRS = 50;
// The ranking goes by unrounded scores and the list by points, so a few more are looked at than are shown.
const SPARE = 14;
/** The share of the work that ranking is; the rest is validation. */
const RANKING = 0.7;

interface Rated {
  readonly one: number;
  readonly other: number;
  readonly raw: number;
}

/**
 * Ranks pairs of people, initiatives and organisations of the extent that share no tie, shown or hidden, by
 * what speaks for a tie: chains of three, common neighbours and rare themes, see `rate-pairs.ts`. Undirected;
 * parallel ties count once, loops not at all. Who knows each other anyway is left out, see `listKnown`, and, where
 * nobody is asked about, who has nothing in common but an event. The
 * blend finds hidden ties of the seminar better than each plain index does, see `validate.ts`. O(partners ×
 * ties) at worst; an actor that takes no part has no pairs.
 */
export function findOpportunities(
  network: Structure,
  extent: Extent,
  asked: OpportunitiesParameters,
  report: Report = ignoreProgress,
): OpportunitiesAnswer {
  const { actor, kept } = asked;
  const partners = markPartners(network, extent);
  const ground = buildGround(network, extent, partners);
  const node = actor === null ? -1 : (network.nodeIndex.get(actor) ?? -1);
  const isUnknown = actor !== null && !partners[node];
  const starts = isUnknown ? [] : actor === null ? listMarked(partners) : [node];
  const { best, found } = rank(ground, starts, actor !== null, (share) => report(RANKING * share));
  const explained = best.map(({ raw, one, other }) => ({ raw, ...explain(ground, one, other) }));
  const validation = validate(network, extent, (share) => report(RANKING + (1 - RANKING) * share));
  return {
    ...findMeeting(network, extent, asked),
    pairs: explained
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || b.raw - a.raw || a.one - b.one || a.other - b.other)
      .slice(0, MOST_PAIRS)
      .map(({ raw: _, ...pair }) => pair),
    kept: kept.flatMap((key) => explainKept(ground, key)),
    actor: isUnknown || node < 0 ? null : node,
    partners: listMarked(partners).length,
    found,
    validation,
  };
}

/** Reasons and introduction do not depend on which end is asked first. */
function explain(ground: Ground, one: number, other: number): Opportunity {
  const [low, high] = one < other ? [one, other] : [other, one];
  const way = findIntroduction(ground.network, ground.ties, ground.partners, low, high);
  const isTurned = way !== null && one !== low;
  const introduction = isTurned ? { nodes: way.nodes.toReversed(), edges: way.edges.toReversed() } : way;
  const { graph } = ground;
  const [u, v] = [at(graph.indexOf, low), at(graph.indexOf, high)];
  const { common, adamicAdar, resource, chains } = ratePairs(ground)(u);
  const indices = {
    common: at(common, v),
    adamicAdar: at(adamicAdar, v),
    resource: at(resource, v),
    jaccard: toJaccard(graph, at(common, v), u, v),
    chains: at(chains, v),
  };
  return { one, other, ...explainPair(ground, low, high), introduction, indices };
}

/** A pair of the shortlist, as long as both take part and something speaks for it. */
function explainKept(ground: Ground, key: string): readonly Opportunity[] {
  const { network, partners } = ground;
  const [one = -1, other = -1] = key.split('~').map((id) => network.nodeIndex.get(id) ?? -1);
  if (!partners[one] || !partners[other] || listKnown(network, sortNodes(network), one).has(other)) return [];
  const pair = explain(ground, one, other);
  return pair.score > 0 ? [pair] : [];
}

/** The best pairs that begin with one of `starts`; where all are starts each pair is looked at once. */
function rank(ground: Ground, starts: readonly number[], isOneSided: boolean, report: Report) {
  const { network, graph, partners } = ground;
  const sorts = sortNodes(network);
  const rate = ratePairs(ground);
  let best: Rated[] = [];
  let found = 0;
  let least = 0;
  const trim = (count: number) => {
    best = best.sort((a, b) => b.raw - a.raw || a.one - b.one || a.other - b.other).slice(0, count);
    least = best.length < count ? 0 : (best.at(-1)?.raw ?? 0);
  };
  starts.forEach((one, done) => {
    if (done % 256 === 0) report(done / starts.length);
    const rates = rate(at(graph.indexOf, one), isOneSided);
    const known = listKnown(network, sorts, one);
    for (const v of rates.reached) {
      const other = graph.nodeOf[v] ?? -1;
      if (!partners[other] || (!isOneSided && other < one) || known.has(other)) continue;
      const raw = blend(rates, v);
      if (raw <= 0) continue;
      found++;
      if (raw < least) continue;
      best.push({ one, other, raw });
      if (best.length > 4 * (MOST_PAIRS + SPARE)) trim(MOST_PAIRS + SPARE);
    }
  });
  trim(MOST_PAIRS + SPARE);
  return { best, found };
}

function listMarked(marks: Uint8Array): number[] {
  const found: number[] = [];
  for (let node = 0; node < marks.length; node++) if (marks[node]) found.push(node);
  return found;
}
