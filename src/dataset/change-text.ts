import type { Language } from './language.ts';
import { type LocalText, listWords, toText } from './text.ts';

/**
 * A text with other words for whoever reads the page in `language`; `languages` are those of the dataset. Words that
 * stood for every language go on doing so; where the languages had their own, the others keep theirs. In a dataset
 * that is not in the page's language the words that stand in for it change.
 */
export function withWords(
  text: LocalText | undefined,
  language: Language,
  words: string,
  languages?: readonly string[],
): LocalText {
  if (!text || typeof text.own === 'string' || (text.own === undefined && text.en === text.id)) return toText(words);
  const written = Object.fromEntries(listWords(text));
  const tags = Object.keys(written);
  const isOf = (tag: string) => tag.split('-')[0] === language;
  const own = tags.find(isOf) ?? (languages ? languages.find(isOf) : language);
  return toText({ ...written, [own ?? tags[0] ?? language]: words });
}

/** The same from a field that may be empty: without any words there is no text. */
export const withWordsIfAny = (...args: Parameters<typeof withWords>): LocalText | undefined =>
  args[2] === '' ? undefined : withWords(...args);
