import { at } from '../../base/assert.ts';
import { findContact } from './contact.ts';
import { findLink, type Weighed } from './links.ts';
import type { Chain } from './meeting.ts';
import { listCompany, type Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** So many who know the partner are looked at, and so many pairs of those with whom the seeker's side knows. */
const MOST_LAST = 100;
const MOST_PAIRS = 4000;
/** An acquaintance that leads on: a tie, or a session that both were in. At an event everybody was. */
const LEAST = 3;

/**
 * The way to a partner over two who know each other: the first knows the seeker's side, the second the partner's. Of
 * several the one whose weakest link is the strongest, then all its links, then whose two know fewest. Only people and
 * bodies, and each link a tie or a session; null where there is none, where somebody is described whom nobody knows, and
 * where the seeker was in a session with the partner: who has met needs no way there. At most `MOST_PAIRS` are looked at.
 */
export function findChain(terrain: Terrain, seeker: Seeker, side: readonly number[]): Chain | null {
  const { sessions, acquaintances } = terrain;
  const haveMet = side.some((node) => at(sessions, node).some(({ where }) => seeker.sessions.has(where)));
  if (seeker.node < 0 || haveMet) return null;
  const isAside = (node: number) => side.includes(node) || (seeker.side.includes(node) && !seeker.own.includes(node));
  const near = (nodes: readonly number[]) => {
    const found = new Set(nodes.flatMap((node) => at(acquaintances, node)));
    for (const node of nodes) {
      for (const { where } of at(sessions, node)) for (const other of listCompany(terrain, where)) found.add(other);
    }
    return found;
  };
  const known = new Set([...near(seeker.side), ...seeker.own].filter((node) => !isAside(node)));
  let best: { readonly chain: Chain; readonly rank: readonly number[] } | null = null;
  let pairs = 0;
  for (const second of [...near(side)].filter((node) => !isAside(node) && !known.has(node)).slice(0, MOST_LAST)) {
    const last = atLeast(findLink(terrain, second, side));
    if (!last) continue;
    for (const first of near([second])) {
      if (!known.has(first)) continue;
      if (++pairs > MOST_PAIRS) return best?.chain ?? null;
      const isOwn = seeker.own.includes(first);
      const one = atLeast(findLink(terrain, first, isOwn ? [seeker.node] : seeker.side));
      const middle = atLeast(findLink(terrain, first, [second]));
      if (!one || !middle) continue;
      const weights = [one.weight, middle.weight, last.weight];
      const count = at(acquaintances, first).length + at(acquaintances, second).length;
      const rank = [Math.min(...weights), weights.reduce((sum, weight) => sum + weight), -count, -first, -second];
      if (best && !isBefore(rank, best.rank)) continue;
      const contact = findContact(terrain, first);
      const introducer = { node: first, contact, isOwn, toSeeker: one.link, toPartner: middle.link, near: null };
      best = { chain: { first: introducer, second, onward: last.link }, rank };
    }
  }
  return best?.chain ?? null;
}

const atLeast = (link: Weighed | null): Weighed | null => (link && link.weight >= LEAST ? link : null);

/** Whether the first number in which two lists differ is the larger. */
function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const place = one.findIndex((number, index) => number !== other[index]);
  return place >= 0 && at(one, place) > at(other, place);
}
