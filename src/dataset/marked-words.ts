import type { Language } from './language.ts';
import type { Dataset } from './schema.ts';
import { type LocalText, langOf } from './text.ts';

/** A piece of a sentence and its language, where that is not the page's. */
export type Marked = readonly [words: string, lang: string | undefined];

/** Cuts a sentence into pieces: words of a network in another language than the page's, and what stands between them. */
export type Marker = (sentence: string) => readonly Marked[];

/**
 * A sentence in pieces: the words of the texts that were put into it, as far as they are in another language than the
 * page's, and what stands between them. `languages` are those of the dataset. O(texts × length).
 */
export const markWords = (
  sentence: string,
  texts: readonly LocalText[],
  language: Language,
  languages?: readonly string[],
): readonly Marked[] => buildMarker(texts, language, languages)(sentence);

const markers = new WeakMap<Dataset, Map<Language, Marker>>();

/** The same for sentences with any words of a dataset in them, remembered by it. */
export function markerOf(dataset: Dataset, language: Language): Marker {
  const known = markers.get(dataset) ?? new Map<Language, Marker>();
  markers.set(dataset, known);
  const marker = known.get(language) ?? buildMarker(listTexts(dataset), language, dataset.meta.languages);
  known.set(language, marker);
  return marker;
}

/** The language of a text as a whole, where that is one and not the page's. */
export function wholeLang(pieces: readonly Marked[]): string | undefined {
  const [first] = pieces;
  return pieces.length === 1 ? first?.[1] : undefined;
}

/** Every text that is in a value, however deep. */
function listTexts(value: unknown): readonly LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('own' in value && 'en' in value) return [value as LocalText];
  return Object.values(value).flatMap(listTexts);
}

function buildMarker(texts: readonly LocalText[], language: Language, languages?: readonly string[]): Marker {
  const foreign = new Map<string, string>();
  for (const text of texts) {
    const lang = langOf(text, language, languages);
    if (lang !== undefined && text[language] !== '') foreign.set(text[language], lang);
  }
  // Of two that begin at the same place the longer one is meant.
  const known = [...foreign].sort(([one], [other]) => other.length - one.length);
  return (sentence) => cutAt(sentence, known);
}

function cutAt(sentence: string, texts: readonly (readonly [words: string, lang: string])[]): readonly Marked[] {
  const pieces: Marked[] = [];
  const known = texts.filter(([words]) => sentence.includes(words));
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
