import { at } from '../../base/assert.ts';
import { findBestTie, isStated } from '../opportunities/best-tie.ts';
import { traceBelonging } from '../opportunities/trace.ts';
import { findContact, listCompanions } from './contact.ts';
import type { Introducer, Link } from './meeting.ts';
import { listCompany, type Seeker } from './seeker.ts';
import type { Terrain, Visit } from './terrain.ts';

/** Nobody asks more than three for one introduction. */
const MOST_INTRODUCERS = 3;

/** The seeker's side of every introduction, made once: how each who knows it does. */
export type Door = ReadonlyMap<number, Link>;

/**
 * People and bodies that know the seeker's side and the partner's, at most three: the seeker's own people first, then
 * whose weaker link is the stronger: a stated tie, another tie, a session that both were in, an event. Who
 * was only at an event with both is asked where nobody else can be, and who held it before who attended. Of
 * equals people and bodies with somebody to write to, then those who know fewest, so that not everybody asks the
 * same ones.
 */
export function findIntroducers(terrain: Terrain, seeker: Seeker, door: Door, partner: number): readonly Introducer[] {
  const side = [partner, ...listCompanions(terrain, partner)];
  const isAside = (node: number) => side.includes(node) || (seeker.side.includes(node) && !seeker.own.includes(node));
  const links = listLinks(terrain, side);
  const found = [...links].flatMap(([node, toPartner]): Introducer[] => {
    const toSeeker = door.get(node);
    if (!toSeeker || isAside(node)) return [];
    return [{ node, isOwn: seeker.own.includes(node), toSeeker, toPartner }];
  });
  const weights = ({ node, toSeeker, toPartner }: Introducer) =>
    [weigh(terrain, node, toSeeker), weigh(terrain, node, toPartner)] as const;
  const weaker = (one: Introducer) => Math.min(...weights(one));
  const total = (one: Introducer) => weights(one)[0] + weights(one)[1];
  const isOwnFirst = (one: Introducer) => Number(one.isOwn);
  const isVague = (one: Introducer) => !one.isOwn && one.toSeeker.how !== 'tie' && one.toPartner.how === 'event';
  const knows = ({ node }: Introducer) => at(terrain.acquaintances, node).length;
  const canBeAsked = ({ node }: Introducer) => Number(findContact(terrain, node) !== null);
  const best = found.sort(
    (a, b) =>
      isOwnFirst(b) - isOwnFirst(a) ||
      weaker(b) - weaker(a) ||
      canBeAsked(b) - canBeAsked(a) ||
      total(b) - total(a) ||
      knows(a) - knows(b) ||
      a.node - b.node,
  );
  const sure = best.filter((one) => !isVague(one));
  return (sure.length > 0 || seeker.node < 0 ? sure : best).slice(0, MOST_INTRODUCERS);
}

/** How those who can introduce somebody know the seeker: described, by a theme or place of theirs. */
export function openDoor(terrain: Terrain, seeker: Seeker): Door {
  if (seeker.node >= 0) {
    const links = listLinks(terrain, seeker.side);
    // The seeker's own people know it by their tie, not by being themselves.
    for (const person of seeker.own) {
      const edge = findBestTie(terrain.network, terrain.ties, person, seeker.node);
      links.set(person, { how: 'tie', whom: seeker.node, through: -1, edges: [edge] });
    }
    return links;
  }
  const links = new Map<number, Link>();
  const { belongings, partners, network, ties } = terrain;
  partners.forEach((isPartner, node) => {
    if (!isPartner) return;
    for (const [how, mine, theirs] of [
      ['theme', seeker.themes, at(belongings.themes, node)],
      ['place', seeker.places, at(belongings.places, node)],
    ] as const) {
      const through = mine.find((option) => theirs.includes(option));
      if (through === undefined || links.has(node)) continue;
      links.set(node, { how, whom: -1, through, edges: traceBelonging(network, ties, node, through) });
    }
  });
  return links;
}

/** Who knows anybody of a side, and how best. */
function listLinks(terrain: Terrain, side: readonly number[]): Map<number, Link> {
  const { network, ties, inside } = terrain;
  const links = new Map<number, Link>();
  const offer = (node: number, link: Link) => {
    const known = links.get(node);
    if (!known || weigh(terrain, node, link) > weigh(terrain, node, known)) links.set(node, link);
  };
  for (const whom of side) {
    for (const node of at(terrain.acquaintances, whom)) {
      offer(node, { how: 'tie', whom, through: -1, edges: [findBestTie(network, ties, node, whom)] });
    }
    const meet = (how: 'session' | 'event', { where, edges }: Visit, others: readonly number[]) => {
      for (const node of others) {
        if (node === whom) continue;
        const theirs = at(how === 'session' ? terrain.sessions : terrain.events, node);
        const visit = theirs.find((one) => one.where === where);
        if (visit) offer(node, { how, whom, through: where, edges: [...visit.edges, ...edges.toReversed()] });
      }
    };
    for (const visit of at(terrain.sessions, whom)) meet('session', visit, listCompany(terrain, visit.where));
    for (const visit of at(terrain.events, whom)) meet('event', visit, inside.get(visit.where) ?? []);
  }
  return links;
}

/** How strong a link is. Who held an event knows those who came better than they know each other. */
function weigh({ network, events }: Terrain, node: number, { how, whom, through, edges }: Link): number {
  const isFirm = edges.every((edge) => isStated(network, edge));
  const sure = isFirm ? 0.5 : 0;
  if (how === 'tie') return 4 + sure;
  if (how === 'session') return 3 + sure;
  if (how === 'theme') return 2 + sure;
  if (how === 'place') return 1 + sure;
  const isHost = (who: number) => at(events, who).some((visit) => visit.where === through && visit.isHost);
  return (isHost(node) || isHost(whom) ? 1 : 0.5) - edges.length / 20 + sure / 10;
}
