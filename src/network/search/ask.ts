import { at, numberAt } from '../../base/assert.ts';
import type { Network } from '../network.ts';
import { findAllThere } from './all-there.ts';
import { findCompanions, isCompanyOf } from './companions.ts';
import { findTold } from './details.ts';
import { buildNameFinder, nameWith } from './find-names.ts';
import { findPlacesOf } from './find-places.ts';
import { findTied, type Tied } from './find-tied.ts';
import { byText, type Hit, toHit } from './hit.ts';
import { buildMoments } from './moments.ts';
import { findNear } from './near-parts.ts';
import { type Parts, type Taking, takeApart } from './parts.ts';
import type { Phrase, Phrases } from './phrases.ts';
import { asksWho, type Query, withWords } from './query.ts';
import { dropBeing, findHeld, WHERE } from './when-where.ts';

/** What the structure answers, and the small words that this needed. */
export interface Answer {
  readonly hits: readonly Hit[];
  readonly small: readonly string[];
  /** Whether nothing else is an answer. */
  readonly isAll?: boolean;
}

export interface Asker {
  /** What words for kinds, roles and relations beside names find; null: they say nothing of the kind. */
  readonly ask: (query: Query, isNamed: boolean) => Answer | null;
  /** Where nothing is all that a query says: what is the most of it, and whom it names. */
  readonly askNear: (query: Query) => readonly Hit[];
  /** How it takes a query apart. */
  readonly taking: Taking;
}

/** Where what ties show stands among `LEVELS`, and what is only named in a question that others answer. */
const TIED = 35;
const NAMED = 20;
/** The words for where somebody comes from. */
const FROM: ReadonlySet<string> = new Set(['from', 'dari']);
/** The words for where somebody is: people and bodies that only speak of a place are not in it either. */
const IN: ReadonlySet<string> = new Set(['in', 'at', 'di', 'pada']);
/** Whoever asks who, asks for people first. */
const PERSON = 5;
const NOBODY: ReadonlySet<string | undefined> = new Set(['place', 'theme', 'session', 'event']);
/** Where the day or place of an event stands among these. */
const HELD = 43;

/** Whether this is said of where somebody comes from: `from Oslo`. */
const isFrom = (one: Parts['said'][number]): boolean => isSmallOf(one, FROM);

const isSmallOf = ({ phrase, named, words }: Parts['said'][number], some: ReadonlySet<string>): boolean =>
  phrase.isSmall && named >= 0 && words.some((word) => some.has(word));

