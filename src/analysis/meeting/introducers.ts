import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { share } from '../opportunities/belongings.ts';
import { isPerson } from '../opportunities/candidates.ts';
import { findChain } from './chains.ts';
import { findContact, listCompanions } from './contact.ts';
import { listGuests, listHosts } from './hosts.ts';
import { ACQUAINTED, listNamers } from './links.ts';
import {
  type Chain,
  type Introducer,
  isHeld,
  knowsPartner,
  type MayKnow,
  rateIntroduction,
  STRENGTHS,
} from './meeting.ts';
import { findPerhaps } from './perhaps.ts';
import { listCompany, type Seeker } from './seeker.ts';
import type { Terrain, Visit } from './terrain.ts';
import { type Candidate, weighIntroducer } from './weigh-introducer.ts';

/** Nobody asks more than three for one introduction. */
const MOST_INTRODUCERS = 3;
/** So many are named who are of neither place and only were where both were. */
const MOST_FROM_AFAR = 2;

/**
 * Who can introduce, else the chain that leads there; who of the seeker's own was only where everybody was: that is a word
 * for the letter; and who may know the partner, see `findPerhaps`.
 */
export interface Help {
  readonly introducers: readonly Introducer[];
  readonly chain: Chain | null;
  readonly present: readonly Introducer[];
  readonly perhaps: readonly MayKnow[];
}

/**
 * People and bodies that know the seeker's side, and the partner's better than the seeker's side does itself: by a tie,
 * as people of one body, by a session in which it was not, because they name it, because they held the event, or were in
 * the programme of one that the partner held; by firm ties alone. At most three: the seeker's own people first, who may
 * have been in a session with the partner, then who truly knows the partner, see `knowsPartner`, then who introduces
 * best, see `rateIntroduction`, and who knows the partner best. Who held the event stands last, since it leads to all.
 * Of equals those of the seeker's place, whom it can reach, then of the partner's; with somebody to write to; whom
 * `told` does not name for others; then those who know fewest, so that not everybody asks the same ones. Who is of
 * neither place and only held an event or was in a session is two at most, see also `isOnlyShown`. To somebody
 * described only those of their place or theme introduce, also who was only at an event with the partner: where that is
 * of their place too, bodies with somebody to write to. Whoever was where the partner was, or had people of their own
 * there, is sent to nobody who is no nearer: they write directly.
 */
export function findHelp(
  terrain: Terrain,
  seeker: Seeker,
  partner: number,
  told: ReadonlyMap<number, readonly number[]> = new Map(),
): Help {
  const side = [partner, ...listCompanions(terrain, partner)];
  // Who speaks for the very body that is sought is somebody to write to.
  const theirs = new Set(side.flatMap((one) => terrain.standing.peopleOf.get(one) ?? []).map(({ person }) => person));
  const isTheirs = (node: number) => side.includes(node) || theirs.has(node);
  const isAside = (node: number) => {
    const written = findContact(terrain, node)?.node ?? node;
    const isSeeker = [node, written].some((one) => seeker.side.includes(one) && !seeker.own.includes(one));
    return isSeeker || isTheirs(node) || isTheirs(written);
  };
  const weighAll = (nodes: Iterable<number>) =>
    [...nodes].flatMap((node) => (isAside(node) ? [] : weighIntroducer(terrain, seeker, side, node)));
  const near = new Set([...seeker.own, ...seeker.acquainted.keys(), ...seeker.neighbours]);
  for (const whom of side) {
    for (const node of [...at(terrain.acquaintances, whom), ...listNamers(terrain, whom)]) near.add(node);
    for (const { where } of at(terrain.sessions, whom)) for (const node of listCompany(terrain, where)) near.add(node);
  }
  const all = weighAll(near);
  const isElsewhere = side.every((one) => share(seeker.places, at(terrain.belongings.places, one)).length === 0);
  const canHelp = ({ introducer }: Candidate) =>
    knowsBetter(seeker, introducer) ||
    (isNeighbour(seeker, introducer) && (isElsewhere || isManned(terrain, introducer)));
  const found = all.filter(canHelp);
  const held = [...listHosts(terrain, seeker, side), ...listGuests(terrain, side)];
  const hosts = weighAll(new Set(held.filter((node) => !near.has(node)))).filter(canHelp);
  const isNamed = ({ introducer }: Candidate) => Number(told.has(introducer.node));
  const isLast = ({ introducer: { toPartner } }: Candidate) => Number(isHeld(toPartner));
  const isKnown = ({ introducer, weaker }: Candidate) =>
    weaker >= ACQUAINTED ? 2 : Number(seeker.node < 0 || knowsPartner(introducer));
  // To whom the host of an event is to introduce does not introduce to the host.
  const isInCircle = ({ introducer: { node, toPartner } }: Candidate) =>
    toPartner.how === 'guest' && told.get(partner)?.includes(node) === true;
  const ownAll = all.flatMap(({ introducer }) => (introducer.isOwn ? [introducer] : []));
  const present = ownAll.filter(({ toPartner }) => toPartner.how === 'event');
  // Who was there asks nobody who hardly knows either, no guest about the host, no host about a neighbour or whom they sat with.
  const satTogether = side.some((one) => at(terrain.sessions, one).some((visit) => isFirmIn(terrain, seeker, visit)));
  const isDetour = (one: Candidate) =>
    rate(one) === 0 || one.introducer.toPartner.how === 'guest' || (isLast(one) === 1 && (!isElsewhere || satTogether));
  const wasThere = present.length > 0 || haveMet(terrain, seeker, side);
  const isLeft = (one: Candidate) => !wasThere || one.introducer.isOwn || !isDetour(one);
  const left = [...found, ...hosts].filter(isLeft);
  const ranked = left.sort(
    (a, b) =>
      Number(b.introducer.isOwn) - Number(a.introducer.isOwn) ||
      isKnown(b) - isKnown(a) ||
      isLast(a) - isLast(b) ||
      rate(b) - rate(a) ||
      Number(b.home === 2) - Number(a.home === 2) ||
      b.onward - a.onward ||
      b.home - a.home ||
      canBeAsked(b) - canBeAsked(a) ||
      isThrough(b) - isThrough(a) ||
      isNamed(a) - isNamed(b) ||
      b.weaker - a.weaker ||
      b.stronger - a.stronger ||
      countKnown(terrain, a) - countKnown(terrain, b) ||
      a.introducer.node - b.introducer.node,
  );
  const fromAfar = ranked
    .filter((one) => isFromAfar(one) && !isOnlyShown(one) && !isInCircle(one))
    .slice(0, MOST_FROM_AFAR);
  const introducers = ranked
    .filter((one) => (fromAfar.includes(one) || !isFromAfar(one)) && !isInCircle(one))
    .map(({ introducer }) => introducer)
    .filter((one, place, all) => isFirstOfPerson(one, place, all) && !isOfBodyBefore(terrain, one, place, all));
  const asked = keepHost(introducers);
  const isAsked = (node: number) => asked.some((one) => one.node === node || one.contact?.node === node);
  const isOut = (node: number) => seeker.own.includes(node) || isAside(node) || isAsked(node);
  return {
    introducers: asked,
    perhaps: seeker.node < 0 ? [] : findPerhaps(terrain, seeker, side, isOut),
    chain: found.length > 0 ? null : findChain(terrain, seeker, side),
    present: present.slice(0, MOST_INTRODUCERS),
  };
}

