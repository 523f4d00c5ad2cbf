import type { OpportunitiesParameters } from '../parameters.ts';
import { findContact, listCompanions } from './contact.ts';
import { findIntroducers } from './introducers.ts';
import { measureGroups, STRENGTHS } from './measures.ts';
import {
  type Because,
  MEETING_REASONS,
  type Meeting,
  type MeetingReason,
  type Partner,
  type Strength,
} from './meeting.ts';
import { proveReason } from './proofs.ts';
import { type Seeker, toDescribedSeeker, toSeeker } from './seeker.ts';
import { isPerson } from './standing.ts';
import type { Terrain } from './terrain.ts';

/** So many of a group are told at most. */
const MOST_PARTNERS = 20;

/** Somebody in the ranking of one reason. */
interface Candidate {
  readonly node: number;
  readonly reason: MeetingReason;
  readonly strength: Strength;
  readonly score: number;
  /** From 0. */
  readonly place: number;
}

/** The answer where nobody asks, or somebody who cannot be met or takes no part. */
export const NOBODY: Meeting = {
  seeker: -1,
  own: [],
  groups: MEETING_REASONS.map((reason) => ({ reason, partners: [], found: 0, by: 'own', trial: null })),
};

/**
 * Whom a seeker should meet: a node that is a partner of the terrain, or with -1 whoever is described. Everybody
 * stands in one group. O(partners + ties) and a sort for each reason.
 */
export function findMeeting(
  terrain: Terrain,
  asked: Pick<OpportunitiesParameters, 'described' | 'looksFor'>,
  node: number,
): Meeting {
  const seeker = node < 0 ? toDescribedSeeker(terrain, asked) : toSeeker(terrain, node, asked.looksFor);
  const chosen = chooseReasons(terrain, rankAll(terrain, seeker));
  const because = ({ reason, strength, node: partner }: Candidate): Because => ({
    reason,
    strength,
    proofs: proveReason(terrain, seeker, reason, partner),
  });
  const toPartner = ({ best, others, together }: Chosen): Partner => ({
    node: best.node,
    score: best.score,
    ...because(best),
    also: others.map(because),
    contact: findContact(terrain, best.node),
    introducers: findIntroducers(terrain, seeker, best.node),
    together,
  });
  const groups = MEETING_REASONS.map((reason) => {
    const own = chosen.filter(({ best }) => best.reason === reason);
    const partners = own.slice(0, MOST_PARTNERS).map(toPartner);
    return { reason, partners, found: own.length, by: 'own' as const, trial: null };
  });
  return { seeker: node, own: seeker.own, groups };
}

/** All that anything speaks for, by reason, best first. */
function rankAll(terrain: Terrain, seeker: Seeker): readonly (readonly Candidate[])[] {
  const measures = measureGroups(terrain, seeker);
  return MEETING_REASONS.map((reason) => {
    const { own } = measures[reason];
    const found = terrain.network.nodes.flatMap((_, node) => {
      const rating = terrain.partners[node] && !seeker.known.has(node) ? own(node) : null;
      return rating ? [{ node, reason, ...rating }] : [];
    });
    found.sort((one, other) => byWorth(one, other) || byNature(terrain, one.node, other.node));
    return found.map((one, place) => ({ ...one, place }));
  });
}

type Worth = Pick<Candidate, 'strength' | 'score' | 'node'>;

const byWorth = (one: Worth, other: Worth): number =>
  STRENGTHS.indexOf(other.strength) - STRENGTHS.indexOf(one.strength) || other.score - one.score;

/** Of a founder and what it founded, for which the same speaks, what it founded. */
const byNature = ({ network }: Terrain, one: number, other: number): number =>
  Number(isPerson(network, one)) - Number(isPerson(network, other)) || one - other;

interface Chosen {
  readonly best: Candidate;
  /** In the order of `MEETING_REASONS`. */
  readonly others: readonly Candidate[];
  readonly together: readonly number[];
}

/**
 * Everybody once, under the reason that speaks strongest for them, of equally strong ones where they stand highest.
 * A body and the person to write to for it are one to meet: the one of them that stands higher.
 */
function chooseReasons(terrain: Terrain, rankings: readonly (readonly Candidate[])[]): readonly Chosen[] {
  const all = new Map<number, Candidate[]>();
  for (const ranking of rankings) {
    for (const one of ranking) all.set(one.node, [...(all.get(one.node) ?? []), one]);
  }
  const byRank = (one: Candidate, other: Candidate) =>
    STRENGTHS.indexOf(other.strength) - STRENGTHS.indexOf(one.strength) || one.place - other.place;
  const everybody = [...all.values()].map((reasons) => {
    const best = reasons.toSorted(byRank)[0] as Candidate;
    return { best, others: reasons.filter((one) => one !== best) };
  });
  everybody.sort((a, b) => byRank(a.best, b.best) || byNature(terrain, a.best.node, b.best.node));
  const together = new Map<number, number[]>();
  const left = everybody.filter(({ best: { node } }) => {
    const companion = listCompanions(terrain, node).find((other) => together.has(other));
    if (companion === undefined) together.set(node, []);
    else together.get(companion)?.push(node);
    return companion === undefined;
  });
  return left
    .map((one) => ({ ...one, together: together.get(one.best.node) ?? [] }))
    .sort((a, b) => a.best.place - b.best.place);
}
