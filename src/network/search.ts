import { at } from '../base/assert.ts';
import type { Network } from './network.ts';
import { asksWho, buildAsker } from './search/ask.ts';
import { recallCorpus } from './search/corpus.ts';
import { findByDemonym } from './search/demonyms.ts';
import { findInDetails } from './search/details.ts';
import { nameWith } from './search/find-names.ts';
import { findAlike, findSome, respell, toVocabulary, type Vocabulary } from './search/guesses.ts';
import { byText, type Hit, type HitField, toHit } from './search/hit.ts';
import { buildPhrases } from './search/phrases.ts';
import { type Query, readQuery, withNeeded, withWords } from './search/query.ts';
import { hasAll, LEVELS, listMayAnswer, rankTexts } from './search/rank-texts.ts';
import type { SaidOfOne } from './search/read-phrase.ts';
import { isSmall } from './search/small-words.ts';
import { isName } from './search/texts.ts';

export type { Hit, HitField };
export interface Search {
  (query: string, limit: number): readonly Hit[];
  /** What a phrase says somebody is; null where it says anything else. */
  readonly read: (phrase: string) => SaidOfOne | null;
}

/** Where what stands in the details alone stands among `LEVELS`. */
const DETAILED = 15;
const MOST_GUESSES = 3;

/**
 * Looks through names in every language, other names and descriptions, and understands words for kinds, roles and
 * relations beside names. Words may be unfinished, or parts of longer ones, and small words may miss. Every hit has
 * all that is needed, names with the very words first; what stands only in details comes where there is nothing else.
 * Where nothing has, there may be guesses: words misspelt, most of the words, letters alike; a name of signs is never
 * guessed. Each query is O(letters of all texts + ties), and what is read of a record is remembered with the record.
 */
export function buildSearch(network: Network): Search {
  const corpus = recallCorpus(network);
  const { texts, words } = corpus;
  const phrases = buildPhrases(network);
  const { ask, askNear, read } = buildAsker(network, phrases);
  let vocabulary: Vocabulary | null = null;
  let last: { readonly query: string; readonly hits: readonly Hit[] } | null = null;

  const search = (query: string, limit: number) => {
    const asked = query.trim();
    if (last?.query !== asked) last = { query: asked, hits: asked === '' ? [] : find(readQuery(asked)) };
    return last.hits.slice(0, Math.max(0, limit));
  };
  return Object.assign(search, { read: (phrase: string) => read(readQuery(phrase)) });

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
    // Who is asked for is who the ties show, and nobody whose description has the words.
    if (answer && answer.hits.length > 0 && asksWho(query))
      ranked = ranked.filter(({ score }) => score >= LEVELS.names);
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
    return listMayAnswer(corpus, query).flatMap((node) => {
      const rank = rankTexts(at(texts, node), query);
      return rank ? [byText(node, rank.text, rank.level)] : [];
    });
  }

  function guess(query: Query): readonly Hit[] {
    const isKnown = (word: string) =>
      isSmall(word) || phrases.words.has(word) || words.find(word).some((node) => hasAll(at(texts, node), [word]));
    vocabulary ??= toVocabulary([
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
    const near = askNear(query);
    if (near.length > 0) return near.map((hit) => ({ ...hit, isGuess: true, isPartly: true }));
    const isSaid = (word: string) => phrases.words.has(word);
    const some = findSome(corpus, query, isSaid);
    const alike = some.length > 0 || query.needed.some(isSaid) ? some : findAlike(texts, query, MOST_GUESSES);
    return alike.map(({ node, text, likeness }) => ({ ...byText(node, text, likeness), isGuess: true }));
  }

  /** The best first; of what answers equally well, the most connected. */
  function sorted(found: ReadonlyMap<number, Hit>): readonly Hit[] {
    const ties = (hit: Hit) => at(network.degree, hit.node);
    return [...found.values()].sort(
      (one, other) => other.score - one.score || ties(other) - ties(one) || one.node - other.node,
    );
  }
}
