import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { share } from '../opportunities/belongings.ts';
import { traceBelonging } from '../opportunities/trace.ts';
import { countAlike, listShared } from './common.ts';
import { type Rating, STRENGTHS } from './meeting.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/**
 * What counts of somebody who has a stranger's place, beside the place: they held an event, or were at one, and are a
 * body with people to write to; the place is sure; the kind is the same.
 */
const NEAR = { host: 2, guest: 1, body: 1, sure: 0.5, kind: 0.25 };

/**
 * How close somebody of their place is to somebody described, whom nobody knows: as close as it gets, and the place alone
 * is little. So is the kind beside it, where a theme was named that the other has not got.
 */
export function rateNear(terrain: Terrain, seeker: Seeker, partner: number): Rating {
  const { network, events, standing } = terrain;
  const isApart = seeker.themes.length > 0 && listShared(terrain, seeker, partner).length === 0;
  const level = isApart ? 0 : countAlike(terrain, seeker, partner) - 1;
  const visits = at(events, partner).filter(({ edges }) => areFirm(network, edges));
  const came = visits.length === 0 ? 0 : visits.some(({ isHost }) => isHost) ? NEAR.host : NEAR.guest;
  const body = came > 0 && standing.peopleOf.has(partner) ? NEAR.body : 0;
  const sure = isSurelyOfPlace(terrain, seeker, partner) ? NEAR.sure : 0;
  const kind = seeker.kinds.has(at(network.nodes, partner).kind) ? NEAR.kind : 0;
  return { strength: at(STRENGTHS, level), score: 1 + came + body + sure + kind };
}

function isSurelyOfPlace({ network, ties, belongings }: Terrain, { places }: Seeker, partner: number): boolean {
  const shared = share(places, at(belongings.places, partner));
  return shared.some((place) => {
    const trace = traceBelonging(network, ties, partner, place);
    return trace.length > 0 && areFirm(network, trace);
  });
}
