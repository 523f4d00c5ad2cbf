import type { Language } from './language.ts';
import { type LocalText, langOf } from './text.ts';

/** A piece of a sentence and its language, where that is not the page's. */
export type Marked = readonly [words: string, lang: string | undefined];

/**
 * A sentence in pieces: the words of the texts that were put into it, as far as they are in another language than the
 * page's, and what stands between them. `languages` are those of the dataset. O(texts × length).
 */
export function markWords(
  sentence: string,
  texts: readonly LocalText[],
  language: Language,
  languages?: readonly string[],
): readonly Marked[] {
  const foreign = new Map<string, string>();
  for (const text of texts) {
    const lang = langOf(text, language, languages);
    if (lang !== undefined && text[language] !== '') foreign.set(text[language], lang);
  }
  // Of two that begin at the same place the longer one is meant.
  const known = [...foreign].sort(([one], [other]) => other.length - one.length);
  const pieces: Marked[] = [];
  let from = 0;
  while (known.length > 0 && from < sentence.length) {
    const found = known
      .map(([words, lang]) => [sentence.indexOf(words, from), words, lang] as const)
      .filter(([place]) => place >= 0);
    const [first, ...others] = found;
    if (!first) break;
    const [place, words, lang] = others.reduce((best, one) => (one[0] < best[0] ? one : best), first);
    if (place > from) pieces.push([sentence.slice(from, place), undefined]);
    pieces.push([words, lang]);
    from = place + words.length;
  }
  return from < sentence.length || pieces.length === 0 ? [...pieces, [sentence.slice(from), undefined]] : pieces;
}
