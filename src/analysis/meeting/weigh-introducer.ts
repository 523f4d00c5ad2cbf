import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { share } from '../opportunities/belongings.ts';
import { traceBelonging } from '../opportunities/trace.ts';
import { findContact } from './contact.ts';
import { findLink, type Weighed, weighSaid } from './links.ts';
import type { Introducer, Link } from './meeting.ts';
import type { Seeker } from './seeker.ts';
import { findSharedPlace } from './shared-place.ts';
import type { Terrain } from './terrain.ts';

/** Somebody who could introduce, with how well they know either side, see `Weighed`. */
export interface Candidate {
  readonly introducer: Introducer;
  readonly weaker: number;
  readonly stronger: number;
  /** How well the partner is known. */
  readonly onward: number;
  /** 2: it has a place of the seeker’s; 1: of the partner’s side; 0: of neither. */
  readonly home: 0 | 1 | 2;
}

/** How well somebody could introduce to a side; none where nothing that is sure links them to both. */
export function weighIntroducer(
  terrain: Terrain,
  seeker: Seeker,
  side: readonly number[],
  node: number,
): readonly Candidate[] {
  const one = linkToSeeker(terrain, seeker, node);
  const other = one && findLink(terrain, node, side);
  if (!one || !other) return [];
  const contact = findContact(terrain, node);
  const isOwn = seeker.own.includes(node);
  const shared = isOwn ? null : findSharedPlace(terrain, seeker, node);
  const near = one.link.how === 'place' ? null : shared;
  const introducer = { node, contact, isOwn, toSeeker: one.link, toPartner: other.link, near };
  const [weaker, stronger] = [Math.min(one.weight, other.weight), Math.max(one.weight, other.weight)];
  const { places } = terrain.belongings;
  const isOf = (others: readonly number[]) => share(others, at(places, node)).length > 0;
  const home = shared !== null ? 2 : side.some((whom) => isOf(at(places, whom))) ? 1 : 0;
  return [{ introducer, weaker, stronger, onward: other.weight, home }];
}

/** How somebody knows the seeker's side, or what they have in common with somebody described; null: nothing that is sure. */
function linkToSeeker(terrain: Terrain, seeker: Seeker, node: number): Weighed | null {
  // The seeker's own people know it by their tie, not by being themselves.
  if (seeker.node >= 0) return findLink(terrain, node, seeker.own.includes(node) ? [seeker.node] : seeker.side);
  const { belongings, network, ties } = terrain;
  const [theme] = share(seeker.themes, at(belongings.themes, node));
  const edges = theme === undefined ? [] : traceBelonging(network, ties, node, theme);
  const near = findSharedPlace(terrain, seeker, node);
  const link: Link | null =
    theme !== undefined && areFirm(network, edges)
      ? { how: 'theme', whom: -1, through: theme, edges }
      : near && { how: 'place', whom: -1, through: near.place, edges: near.edges };
  return link && { link, weight: weighSaid(link) };
}
