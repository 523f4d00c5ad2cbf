import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { listOwnThemes } from './causes.ts';
import { findContact, listCompanions } from './contact.ts';
import type { Proof, ProofCode, Why, WhyPart } from './proof.ts';
import type { Seeker } from './seeker.ts';
import type { Terrain } from './terrain.ts';

/**
 * What a proof weighs before it is said how rare it is. What is looked for is asked for, so it comes before all else; then
 * what both work on; a place, somebody in between or a session are nearer than an event, and speak for no work together.
 * That somebody held an event, knows many or is of the same kind is true of them whoever asks.
 */
const WEIGHTS: Readonly<Record<ProofCode, number>> = {
  'looked-for': 2,
  theme: 1,
  'event-theme': 0.6,
  place: 0.6,
  between: 0.4,
  session: 0.4,
  reach: 0.15,
  host: 0.1,
  kind: 0.05,
  event: 0.02,
  'reach-session': 0.02,
  neighbours: 0,
  elsewhere: 0,
};

/** A theme that one of both has from a session alone, what a place counts where both were at no event, and what is not firm. */
const LENT = 0.5;
const APART = 0.5;
const UNSURE = 0.7;
/** What an event was about counts hardly for who deals with it only by having been there. */
const COMMON = 0.1;
/** The second part is told where it weighs at least this share of the first. */
const BESIDE = 0.25;

/** Proofs that tell what something is shared with: how many others share it says how rare it is. */
const RARE: ReadonlySet<ProofCode> = new Set(['looked-for', 'theme', 'event-theme', 'place', 'session']);

/**
 * Why somebody is to be met, by a reason that whoever asks has: of all that speaks for the partner, the two that weigh
 * most and are not the same kind of proof. What is shared weighs more the fewer share it, see `toRarity`: of a theme that
 * an event was about only those count who deal with it by a tie of their own. O(proofs × partners), each count once.
 */
export function findWhy(terrain: Terrain, seeker: Seeker, partner: number, proofs: readonly Proof[]): Why {
  const weighed = proofs
    .map((proof) => weigh(terrain, seeker, partner, proof))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
  const [first, ...rest] = weighed;
  if (!first) return { parts: [], weight: 0 };
  const nodes = new Set(first.part.proof.nodes);
  // That both were in a session, and that it was on something, is one thing.
  const isOfSession = ({ proof, isOwn }: WhyPart) => proof.code === 'session' || (proof.code === 'theme' && !isOwn);
  const isNew = ({ part }: Weighed) => {
    const { code } = part.proof;
    const isSame = part.proof.nodes.some((node) => nodes.has(node)) || (isOfSession(part) && isOfSession(first.part));
    return code !== 'reach-session' && code !== 'event' && !isSame;
  };
  const second = rest.find((one) => one.weight >= BESIDE * first.weight && isNew(one));
  const chosen = second ? [first, second] : [first];
  return { parts: chosen.map(({ part }) => part), weight: chosen.reduce((sum, { weight }) => sum + weight, 0) };
}

interface Weighed {
  readonly part: WhyPart;
  readonly weight: number;
}

function weigh(terrain: Terrain, seeker: Seeker, partner: number, proof: Proof): Weighed {
  const { code, edges, count } = proof;
  const node = proof.nodes.at(-1) ?? -1;
  const isOwn = listOwnThemes(terrain, partner).has(node);
  const isTheme = code === 'theme' || code === 'looked-for' || code === 'event-theme';
  const others = RARE.has(code) ? countOthers(terrain, seeker, partner, node, code === 'event-theme' && isOwn) : count;
  const rarity = RARE.has(code) ? toRarity(terrain, others + 1) : 1;
  const mine = code === 'theme' && !seeker.ownThemes.has(node) ? LENT : 1;
  const theirs = !isTheme || isOwn ? 1 : code === 'event-theme' ? COMMON : LENT;
  const events = [partner, ...listCompanions(terrain, partner)].flatMap((one) => at(terrain.events, one));
  const isTogether = events.some(({ where }) => seeker.node < 0 || seeker.events.has(where));
  const near = code === 'place' && !isTogether ? APART : 1;
  const sure = areFirm(terrain.network, edges) ? 1 : UNSURE;
  return {
    part: { proof, others, isOwn: isTheme && isOwn },
    weight: WEIGHTS[code] * rarity * mine * theirs * near * sure,
  };
}

const known = new WeakMap<Terrain, Map<string, ReadonlySet<number>>>();

/**
 * Those who can be met and have a theme, a place or a session, of -1 all of them; `isByOwn`: by ties of their own alone. A
 * body and who is written to for it are one, told by that person, as are the bodies of one person.
 */
function listSharers(terrain: Terrain, node: number, isByOwn = false): ReadonlySet<number> {
  const all = known.get(terrain) ?? new Map<string, ReadonlySet<number>>();
  known.set(terrain, all);
  const key = `${node} ${isByOwn}`;
  const found = all.get(key);
  if (found) return found;
  const sharers = new Set<number>();
  terrain.partners.forEach((mark, one) => {
    if (mark && (node < 0 || has(terrain, one, node, isByOwn))) sharers.add(toOne(terrain, one));
  });
  all.set(key, sharers);
  return sharers;
}

/** A body and who is written to for it, by one of them. */
const toOne = (terrain: Terrain, node: number): number => findContact(terrain, node)?.node ?? node;

function has(terrain: Terrain, one: number, node: number, isByOwn: boolean): boolean {
  const { belongings, sessions, regions } = terrain;
  if (at(belongings.themes, one).includes(node)) return !isByOwn || listOwnThemes(terrain, one).has(node);
  const isIn = (place: number) => place === node || regions.narrower.get(node)?.includes(place) === true;
  return at(belongings.places, one).some(isIn) || at(sessions, one).some(({ where }) => where === node);
}

/** How many share something who are of neither side. */
function countOthers(terrain: Terrain, { side }: Seeker, partner: number, node: number, isByOwn: boolean): number {
  const apart = new Set([partner, ...side].map((one) => toOne(terrain, one)));
  return [...listSharers(terrain, node, isByOwn)].filter((one) => !apart.has(one)).length;
}

/** 1 where nobody has something, 0 where all do; see `buildBelongings`. */
function toRarity(terrain: Terrain, count: number): number {
  const { size } = listSharers(terrain, -1);
  return size > 0 ? Math.max(0, Math.log((1 + size) / (1 + count)) / Math.log(1 + size)) : 0;
}
