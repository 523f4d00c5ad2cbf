import { at } from '../base/assert.ts';
import type { Network } from './network.ts';
import { findByDemonym } from './search/demonyms.ts';
import { findInDetails } from './search/details.ts';
import { buildNameFinder, nameWith } from './search/find-names.ts';
import { findTied } from './search/find-tied.ts';
import { findAlike, findSome, respell } from './search/guesses.ts';
import { buildMoments } from './search/moments.ts';
import { type Parts, takeApart } from './search/parts.ts';
import { buildPhrases, type Phrase } from './search/phrases.ts';
import { type Query, readQuery, withNeeded, withWords } from './search/query.ts';
import { hasAll, LEVELS, rankTexts } from './search/rank-texts.ts';
import { isSmall, WHO } from './search/small-words.ts';
import { isName, listTexts, type OwnText } from './search/texts.ts';
import { findHeld, WHERE } from './search/when-where.ts';

/** How a node was found: by a text of it, its kind, its ties, or as what has the day or place that is asked for. */
export type HitField = OwnText['field'] | 'details' | 'kind' | 'ties' | 'when' | 'where';

/** One node that was found, by index, and what shows why. */
export interface Hit {
  readonly node: number;
  readonly field: HitField;
  /** The text that answers; empty where none does. */
  readonly matched: string;
  /** The ties that answer, by index. */
  readonly ties: readonly number[];
  /** Comparable within one answer only; of guesses 0–1, how like they are. */
  readonly score: number;
  /** Nothing is what was asked for, and this is similar. */
  readonly isGuess: boolean;
}

/** What the structure answers, and the small words that this needed. */
interface Answer {
  readonly hits: readonly Hit[];
  readonly small: readonly string[];
}

export type Search = (query: string, limit: number) => readonly Hit[];

/** Where what ties show stands among `LEVELS`, and what is only named in a question that others answer. */
const TIED = 35;
const NAMED = 20;
/** Whoever asks who, asks for people first. */
const PERSON = 5;
const NOBODY: ReadonlySet<string | undefined> = new Set(['place', 'theme', 'session', 'event']);
/** Where what stands in the details alone, and the day or place of an event, stand among these. */
const DETAILED = 15;
const HELD = 43;
const MOST_GUESSES = 3;

/**
 * Looks through names in every language, other names and descriptions, and understands words for kinds, roles and
 * relations beside names. Words may be unfinished, or parts of longer ones, and small words may miss. Every hit has
 * all that is needed, names with the very words first; what stands only in details comes where there is nothing else.
 * Where nothing has, there may be guesses: words misspelt, most of the words, letters alike; a name of signs is never
 * guessed. Each query is O(letters of all texts + ties), and what is read of a record is remembered with the record.
 */
