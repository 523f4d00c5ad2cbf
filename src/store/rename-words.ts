import { LANGUAGES, type Language } from '../dataset/language.ts';
import type { Kind, Relation } from '../dataset/schema.ts';
import { type LocalText, listWords, toText } from '../dataset/text.ts';
import { firstWords } from '../language/first-words.ts';

// A kind or a relation by another name. Nobody has chosen the words that a network begins with, so that none of them
// may go on saying the former name: neither in another language, nor of many, nor from the other end of a tie. What
// somebody has written stays.

type Words = Pick<Kind, 'label' | 'plural'>;

/** A kind whose name was set to `next` by whoever reads the page in `language`; many of it follow where nobody has named them. */
export function renameKind({ label, plural }: Words, next: LocalText, language: Language): Words {
  const renamed = withoutFirstWords(label, next, language) ?? label;
  const stale = listStale(label, renamed, plural);
  if (isSameText(plural, label) || stale.length === LANGUAGES.length) return { label: renamed, plural: renamed };
  if (stale.length === 0) return { label: renamed, plural };
  const said = stale.map((one) => [one, renamed[one]] as const);
  return { label: renamed, plural: toText(Object.fromEntries([...listSaid(plural), ...said])) };
}

/** A relation whose words were set to `next`; those from its other end are not said where nobody has written them. */
export function renameRelation(
  { label, inverse }: Pick<Relation, 'label' | 'inverse'>,
  next: LocalText,
  language: Language,
): { readonly label: LocalText; readonly inverse: LocalText | undefined } {
  const renamed = withoutFirstWords(label, next, language) ?? label;
  const stale = inverse ? listStale(label, renamed, inverse) : [];
  if (!inverse || stale.length === 0) return { label: renamed, inverse };
  const left = listSaid(inverse).filter(([tag]) => !stale.some((one) => one === tag));
  return { label: renamed, inverse: left.length > 0 ? toText(Object.fromEntries(left)) : undefined };
}

/** Whether two texts say the same in every language that either has. */
export const isSameText = (one: LocalText, other: LocalText): boolean =>
  LANGUAGES.every((language) => one[language] === other[language]) &&
  JSON.stringify(listWords(one)) === JSON.stringify(listWords(other));

/** The languages in which `beside` still says what goes with the first words that a name had before. */
const listStale = (before: LocalText, after: LocalText, beside: LocalText): readonly Language[] =>
  LANGUAGES.filter(
    (language) => before[language] !== after[language] && [before, beside].every((text) => isFirst(text, language)),
  );

const isFirst = (text: LocalText, language: Language): boolean =>
  Object.values(firstWords[language]).includes(text[language]);

/**
 * A text whose words in `language` are others now, without the words in the other language that a network begins with:
 * nobody has chosen these, and they would go on saying what it was called before. Undefined: then none are left.
 */
export function withoutFirstWords(before: LocalText, after: LocalText, language: Language): LocalText | undefined {
  const isRenamed = LANGUAGES.every((one) => (one === language) === (after[one] !== before[one]));
  if (!areFirstWords(before) || !isRenamed) return after;
  const isSaid = typeof after.own !== 'object' || after.own[language] !== undefined;
  return isSaid ? toText(after[language]) : undefined;
}

const WORDS = Object.keys(firstWords.en) as (keyof (typeof firstWords)['en'])[];

/** Whether a text still is one that a network begins with. */
const areFirstWords = (text: LocalText): boolean =>
  WORDS.some((word) => LANGUAGES.every((one) => firstWords[one][word] === text[one]));

/** The words of a text by language, those of a text that is said in none by each of the page's. */
const listSaid = (text: LocalText): readonly (readonly [tag: string, words: string])[] =>
  typeof text.own === 'string' ? LANGUAGES.map((language) => [language, text[language]]) : listWords(text);
