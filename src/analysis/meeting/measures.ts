import { at, numberAt } from '../../base/assert.ts';
import { areFirm, findDoubt } from '../../network/doubt.ts';
import { areApart, share } from '../opportunities/belongings.ts';
import { findBestTie } from '../opportunities/best-tie.ts';
import { degreeOf } from '../opportunities/pair-indices.ts';
import { blend, ratePairs } from '../opportunities/rate-pairs.ts';
import { listOwnThemes } from './causes.ts';
import { countAlike, hasCommon, isOfPlace, listShared } from './common.ts';
import { listCompanions } from './contact.ts';
import { type MeetingReason, type Rating, STRENGTHS } from './meeting.ts';
import { rateNear } from './rate-near.ts';
import { listCompany, type Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/** Our measure of a group and the plain index it is held against, by network index; null and 0: nothing speaks for it. */
export interface Measures {
  readonly own: (partner: number) => Rating | null;
  readonly plain: ((partner: number) => number) | null;
}

/** What each way to be close counts for, divided by how many others it links alike. */
const CLOSE = { way: 1, event: 0.3 };
/** A shared place makes what brought two together count more by this. */
const NEIGHBOURS = 1.5;
/** What somebody new to the seeker counts for who was only in a session with the other. */
const IN_SESSION = 0.2;
/** From these scores on a cause is strong and fair: a theme of its own that few share, one that many do. */
const STRONG = 0.4;
const FAIR = 0.1;
/** How near somebody is whom nothing links to the seeker. */
const FAR = 0.01;
/** Somebody of the kind that the seeker says it is counts for more by this. */
const ALIKE = 1.2;
/** What a theme counts for that one of both only has from a session or an event. */
const LENT = 0.5;

/**
 * The measures of every group for one seeker.
 * - close: those in between, sessions and events that both have, each divided by how many others it links; a shared
 *   place raises what there is. To somebody described who is of their place, see `rateNear`. Plain: how many there are.
 * - cause, elsewhere: the rarities of the shared themes, half of each that one of both has from a session alone; faint
 *   where all are what an event was about at which the seeker was. Plain: how many there are.
 * - doors: whom the other is tied to and the seeker's circle is not, and a fifth of those it was in a session with,
 *   times how near the other is; faint where nobody of the circle leads to it. Plain: the number of the other's neighbours.
 * - learn: the rarities of the themes that are looked for.
 */
export function measureGroups(terrain: Terrain, seeker: Seeker): Readonly<Record<MeetingReason, Measures>> {
  const { belongings, graph } = terrain;
  const isElsewhere = (partner: number) => areApart(seeker.around, at(belongings.places, partner));
  const doors = { nearness: measureNearness(terrain, seeker), countNew: countNewIn(terrain, seeker) };
  const cause = (isApart: boolean): Measures => ({
    own: (partner) => (isElsewhere(partner) === isApart ? rateCause(terrain, seeker, partner) : null),
    plain: (partner) => (isElsewhere(partner) === isApart ? listShared(terrain, seeker, partner).length : 0),
  });
  return {
    close: {
      own: (partner) => rateClose(terrain, seeker, partner),
      plain: (partner) => countClose(terrain, seeker, partner),
    },
    cause: cause(false),
    doors: {
      own: (partner) => rateDoors(terrain, seeker, doors, partner),
      plain: (partner) => degreeOf(graph, numberAt(graph.indexOf, partner)),
    },
    learn: { own: (partner) => rateLearn(terrain, seeker, partner), plain: null },
    elsewhere: cause(true),
  };
}

/** How near somebody is, by all ties; see `blend`. */
type Nearness = (partner: number) => number;

function measureNearness(terrain: Terrain, { node }: Seeker): Nearness {
  if (node < 0) return () => 0;
  const { graph } = terrain;
  const rates = ratePairs(terrain)(numberAt(graph.indexOf, node));
  return (partner) => blend(rates, numberAt(graph.indexOf, partner));
}

function rateClose(terrain: Terrain, seeker: Seeker, partner: number): Rating | null {
  const { network, knowing, acquaintances, inside } = terrain;
  const linked = (count: number) => 1 / Math.max(1, count - 1);
  const isFirm = (one: number, other: number) => {
    const tie = findBestTie(network, knowing, one, other);
    return tie >= 0 && areFirm(network, [tie]);
  };
  const areNeighbours = isOfPlace(terrain, seeker, partner);
  let [score, level] = [0, -1];
  for (const middle of listMiddles(terrain, seeker, partner)) {
    score += CLOSE.way * linked(at(acquaintances, middle).length);
    const from = seeker.acquainted.get(middle) ?? seeker.node;
    level = Math.max(level, isFirm(from, middle) && isFirm(middle, partner) ? 2 : 1);
  }
  for (const { where, edges } of at(terrain.sessions, partner)) {
    const own = seeker.sessions.get(where);
    if (!own) continue;
    score += CLOSE.way * linked(inside.get(where)?.length ?? 0);
    const isSure = areFirm(network, [...edges, ...own.edges]);
    level = Math.max(level, isSure && own.by === seeker.node ? 2 : 1);
  }
  for (const { where, edges, isHost } of at(terrain.events, partner)) {
    const own = seeker.events.get(where);
    if (!own) continue;
    score += (CLOSE.event * linked(inside.get(where)?.length ?? 0)) / (edges.length + own.edges.length - 1);
    const isQuestioned = [...edges, ...own.edges].some((edge) => findDoubt(network, edge) === 'questioned');
    level = Math.max(level, !isQuestioned && (isHost || own.isHost || areNeighbours) ? 1 : 0);
  }
  if (level >= 0) return { strength: at(STRENGTHS, level), score: areNeighbours ? score * NEIGHBOURS : score };
  if (seeker.node >= 0 || !areNeighbours) return null;
  return rateNear(terrain, seeker, partner);
}

function countClose(terrain: Terrain, seeker: Seeker, partner: number): number {
  const count = (visits: readonly { where: number }[], own: ReadonlyMap<number, unknown>) =>
    visits.filter(({ where }) => own.has(where)).length;
  return (
    listMiddles(terrain, seeker, partner).length +
    count(at(terrain.sessions, partner), seeker.sessions) +
    count(at(terrain.events, partner), seeker.events)
  );
}

/** Who is tied to the partner and is of the seeker's side or tied to it. */
export function listMiddles({ acquaintances }: Terrain, seeker: Seeker, partner: number): readonly number[] {
  return at(acquaintances, partner).filter(
    (middle) => middle !== seeker.node && (seeker.acquainted.has(middle) || seeker.side.includes(middle)),
  );
}

function rateCause(terrain: Terrain, seeker: Seeker, partner: number): Rating | null {
  const { rarity } = terrain.belongings;
  const themes = listShared(terrain, seeker, partner).filter((theme) => numberAt(rarity, theme) > 0);
  if (themes.length === 0) return null;
  const theirs = listOwnThemes(terrain, partner);
  const alikeness = seeker.kinds.has(at(terrain.network.nodes, partner).kind) ? ALIKE : 1;
  let [score, rare] = [0, 0];
  for (const theme of themes) {
    const lent = (seeker.ownThemes.has(theme) ? 1 : LENT) * (theirs.has(theme) ? 1 : LENT);
    const weight = numberAt(rarity, theme) * lent * alikeness;
    score += weight;
    if (!seeker.common.has(theme)) rare += weight;
  }
  // A stranger is told by all that they have said: a theme that many have is more where place and kind are the same.
  const alike = seeker.node < 0 ? countAlike(terrain, seeker, partner) - 1 : 0;
  // What an event was about as a whole speaks for nobody of it in particular.
  const toLevel = (weight: number) => (weight >= STRONG ? 2 : weight >= FAIR ? 1 : 0);
  const strength = at(STRENGTHS, Math.max(toLevel(rare), alike));
  return { strength, score, nominal: seeker.lent.size > 0 ? strength : at(STRENGTHS, Math.max(toLevel(score), alike)) };
}

function rateDoors(terrain: Terrain, seeker: Seeker, doors: Doors, partner: number): Rating | null {
  // To a stranger everybody is new: whom they share nothing with opens no door to them, unless they say too little.
  if (seeker.node < 0 && seeker.places.length + seeker.themes.length > 0 && !hasCommon(terrain, seeker, partner)) {
    return null;
  }
  const direct = listNewTies(terrain, seeker, partner).length;
  // The partner is no door to itself.
  const itself = seeker.circle.has(partner) ? 0 : 1;
  let more = 0;
  for (const { where } of at(terrain.sessions, partner)) more += Math.max(0, doors.countNew(where) - itself);
  // One more person is not many.
  if (direct < 2 && more < 5) return null;
  // Who knows many opens no door to those whom nobody takes there: else all are sent to the same hub.
  const level = !isWithinReach(terrain, seeker, partner) ? 0 : direct >= 4 ? 2 : direct >= 2 || more >= 5 ? 1 : 0;
  return { strength: at(STRENGTHS, level), score: (direct + IN_SESSION * more) * (FAR + doors.nearness(partner)) };
}

/** Whether the seeker's circle leads to the door: it holds the partner, or somebody tied to it. */
const isWithinReach = ({ acquaintances }: Terrain, { circle }: Seeker, partner: number): boolean =>
  circle.has(partner) || at(acquaintances, partner).some((other) => circle.has(other));

interface Doors {
  readonly nearness: Nearness;
  /** How many of a session are new to the seeker. */
  readonly countNew: (session: number) => number;
}

function countNewIn(terrain: Terrain, seeker: Seeker): Doors['countNew'] {
  const counts = new Map<number, number>();
  return (session) => {
    const known = counts.get(session);
    if (known !== undefined) return known;
    const company = seeker.sessions.has(session) ? [] : listCompany(terrain, session);
    const count = company.filter((other) => !seeker.circle.has(other)).length;
    counts.set(session, count);
    return count;
  };
}

/** Whom a partner is tied to and the seeker's circle is not; those who come along with it do not count. */
function listNewTies(terrain: Terrain, { circle }: Seeker, partner: number): readonly number[] {
  const found = at(terrain.acquaintances, partner).filter((other) => !circle.has(other));
  if (found.length === 0) return found;
  const companions = listCompanions(terrain, partner);
  return found.filter((other) => !companions.includes(other));
}

/** Those new ties, and who else is new to the seeker in the partner's other sessions, by session. */
export function listNew(terrain: Terrain, seeker: Seeker, partner: number) {
  const companions = listCompanions(terrain, partner);
  const isNew = (other: number) => other !== partner && !seeker.circle.has(other) && !companions.includes(other);
  const company = at(terrain.sessions, partner)
    .filter(({ where }) => !seeker.sessions.has(where))
    .map((visit) => ({ ...visit, others: listCompany(terrain, visit.where).filter(isNew) }));
  return { direct: listNewTies(terrain, seeker, partner), company };
}

function rateLearn(terrain: Terrain, { looksFor }: Seeker, partner: number): Rating | null {
  const { themes, rarity } = terrain.belongings;
  const found = share(looksFor, at(themes, partner));
  if (found.length === 0) return null;
  const theirs = listOwnThemes(terrain, partner);
  const score = found.reduce((sum, theme) => sum + numberAt(rarity, theme), 0);
  return { strength: found.some((theme) => theirs.has(theme)) ? 'strong' : 'fair', score };
}
