import { append } from '../../base/append.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import { markPartners } from '../opportunities/candidates.ts';
import type { OpportunitiesParameters } from '../parameters.ts';
import { findContact } from './contact.ts';
import { findHelp } from './introducers.ts';
import { type Because, MEETING_REASONS, type Meeting, type Partner, type Proof } from './meeting.ts';
import { orderGroup, type Proven } from './order.ts';
import { proveReason } from './proofs.ts';
import { type Candidate, chooseReasons, rankAll } from './rank.ts';
import { toDescribedSeeker, toSeeker } from './seeker.ts';
import { buildTerrain } from './terrain.ts';
import { isBeaten, isBelowChance, tryGroups } from './try-groups.ts';

/** So many of a group are told at most, out of so many that stand highest. */
const MOST_PARTNERS = 20;
const POOL = 60;
/** So many bodies of one person are told. */
const MOST_BODIES = 5;
/** The share of the work that trying the measures is. */
const TRYING = 0.7;

/**
 * Whom somebody should meet: a partner of the extent, or who is described. Everybody stands in one group, under
 * the reason that speaks most for them. Nobody where nobody asks, or an actor that is no partner or takes no part.
 * What the filters leave out takes no part, but that who is tied to the actor by any tie needs no meeting. O(partners
 * + ties) and a sort for each reason; trying the measures takes that for each tie that is hidden.
 */
export function findMeeting(
  network: Structure,
  extent: Extent,
  asked: Pick<OpportunitiesParameters, 'actor' | 'described' | 'looksFor'>,
  report: Report = ignoreProgress,
): Meeting {
  const partners = markPartners(network, extent);
  const node = asked.actor === null ? -1 : (network.nodeIndex.get(asked.actor) ?? -1);
  const isAsked = asked.actor === null ? asked.described !== null : partners[node] === 1;
  if (!isAsked) return NOBODY;
  const trials = tryGroups(network, extent, (share) => report(TRYING * share));
  const terrain = buildTerrain(network, extent, partners);
  const seeker = node < 0 ? toDescribedSeeker(terrain, asked) : toSeeker(terrain, node, asked.looksFor);
  report(TRYING);
  const chosen = chooseReasons(
    terrain,
    seeker,
    rankAll(terrain, seeker, (reason) => isBeaten(trials[reason])),
  );
  const because = ({ reason, strength, score, node: partner }: Candidate): Because => {
    const proofs = proveReason(terrain, seeker, reason, partner);
    // By what doors are ordered is told first, so that the row and its place agree.
    const isCounted = reason === 'doors' && isBeaten(trials.doors);
    const count: Proof = { code: 'neighbours', nodes: [], edges: [], count: score };
    return { reason, strength, proofs: isCounted ? [count, ...proofs] : proofs };
  };
  const told = new Map<number, number[]>();
  const toPartner = ({ best, others, together, proofs }: Proven): Partner => {
    const help = findHelp(terrain, seeker, best.node, told);
    for (const { node } of help.introducers) append(told, node, best.node);
    return {
      node: best.node,
      score: best.score,
      reason: best.reason,
      strength: best.strength,
      proofs,
      // What a whole event was about is told where nothing else speaks for them, and not beside it.
      also: others.map(because).filter((one) => one.proofs[0]?.code !== 'event-theme'),
      contact: findContact(terrain, best.node),
      ...help,
      bodies: (terrain.standing.bodiesOf.get(best.node) ?? []).slice(0, MOST_BODIES),
      together,
    };
  };
  const groups = MEETING_REASONS.map((reason, done) => {
    report(TRYING + ((1 - TRYING) * done) / MEETING_REASONS.length);
    const own = chosen.filter(({ best }) => best.reason === reason);
    const trial = trials[reason];
    const pool = own.slice(0, POOL).map((one) => ({ ...one, proofs: because(one.best).proofs }));
    const by = isBeaten(trial) ? ('plain' as const) : ('own' as const);
    const partners = orderGroup(terrain, seeker, pool, MOST_PARTNERS, by === 'plain');
    return {
      reason,
      partners: partners.map(toPartner),
      found: own.length,
      by,
      isBelowChance: isBelowChance(trial),
      trial,
    };
  });
  const bodies = (terrain.standing.bodiesOf.get(node) ?? []).filter(({ edge }) => areFirm(network, [edge]));
  return { seeker: node, own: seeker.own, bodies: bodies.slice(0, MOST_BODIES), groups };
}

/** The answer where nobody asks. */
const NOBODY: Meeting = {
  seeker: -1,
  own: [],
  bodies: [],
  groups: MEETING_REASONS.map((reason) => ({
    reason,
    partners: [],
    found: 0,
    by: 'own',
    isBelowChance: false,
    trial: null,
  })),
};
