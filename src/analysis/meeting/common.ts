import { at } from '../../base/assert.ts';
import { share } from '../opportunities/belongings.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** Whether a partner is of a place of a seeker. */
export const isOfPlace = ({ belongings }: Terrain, { places }: Seeker, partner: number): boolean =>
  share(places, at(belongings.places, partner)).length > 0;

/** Whether a partner shares a place or theme with a seeker. */
export const hasCommon = (terrain: Terrain, seeker: Seeker, partner: number): boolean =>
  isOfPlace(terrain, seeker, partner) || listShared(terrain, seeker, partner).length > 0;

/** How much of what somebody has said of themselves a partner shares: a place, a kind, a theme. */
export const countAlike = (terrain: Terrain, seeker: Seeker, partner: number): number =>
  Number(isOfPlace(terrain, seeker, partner)) +
  Number(seeker.kinds.has(at(terrain.network.nodes, partner).kind)) +
  Number(listShared(terrain, seeker, partner).length > 0);

/** The themes that a partner shares with the seeker or, where nobody does, with an event that the seeker was at. */
export function listShared({ belongings }: Terrain, seeker: Seeker, partner: number): readonly number[] {
  const themes = at(belongings.themes, partner);
  return seeker.lent.size > 0 ? themes.filter((theme) => seeker.lent.has(theme)) : share(seeker.themes, themes);
}