export function buildAsker(network: Network, phrases: Phrases): Asker {
  const [findNamed, findWide] = [buildNameFinder(network), buildNameFinder(network, true)];
  const plain = { phrases, findNamed, findOfKind, findMoment: buildMoments(network), objects: null };
  const whole: Taking = { ...plain, isUnfinished: true, withSmall: true };
  return { ask, askNear, taking: whole };

  function ask(query: Query, isNamed: boolean): Answer | null {
    const bare = dropBeing(query.words);
    if (bare.length < query.words.length) return ask(withWords(bare), isNamed);
    const held = isNamed ? null : findHeld(network, query.words, { ...plain, isUnfinished: false, withSmall: true });
    if (held) {
      // What a tie to somebody named leads to needs no line of its own.
      const ends = held.flatMap(({ node, ties, asked }) =>
        asked === 'when' ? [] : ties.map((tie) => toHit(otherEnd(tie, node), 'ties', '', TIED, [tie])),
      );
      return { hits: [...held.map(({ node, asked, ties }) => toHit(node, asked, '', HELD, ties)), ...ends], small: [] };
    }
    const there = isNamed ? null : findAllThere(network, query.words, whole);
    if (there) return { hits: Array.from(there, (node) => toHit(node, 'kind', '', TIED)), small: [], isAll: true };
    const isWho = asksWho(query);
    const boost = (node: number) => (isWho && roleOf(node) === 'person' ? PERSON : 0);
    const company = isNamed ? null : findCompanions(network, query.words, whole);
    if (company) {
      const toHitOf = ({ node, ties, score }: Tied) => toHit(node, 'ties', '', TIED + score * 4 + boost(node), ties);
      return { hits: company.map(toHitOf), small: [], isAll: true };
    }
    // Who is called just so is meant; where they answer nothing, all whose names have the words.
    let other: Answer | null = null;
    for (const [withSmall, find, objects] of [
      [true, findNamed, null],
      [true, findNamed, network.nodes.keys()],
      [false, findNamed, null],
      [true, findWide, null],
    ] as const) {
      const taking: Taking = { ...plain, findNamed: find, isUnfinished: !isNamed, withSmall, objects };
      const parts = takeApart(query.words, taking);
      // A day or the order of sessions is an answer of its own.
      if (!parts || (parts.said.length === 0 && parts.named.length < 2 && !parts.named[0]?.isMoment)) continue;
      // Who has the very words for a name is meant, and not what they could say.
      if (isNamed && parts.named.length > 0) return null;
      const small = parts.said.filter(({ phrase }) => phrase.isSmall);
      if (small.some(({ named }) => named < 0)) continue;
      const all = findAll(parts, isWho).filter(
        ({ node }) => parts.said.length > 0 || !parts.named[0]?.isMoment || parts.named[0].nodes.has(node),
      );
      const own = isWho ? all.filter(({ node }) => !NOBODY.has(roleOf(node))) : [];
      const tied = own.length > 0 ? own : all.length > 0 ? all : findPlacesOf(network, parts);
      // Who only has to do with a place is not from there.
      if (tied.length === 0 && isFromPlace(parts)) return { hits: [], small: [], isAll: true };
      if (tied.length === 0) continue;
      const hits = isWho && isOnlyNamed(parts, tied) ? turnRound(parts, tied) : [];
      const turned = new Set(hits.map(({ node }) => node));
      for (const { nodes, words } of isWho ? parts.named : [])
        if (isCompanyOf(query.words, words)) for (const node of nodes) turned.add(node);
      // Of both ends of a tie that one word is said of, whoever acts is meant: an organiser organises an event.
      const isOfBoth = parts.named.length === 0 && tied.some(({ node }) => !NOBODY.has(roleOf(node)));
      const rankOf = ({ node, ties, score }: Tied) =>
        TIED + score * 4 + boost(node) - (isOfBoth && ties.length > 0 && NOBODY.has(roleOf(node)) ? 1 : 0);
      for (const one of tied) {
        if (!turned.has(one.node)) hits.push(byTies(one.node, parts, one.ties, rankOf(one)));
      }
      const answer = { hits: [...hits, ...listNamed(parts)], small: small.flatMap(({ words }) => words) };
      // Whoever asks who is not asking for an event, as long as the words can be read in another way.
      if (!isWho || own.length > 0) return answer;
      other ??= answer;
    }
    if (other) return other;
    // Where somebody works need be no place.
    const rest = query.words.filter((word) => !WHERE.has(word));
    return rest.length < query.words.length && rest.length > 1 ? ask(withWords(rest), isNamed) : null;
  }

  /**
   * Who is all that is said; asked `who attended`, or `who attended from Oslo`, after them who took part, from there, in
   * any other way.
   */
  function findAll(parts: Parts, isWho: boolean): readonly Tied[] {
    const own = findTied(network, parts);
    const wide = isWho ? toThere(parts) : null;
    if (wide) return withMore(own, findTied(network, wide, true));
    return parts.said.some(isFrom) ? withMore(own, findTied(network, parts, true)) : own;
  }

  /** Whether this is said of where people or bodies that are asked for are: from a place, or in it. */
  function isHome(one: Parts['said'][number], { said, named }: Parts): boolean {
    if (isFrom(one)) return true;
    const isActor = (kind: string) => !NOBODY.has(network.kinds.get(kind)?.role);
    const kinds = said.flatMap(({ phrase }) =>
      phrase.meanings.flatMap((meaning) => (meaning.of === 'kinds' ? [...meaning.kinds] : [])),
    );
    return isSmallOf(one, IN) && named.length === 1 && kinds.length > 0 && kinds.every(isActor);
  }

  /** Whether somebody is asked for who is from a place, in a network that says of ties to places which of them say so. */
  function isFromPlace(parts: Parts): boolean {
    const { said, named } = parts;
    const isPlace = (node: number) => roleOf(node) === 'place';
    return (
      said.some((one) => isHome(one, parts) && [...(named[one.named]?.nodes ?? [])].some(isPlace)) &&
      network.edges.some(({ relation }) => network.relations.get(relation)?.role === 'place')
    );
  }

  function withMore(own: readonly Tied[], more: readonly Tied[]): readonly Tied[] {
    const known = new Set(own.map(({ node }) => node));
    const others = more.filter(({ node }) => !known.has(node));
    return [...own, ...others.map((one) => ({ ...one, score: one.score - 1 }))];
  }

  /** What is said of being there alone, or at the one event that there is; null where anything else is said. */
  function toThere({ said, named }: Parts): Parts | null {
    const isThere = ({ phrase }: Parts['said'][number]) =>
      phrase.meanings.some((meaning) => meaning.of === 'ties' && meaning.isOfPlaces) ||
      phrase.meanings.every((meaning) => meaning.of === 'kinds' && [...meaning.kinds].every(isEventKind));
    const events = [...network.nodes.keys()].filter((node) => roleOf(node) === 'event');
    const isAtIt = named.length === 0 || events.length === 1;
    const isEvent = named.every(({ nodes }) => [...nodes].every((node) => roleOf(node) === 'event'));
    if (said.length === 0 || !isAtIt || !isEvent || !said.every(isThere)) return null;
    const ties = said.filter(({ phrase }) => phrase.meanings.some(({ of }) => of === 'ties'));
    return ties.length === 0 ? null : { named: [], said: ties.map((one) => ({ ...one, named: -1 })) };
  }

  /** Whether nobody is found but who is named, of whom the words for ties are said in the passive: `who presented it`. */
  function isOnlyNamed({ said, named }: Parts, tied: readonly Tied[]): boolean {
    return said.length > 0 && tied.every(({ node }) => named.some(({ nodes }) => nodes.has(node)));
  }

  /** The other ends of these ties, and before them who is named where their details tell of it in words. */
  function turnRound({ said }: Parts, tied: readonly Tied[]): Hit[] {
    const words = said.flatMap(({ words }) => words);
    const told = tied.flatMap(({ node }) => {
      const text = findTold(network, node, words);
      return text ? [toHit(node, 'details', text, TIED + 4)] : [];
    });
    const ends = tied.flatMap(({ node, ties }) =>
      ties.map((tie) => toHit(otherEnd(tie, node), 'ties', '', TIED + 3.5, [tie])),
    );
    return [...told, ...ends];
  }

  function askNear({ words }: Query): readonly Hit[] {
    const parts = takeApart(words, whole);
    if (!parts) return [];
    // Where none of those who are asked for is from a place, others are.
    const isOfThem = ({ phrase }: Parts['said'][number]) =>
      phrase.meanings.some((meaning) => meaning.of === 'kinds' || meaning.by);
    const isOfHome = (one: Parts['said'][number]) => isHome(one, parts);
    const isOffered = parts.said.every((one) => isOfHome(one) || isOfThem(one)) && isFromPlace(parts);
    const from = isOffered ? { ...parts, said: parts.said.filter(isOfHome) } : null;
    const tied = from ? findTied(network, from).filter(({ node }) => !NOBODY.has(roleOf(node))) : [];
    const place = from?.named.length === 1 ? [...at(from.named, 0).nodes][0] : undefined;
    const asked = parts.said.filter((one) => !isOfHome(one)).flatMap((one) => one.words);
    const lacking = place === undefined || asked.length === 0 ? {} : { lacking: { words: asked.join(' '), place } };
    const near = (from ? tied : findNear(network, parts)).map(({ node, ties, score }) => ({
      ...byTies(node, parts, ties, score),
      ...lacking,
    }));
    if (near.length === 0) return [];
    const own = parts.named.flatMap(({ nodes, words }) =>
      nodes.size > 1 ? [] : [...nodes].map((node) => byText(node, nameWith(network, node, words), 0)),
    );
    return [...near, ...own.filter(({ node }) => !near.some((hit) => hit.node === node))];
  }

  /** Of a question such as `from Oslo`, Oslo. */
  function listNamed({ said, named }: Parts): readonly Hit[] {
    if (named.length > 1 || !said.every(({ phrase }) => phrase.isSmall)) return [];
    return named.flatMap(({ nodes, words }) =>
      [...nodes].map((node) => byText(node, nameWith(network, node, words), NAMED)),
    );
  }

  function findOfKind(nodes: Iterable<number>, { meanings }: Phrase): ReadonlySet<number> {
    const isMeant = (kind: string) => meanings.some((meaning) => meaning.of === 'kinds' && meaning.kinds.has(kind));
    return new Set([...nodes].filter((node) => isMeant(at(network.nodes, node).kind)));
  }

  function isEventKind(kind: string): boolean {
    return network.kinds.get(kind)?.role === 'event';
  }

  function roleOf(node: number): string | undefined {
    return network.kinds.get(at(network.nodes, node).kind)?.role;
  }

  function otherEnd(tie: number, node: number): number {
    const source = numberAt(network.source, tie);
    return source === node ? numberAt(network.target, tie) : source;
  }

  function byTies(node: number, { named }: Parts, ties: readonly number[], score: number): Hit {
    const own = named.find(({ nodes }) => nodes.has(node));
    const text = own && nameWith(network, node, own.words);
    const field = ties.length > 0 ? 'ties' : (text?.field ?? 'kind');
    return toHit(node, field, text?.text ?? '', score, ties);
  }
}
