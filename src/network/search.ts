import { at } from '../base/assert.ts';
import type { Network } from './network.ts';
import { findTied } from './search/find-tied.ts';
import { findAlike, findSome, respell } from './search/guesses.ts';
import { type Parts, type Taking, takeApart } from './search/parts.ts';
import { buildPhrases, type Phrase } from './search/phrases.ts';
import { type Query, readQuery, withNeeded, withWords } from './search/query.ts';
import { hasAll, hasWords, LEVELS, rankTexts } from './search/rank-texts.ts';
import { isSmall } from './search/small-words.ts';
import { isName, listTexts, type OwnText } from './search/texts.ts';

/** How a node was found: by a text of it, by what its kind is called, or by its ties. */
export type HitField = OwnText['field'] | 'kind' | 'ties';

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

export type Search = (query: string, limit: number) => readonly Hit[];

/** Where what ties show stands among `LEVELS`, and what is only named in a question that others answer. */
const TIED = 35;
const NAMED = 20;
const MOST_GUESSES = 3;

/**
 * Looks through names in every language, other names and descriptions, and understands words for kinds, roles and
 * relations beside names. Words may be unfinished, or parts of longer ones, and small words may miss. Every hit has
 * all that is needed, names with the very words first. Where nothing has, there are guesses: words misspelt, some of
 * the words, letters alike; a name of signs is never guessed. Each query is O(letters of all texts + ties), and what
 * is read of a record is remembered with the record.
 */
export function buildSearch(network: Network): Search {
  const texts = network.nodes.map(listTexts);
  const phrases = buildPhrases(network);
  let vocabulary: ReadonlySet<string> | null = null;
  let last: { readonly query: string; readonly hits: readonly Hit[] } | null = null;

  return (query, limit) => {
    const asked = query.trim();
    if (last?.query !== asked) last = { query: asked, hits: asked === '' ? [] : find(readQuery(asked)) };
    return last.hits.slice(0, Math.max(0, limit));
  };

  function find(query: Query): readonly Hit[] {
    const hits = query.words.length > 0 ? findExact(query) : [];
    return hits.length > 0 || !query.hasLetters ? hits : guess(query);
  }

  /** All that has what is needed, the best first. */
  function findExact(query: Query): readonly Hit[] {
    let ranked = rankAll(query);
    const isNamed = ranked.some(({ score }) => score >= LEVELS.contains);
    const answer = query.hasLetters ? ask(query, isNamed) : null;
    if (answer?.small.length) ranked = rankAll(withNeeded(query, [...query.needed, ...answer.small]));
    if (isNamed) ranked = ranked.filter(({ score }) => score >= LEVELS.mentioned);
    const found = new Map<number, Hit>();
    for (const hit of [...ranked, ...(answer?.hits ?? [])]) {
      if (hit.score > (found.get(hit.node)?.score ?? 0)) found.set(hit.node, hit);
    }
    return sorted(found);
  }

  function rankAll(query: Query): readonly Hit[] {
    return texts.flatMap((list, node) => {
      const rank = rankTexts(list, query);
      return rank ? [byText(node, rank.text, rank.level)] : [];
    });
  }

  /** What the network's structure answers, and the small words that it needed for that. */
  function ask(query: Query, isNamed: boolean): { hits: readonly Hit[]; small: readonly string[] } | null {
    const taking = { phrases, findNamed: nameFinder(), findOfKind, isUnfinished: !isNamed };
    for (const withSmall of [true, false]) {
      const parts = takeApart(query.words, { ...taking, withSmall });
      if (!parts || (parts.said.length === 0 && parts.named.length < 2)) continue;
      // Who has the very words for a name is meant, and not what they could say.
      if (isNamed && parts.named.length > 0) return null;
      const small = parts.said.filter(({ phrase }) => phrase.isSmall);
      if (small.some(({ named }) => named < 0)) continue;
      const tied = findTied(network, parts);
      if (tied.length === 0) continue;
      const hits = tied.map(({ node, ties, score }) => byTies(node, parts, ties, TIED + score * 4));
      return { hits: [...hits, ...listNamed(parts)], small: small.flatMap(({ words }) => words) };
    }
    return null;
  }

  /** Of a question such as `from Oslo`, Oslo. */
  function listNamed({ said, named }: Parts): readonly Hit[] {
    if (named.length > 1 || !said.every(({ phrase }) => phrase.isSmall)) return [];
    return named.flatMap(({ nodes, words }) => [...nodes].map((node) => byText(node, nameWith(node, words), NAMED)));
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
    const some = findSome(texts, query);
    const alike = some.length > 0 ? some : findAlike(texts, query, MOST_GUESSES);
    return alike.map(({ node, text, likeness }) => ({ ...byText(node, text, likeness), isGuess: true }));
  }

  /** Finds the nodes of which one name has all words: those that are called just so, if there are any. */
  function nameFinder(): Taking['findNamed'] {
    const known = new Map<string, readonly number[]>();
    const withWord = (word: string) => {
      const nodes = known.get(word) ?? [...texts.keys()].filter((node) => hasName(node, [word]));
      known.set(word, nodes);
      return nodes;
    };
    return (words, inOrder = false) => {
      const [fewest = []] = words.map(withWord).sort((one, other) => one.length - other.length);
      const nodes = fewest.filter((node) => hasName(node, inOrder ? [words.join(' ')] : words));
      const squeezed = words.join('');
      const isSame = (node: number) => at(texts, node).some((text) => isName(text) && text.squeezed === squeezed);
      const numbered = inOrder ? [] : listNumbered(squeezed);
      const same = [...nodes.filter(isSame), ...numbered];
      return new Set(same.length > 0 ? same : nodes);
    };
  }

  /** A session is called by its number too. */
  function listNumbered(word: string): readonly number[] {
    if (!/^\d+$/.test(word)) return [];
    return [...texts.keys()].filter((node) => String(at(network.nodes, node).session?.number) === word);
  }

  function findOfKind(nodes: ReadonlySet<number>, { meanings }: Phrase): ReadonlySet<number> {
    const isMeant = (kind: string) => meanings.some((meaning) => meaning.of === 'kinds' && meaning.kinds.has(kind));
    return new Set([...nodes].filter((node) => isMeant(at(network.nodes, node).kind)));
  }

  function hasName(node: number, words: readonly string[]): boolean {
    return at(texts, node).some((text) => isName(text) && hasWords(text, words));
  }

  function nameWith(node: number, words: readonly string[]): OwnText {
    const list = at(texts, node);
    return list.find((text) => isName(text) && hasWords(text, words)) ?? at(list, 0);
  }

  function byTies(node: number, { named }: Parts, ties: readonly number[], score: number): Hit {
    const own = named.find(({ nodes }) => nodes.has(node));
    const text = own && nameWith(node, own.words);
    const field = ties.length > 0 ? 'ties' : (text?.field ?? 'kind');
    return { node, field, matched: text?.text ?? '', ties, score, isGuess: false };
  }

  /** The best first; of what answers equally well, the most connected. */
  function sorted(found: ReadonlyMap<number, Hit>): readonly Hit[] {
    const ties = (hit: Hit) => at(network.degree, hit.node);
    return [...found.values()].sort(
      (one, other) => other.score - one.score || ties(other) - ties(one) || one.node - other.node,
    );
  }
}

function byText(node: number, { field, text }: OwnText, score: number): Hit {
  return { node, field, matched: text, ties: [], score, isGuess: false };
}
