import { at } from '../../base/assert.ts';
import { listTies } from '../list-ties.ts';
import type { Network } from '../network.ts';
import { findTied, type Tied } from './find-tied.ts';
import { type Taking, takeApart } from './parts.ts';
import { isSmall } from './small-words.ts';

/** An event or session that is asked about, and the ties that say where it is. */
export interface Held {
  readonly node: number;
  readonly asked: 'when' | 'where';
  readonly ties: readonly number[];
}

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));
export const WHEN = toSet('when date dates kapan tanggal');
export const WHERE = toSet('where location mana manakah dimana dimanakah lokasi bertempat');
const BEING = toSet('located situated berada terletak berlokasi letak letaknya');
/** What is said of whatever takes place, and adds nothing to the question. */
export const FILLERS = toSet(
  'held hold happen happens happened take takes took taking place start starts started begin begins began end ends ended ' +
    'diadakan berlangsung mulai dimulai selesai berakhir diselenggarakan digelar dilaksanakan ya sih what apa',
);

/**
 * When an event or session was, or where an event was, of those that are named or, where nobody is, of the events; null
 * where something else is asked, or the record says neither day nor place.
 */
export function findHeld(network: Network, words: readonly string[], taking: Taking): readonly Held[] | null {
  const { findNamed, phrases } = taking;
  const asked = words.some((word) => WHEN.has(word)) ? 'when' : words.some((word) => WHERE.has(word)) ? 'where' : null;
  if (!asked) return null;
  const rest = words.filter((word) => !isSmall(word) && ![WHEN, WHERE, FILLERS].some((set) => set.has(word)));
  const roleOf = (node: number) => network.kinds.get(at(network.nodes, node).kind)?.role;
  const events = [...network.nodes.keys()].filter((node) => roleOf(node) === 'event');
  const saysKind = phrases
    .find(rest)
    ?.meanings.some(
      (meaning) =>
        meaning.of === 'kinds' && [...meaning.kinds].some((kind) => network.kinds.get(kind)?.role === 'event'),
    );
  const meant = rest.length === 0 || saysKind ? events : [...findNamed(rest)];
  const held = meant.flatMap((node) => toHeld(network, node, asked, events.length === 1) ?? []);
  if (held.length > 0 && held.length === meant.length) return held;
  return asked === 'when' ? findDone(network, words, taking) : null;
}

/** The words of a question without those that say of a place only that one asks for it: `di mana Fairmondo berada`. */
export function dropBeing(words: readonly string[]): readonly string[] {
  if (!words.some((word) => WHERE.has(word))) return words;
  const rest = words.filter((word) => !BEING.has(word));
  return rest.every((word) => WHERE.has(word) || isSmall(word)) ? words : rest;
}

/**
 * The sessions of somebody, `when does Ann speak`, with the ties that what is said of them is about; where the source has
 * another word for it, all in which they took part. That of some the day is not stated is an answer too.
 */
function findDone(network: Network, words: readonly string[], taking: Taking): readonly Held[] | null {
  const parts = takeApart(
    words.filter((word) => !WHEN.has(word) && !FILLERS.has(word)),
    taking,
  );
  if (parts?.named.length !== 1) return null;
  const { named } = parts;
  // Of the session the other end is asked for.
  const said = parts.said.map((one) => ({ ...one, named: 0, isAfter: true }));
  const toSessions = (tied: readonly Pick<Tied, 'node' | 'ties'>[]) =>
    tied.flatMap(({ node, ties }) =>
      at(network.nodes, node).session && ties.length > 0 ? [{ node, asked: 'when' as const, ties }] : [],
    );
  const isSession = (edge: number) => network.relations.get(at(network.edges, edge).relation)?.role === 'session';
  const held = toSessions(findTied(network, { said, named }));
  if (held.length > 0) return held;
  const isOfSessions = said.some(({ phrase }) =>
    phrase.meanings.some(
      (meaning) =>
        meaning.of === 'ties' && [...meaning.relations].some((id) => network.relations.get(id)?.role === 'session'),
    ),
  );
  const own = isOfSessions ? named.flatMap(({ nodes }) => [...nodes].flatMap((node) => listTies(network, node))) : [];
  const all = toSessions(own.flatMap(({ edge, other }) => (isSession(edge) ? [{ node: other, ties: [edge] }] : [])));
  return all.length > 0 ? all : null;
}

function toHeld(network: Network, node: number, asked: Held['asked'], isOnlyEvent: boolean): Held | null {
  const { kind, session, attributes = [] } = at(network.nodes, node);
  const role = network.kinds.get(kind)?.role;
  const { start, place } = network.dataset.meta;
  if (role === 'session' && asked === 'when') return session?.day ? { node, asked, ties: [] } : null;
  if (role !== 'event') return null;
  if (asked === 'when') {
    const isTold = (isOnlyEvent && start !== undefined) || attributes.some(({ type }) => type === 'date');
    return isTold ? { node, asked, ties: [] } : null;
  }
  const ties = listPlaces(network, node);
  return ties.length > 0 || (isOnlyEvent && place !== undefined) ? { node, asked, ties } : null;
}

/** The ties of an event to where it is, the most exact first: venues, then places. */
function listPlaces(network: Network, node: number): readonly number[] {
  const found: { edge: number; isPlace: boolean }[] = [];
  for (const { edge, other } of listTies(network, node)) {
    const kind = network.kinds.get(at(network.nodes, other).kind);
    const isHome = network.relations.get(at(network.edges, edge).relation)?.role === 'place';
    const isPlace = kind?.role === 'place';
    if (isPlace ? isHome : kind?.nature === 'venue') found.push({ edge, isPlace });
  }
  return found.sort((one, other) => Number(one.isPlace) - Number(other.isPlace)).map(({ edge }) => edge);
}
