import { areFirm } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';
import { type Extent, ignoreProgress, type Report } from '../extent.ts';
import { markPartners } from '../opportunities/candidates.ts';
import type { OpportunitiesParameters } from '../parameters.ts';
import { MOST_BODIES, makePartners } from './make-partners.ts';
import { MEETING_REASONS, type Meeting } from './meeting.ts';
import { orderGroup } from './order.ts';
import { chooseReasons, rankAll } from './rank.ts';
import { toDescribedSeeker, toSeeker } from './seeker.ts';
import { buildTerrain } from './terrain.ts';
import { isBeaten, isBelowChance, tryGroups } from './try-groups.ts';

/** So many of a group are told at most, out of so many that stand highest. */
const MOST_PARTNERS = 20;
const POOL = 60;
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
  const { because, toPartner } = makePartners(terrain, seeker, isBeaten(trials.doors));
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
