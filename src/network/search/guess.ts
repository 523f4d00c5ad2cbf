import { at } from '../../base/assert.ts';
import type { Corpus } from './corpus.ts';
import { byText, type Hit } from './hit.ts';
import { isDoerOf, type Phrases } from './phrases.ts';
import { type Query, withWords } from './query.ts';
import { hasAll } from './rank-texts.ts';
import { findAlike, findSome, respell, toVocabulary, type Vocabulary } from './resembling.ts';
import { isSmall } from './small-words.ts';
import { isName } from './texts.ts';

const MOST_GUESSES = 3;

interface Guessing {
  readonly corpus: Corpus;
  readonly phrases: Phrases;
  readonly findExact: (query: Query) => readonly Hit[];
  /** What is the most of what a query says. */
  readonly askNear: (query: Query) => readonly Hit[];
  readonly sorted: (found: ReadonlyMap<number, Hit>) => readonly Hit[];
}

/** Makes what guesses where nothing is what was asked for: words misspelt, most of the words, letters alike. */
export function buildGuesser({ corpus, phrases, findExact, askNear, sorted }: Guessing) {
  const { texts, words: hay } = corpus;
  let vocabulary: Vocabulary | null = null;
  const isSaid = (word: string) => phrases.words.has(word);
  const isKnown = (word: string) =>
    isSmall(word) || isSaid(word) || hay.find(word).some((node) => hasAll(at(texts, node), [word]));
  return (query: Query): readonly Hit[] => {
    vocabulary ??= toVocabulary([
      ...phrases.words,
      ...texts
        .flat()
        .filter(isName)
        .flatMap(({ plain }) => plain.split(' ')),
    ]);
    const found = new Map<number, Hit>();
    for (const words of respell(query.words, isKnown, vocabulary)) {
      if (words.some((word, place) => word !== query.words[place] && isDoerOf(query.words[place] ?? '', word)))
        continue;
      for (const hit of findExact(withWords(words))) {
        const score = hit.score / 100;
        if (score > (found.get(hit.node)?.score ?? 0)) found.set(hit.node, { ...hit, score, isGuess: true });
      }
    }
    if (found.size > 0) return sorted(found);
    const near = askNear(query);
    if (near.length > 0) return near.map((hit) => ({ ...hit, isGuess: true, isPartly: true }));
    const some = findSome(corpus, query, isSaid);
    const alike = some.length > 0 || query.needed.some(isSaid) ? some : findAlike(texts, query, MOST_GUESSES);
    return alike.map(({ node, text, likeness }) => ({ ...byText(node, text, likeness), isGuess: true }));
  };
}
