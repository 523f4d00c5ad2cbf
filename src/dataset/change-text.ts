import { LANGUAGES, type Language } from './language.ts';
import { type LocalText, listWords, toShownTag, toText } from './text.ts';

/** Whether a text has the same words for everybody, who reads whatever language. */
export const isPlain = ({ own, en, id }: LocalText): boolean =>
  typeof own === 'string' || (own === undefined && en === id);

/**
 * A text with other words for whoever reads the page in `language`; `languages` are those of the dataset. Words that
 * stood for every language go on doing so; where the languages had their own, the others keep theirs. In a dataset
 * that is not in the page's language the words that stand in for it change.
 */
export function withWords(
  text: LocalText | undefined,
  language: Language,
  words: string,
  languages: readonly string[] = LANGUAGES,
): LocalText {
  if (!text || isPlain(text)) return toText(words);
  return toText({ ...Object.fromEntries(listWords(text)), [toOwnTag(text, language, languages)]: words });
}

/** The same from a field that may be empty: without words that language has none, and without any there is no text. */
export function withWordsIfAny(
  text: LocalText | undefined,
  language: Language,
  words: string,
  languages: readonly string[] = LANGUAGES,
): LocalText | undefined {
  if (words !== '') return withWords(text, language, words, languages);
  return text && !isPlain(text) ? withLanguage(text, toOwnTag(text, language, languages), '', languages) : undefined;
}

/**
 * A text with other words in one language, by its tag; the others keep theirs. Without words that language goes, and
 * with the last one the text. Words that stood for every language are then those of the first of the dataset's.
 */
export function withLanguage(
  text: LocalText | undefined,
  tag: string,
  words: string,
  languages: readonly string[] = LANGUAGES,
): LocalText | undefined {
  const before = listWords(text ?? { en: '', id: '', own: {} }).map(
    ([own, said]) => [own || (languages.find((other) => other !== tag) ?? tag), said] as const,
  );
  const others = before.filter(([own]) => own !== tag);
  if (words === '' && others.length === 0) return undefined;
  // What is only changed stays in its place.
  const isThere = others.length < before.length;
  const next = isThere
    ? before.map(([own, said]) => [own, own === tag ? words : said] as const)
    : [...before, [tag, words] as const];
  return toText(Object.fromEntries(words === '' ? others : next));
}

/** The language in which a text of several is changed by whoever reads the page in `language`. */
function toOwnTag(text: LocalText, language: Language, languages: readonly string[]): string {
  const isOf = (tag: string) => tag.split('-')[0] === language;
  return (
    listWords(text)
      .map(([tag]) => tag)
      .find(isOf) ??
    languages.find(isOf) ??
    toShownTag(text, language)
  );
}