export function buildSearch(network: Network): Search {
  const texts = network.nodes.map(listTexts);
  const phrases = buildPhrases(network);
  const findMoment = buildMoments(network);
  let vocabulary: ReadonlySet<string> | null = null;
  let last: { readonly query: string; readonly hits: readonly Hit[] } | null = null;

  return (query, limit) => {
    const asked = query.trim();
    if (last?.query !== asked) last = { query: asked, hits: asked === '' ? [] : find(readQuery(asked)) };
    return last.hits.slice(0, Math.max(0, limit));
  };

  function find(query: Query): readonly Hit[] {
    const hits = query.words.length > 0 ? findExact(query) : [];
    if (hits.length > 0 || !query.hasLetters) return hits;
    const detailed = findInDetails(network, query.needed).map(({ node, text }) =>
      toHit(node, 'details', text, DETAILED),
    );
    return detailed.length > 0 ? sorted(new Map(detailed.map((hit) => [hit.node, hit]))) : guess(query);
  }

  /** All that has what is needed, the best first. */
  function findExact(query: Query): readonly Hit[] {
    let ranked = rankAll(query);
    const isNamed = ranked.some(({ score }) => score >= LEVELS.contains);
    const answer = query.hasLetters ? ask(query, isNamed) : null;
    if (answer?.small.length) ranked = rankAll(withNeeded(query, [...query.needed, ...answer.small]));
    if (isNamed) ranked = ranked.filter(({ score }) => score >= LEVELS.mentioned);
    const found = new Map<number, Hit>();
    for (const hit of [...ranked, ...listHomes(query), ...(answer?.hits ?? [])]) {
      if (hit.score > (found.get(hit.node)?.score ?? 0)) found.set(hit.node, hit);
    }
    return sorted(found);
  }

  /** The place that a word such as `Swedish` is made from. */
  function listHomes({ words: [word = '', ...more] }: Query): readonly Hit[] {
    const places = more.length === 0 ? findByDemonym(network, word) : [];
    return places.map((node) => byText(node, nameWith(network, node, []), LEVELS.core));
  }

  function rankAll(query: Query): readonly Hit[] {
    return texts.flatMap((list, node) => {
      const rank = rankTexts(list, query);
      return rank ? [byText(node, rank.text, rank.level)] : [];
    });
  }

  /** What the network's structure answers, and the small words that it needed for that. */
  function ask(query: Query, isNamed: boolean): Answer | null {
    const [findNamed, findWide] = [buildNameFinder(network, texts), buildNameFinder(network, texts, true)];
    const held = isNamed ? null : findHeld(network, query.words, findNamed, phrases);
    if (held) {
      const ends = held.flatMap(({ node, ties }) =>
        ties.map((tie) => toHit(otherEnd(tie, node), 'ties', '', TIED, [tie])),
      );
      return { hits: [...held.map(({ node, asked, ties }) => toHit(node, asked, '', HELD, ties)), ...ends], small: [] };
    }
    const isWho = WHO.has(query.words[0] ?? '');
    const boost = (node: number) => (isWho && roleOf(node) === 'person' ? PERSON : 0);
    // Who is called just so is meant; where they answer nothing, all whose names have the words.
    let other: Answer | null = null;
    for (const [withSmall, find, objects] of [
      [true, findNamed, null],
      [true, findNamed, texts.keys()],
      [false, findNamed, null],
      [true, findWide, null],
    ] as const) {
      const taking = { phrases, findNamed: find, findOfKind, findMoment, isUnfinished: !isNamed, withSmall, objects };
      const parts = takeApart(query.words, taking);
      // A day or the order of sessions is an answer of its own.
      if (!parts || (parts.said.length === 0 && parts.named.length < 2 && !parts.named[0]?.isMoment)) continue;
      // Who has the very words for a name is meant, and not what they could say.
      if (isNamed && parts.named.length > 0) return null;
      const small = parts.said.filter(({ phrase }) => phrase.isSmall);
      if (small.some(({ named }) => named < 0)) continue;
      const all = findTied(network, parts).filter(
        ({ node }) => parts.said.length > 0 || !parts.named[0]?.isMoment || parts.named[0].nodes.has(node),
      );
      const own = isWho ? all.filter(({ node }) => !NOBODY.has(roleOf(node))) : [];
      const tied = own.length > 0 ? own : all;
      if (tied.length === 0) continue;
      const hits = tied.map(({ node, ties, score }) => byTies(node, parts, ties, TIED + score * 4 + boost(node)));
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

  /** Of a question such as `from Oslo`, Oslo. */
  function listNamed({ said, named }: Parts): readonly Hit[] {
    if (named.length > 1 || !said.every(({ phrase }) => phrase.isSmall)) return [];
    return named.flatMap(({ nodes, words }) =>
      [...nodes].map((node) => byText(node, nameWith(network, node, words), NAMED)),
    );
  }

  function guess(query: Query): readonly Hit[] {
    const isKnown = (word: string) =>
      isSmall(word) || phrases.words.has(word) || texts.some((list) => hasAll(list, [word]));
    vocabulary ??= new Set([
      ...phrases.words,
      ...texts
        .flat()
        .filter(isName)
        .flatMap(({ plain }) => plain.split(' ')),
    ]);
    const found = new Map<number, Hit>();
    for (const words of respell(query.words, isKnown, vocabulary)) {
      for (const hit of findExact(withWords(words))) {
        const score = hit.score / 100;
        if (score > (found.get(hit.node)?.score ?? 0)) found.set(hit.node, { ...hit, score, isGuess: true });
      }
    }
    if (found.size > 0) return sorted(found);
    const isSaid = (word: string) => phrases.words.has(word);
    const some = findSome(texts, query, isSaid);
    const alike = some.length > 0 || query.needed.some(isSaid) ? some : findAlike(texts, query, MOST_GUESSES);
    return alike.map(({ node, text, likeness }) => ({ ...byText(node, text, likeness), isGuess: true }));
  }

  function findOfKind(nodes: Iterable<number>, { meanings }: Phrase): ReadonlySet<number> {
    const isMeant = (kind: string) => meanings.some((meaning) => meaning.of === 'kinds' && meaning.kinds.has(kind));
    return new Set([...nodes].filter((node) => isMeant(at(network.nodes, node).kind)));
  }

  function roleOf(node: number): string | undefined {
    return network.kinds.get(at(network.nodes, node).kind)?.role;
  }

  function otherEnd(tie: number, node: number): number {
    const source = at(network.source, tie);
    return source === node ? at(network.target, tie) : source;
  }

  function byTies(node: number, { named }: Parts, ties: readonly number[], score: number): Hit {
    const own = named.find(({ nodes }) => nodes.has(node));
    const text = own && nameWith(network, node, own.words);
    const field = ties.length > 0 ? 'ties' : (text?.field ?? 'kind');
    return toHit(node, field, text?.text ?? '', score, ties);
  }

  /** The best first; of what answers equally well, the most connected. */
  function sorted(found: ReadonlyMap<number, Hit>): readonly Hit[] {
    const ties = (hit: Hit) => at(network.degree, hit.node);
    return [...found.values()].sort(
      (one, other) => other.score - one.score || ties(other) - ties(one) || one.node - other.node,
    );
  }
}

const toHit = (node: number, field: HitField, matched: string, score: number, ties: readonly number[] = []): Hit => ({
  node,
  field,
  matched,
  ties,
  score,
  isGuess: false,
});

const byText = (node: number, { field, text }: OwnText, score: number): Hit => toHit(node, field, text, score);