/** Whether a person who asks was somewhere with the partner's side, as firm ties say: for a body that is its own people's to say. */
function haveMet({ network, events }: Terrain, seeker: Seeker, side: readonly number[]): boolean {
  if (seeker.node < 0 || !isPerson(network, seeker.node)) return false;
  return side.some((whom) =>
    at(events, whom).some(({ where, edges }) => {
      const own = seeker.events.get(where);
      return own?.by === seeker.node && areFirm(network, [...edges, ...own.edges]);
    }),
  );
}

/** Whether the seeker's side was in a session too, and all ties that say so of both are firm. */
function isFirmIn({ network }: Terrain, { sessions }: Seeker, { where, edges }: Visit): boolean {
  const own = sessions.get(where);
  return own !== undefined && areFirm(network, [...edges, ...own.edges]);
}

/** The first of some introducers: beside those of whom none truly knows the partner there is room for the host of the event. */
function keepHost(all: readonly Introducer[]): readonly Introducer[] {
  const host = all.findIndex(({ toPartner }) => isHeld(toPartner));
  const isOut = host >= MOST_INTRODUCERS && !all.slice(0, MOST_INTRODUCERS).every(knowsPartner);
  return isOut ? [...all.slice(0, MOST_INTRODUCERS - 1), at(all, host)] : all.slice(0, MOST_INTRODUCERS);
}

/** Whether somebody of one body stands before in a list, or the body of a person. */
function isOfBodyBefore(
  { standing }: Terrain,
  { node }: Introducer,
  place: number,
  all: readonly Introducer[],
): boolean {
  const bodies = (standing.bodiesOf.get(node) ?? []).map(({ body }) => body);
  return all.slice(0, place).some((other) => !other.isOwn && bodies.includes(other.node));
}

/** Whether nobody before in a list is written to at the same person: a founder, or what it founded. */
function isFirstOfPerson({ contact }: Introducer, place: number, all: readonly Introducer[]): boolean {
  return contact === null || all.findIndex((other) => other.contact?.node === contact.node) === place;
}

/** Whether somebody is of neither place, and was only where one of both was. */
const isFromAfar = ({ introducer, weaker, home }: Candidate): boolean =>
  !introducer.isOwn && weaker < ACQUAINTED && home === 0;

/** Whether a body that nobody is known of was only in a session with the partner: it may have been spoken of there. */
const isOnlyShown = ({ introducer: { contact, toPartner } }: Candidate): boolean =>
  contact === null && toPartner.how === 'session';

/** Whether somebody knows the partner's side by more than what the seeker's side shares with it. */
function knowsBetter(seeker: Seeker, { isOwn, toSeeker, toPartner: { how, through } }: Introducer): boolean {
  if (how === 'session') return isOwn || !seeker.sessions.has(through);
  if (how === 'guest') return !seeker.events.get(through)?.isListed;
  return how !== 'event' || (toSeeker.how === 'tie' && !seeker.events.has(through));
}

/** Whether whoever introduces somebody described is of their place. */
const isNeighbour = ({ node }: Seeker, { toSeeker, near }: Introducer): boolean =>
  node < 0 && (toSeeker.how === 'place' || near !== null);

/** Whether it is a body with somebody to write to. */
const isManned = ({ network }: Terrain, { node, contact }: Introducer): boolean =>
  contact !== null && !isPerson(network, node);

const rate = ({ introducer }: Candidate): number => STRENGTHS.indexOf(rateIntroduction(introducer));

/** Whether it is a body with somebody to write to: it says more than who speaks for it. */
const isThrough = ({ introducer: { node, contact } }: Candidate): number =>
  Number(contact !== null && contact.node !== node);

const canBeAsked = ({ introducer }: Candidate): number => Number(introducer.contact !== null);

const countKnown = ({ acquaintances }: Terrain, { introducer }: Candidate): number =>
  at(acquaintances, introducer.node).length;
