import { LANGUAGES, type Language } from './language.ts';

/** A text as a file has it: the same words for everybody, or words for each language (BCP 47), at least one. */
export type WrittenText = string | Readonly<Record<string, string>>;

/**
 * A text as the app reads it, with words for each language of the page. `own` is the text of the file where that is
 * not just these: whoever changes a text makes a new one with `toText`.
 */
export interface LocalText extends Readonly<Record<Language, string>> {
  readonly own?: WrittenText;
}

/** Fills the languages of the page from those there are: where one is missing, the first stands in. */
export function toText(own: WrittenText): LocalText {
  if (typeof own === 'string') return { en: own, id: own, own };
  const [en, id] = LANGUAGES.map((language) => own[findTag(own, language)] ?? '');
  const filled = { en: en ?? '', id: id ?? '' };
  return Object.keys(own).every((tag) => LANGUAGES.some((language) => language === tag)) && own.en && own.id
    ? filled
    : { ...filled, own };
}

/** A record, or a list of them, with its texts as they go into a file. What a file has had comes out the same. */
export function toWritten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWritten);
  if (typeof value !== 'object' || value === null) return value;
  if ('own' in value && 'en' in value) return value.own;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toWritten(inner)]));
}

/**
 * The language of the words that a page in `language` shows, where it is another; `languages` are those of the
 * dataset. Words that stand for every language alike have none.
 */
export function langOf(text: LocalText, language: Language, languages: readonly string[] = LANGUAGES) {
  const { own } = text;
  if (own === undefined) return undefined;
  const [only, ...others] = languages;
  const tag = typeof own === 'string' ? (others.length === 0 ? only : undefined) : findTag(own, language);
  return tag === undefined || isOf(tag, language) ? undefined : tag;
}

/** The tag of the words that a page in `language` shows of a text of several languages. */
export const toShownTag = ({ own }: LocalText, language: Language): string =>
  typeof own === 'object' ? findTag(own, language) : language;

/** The words of a text that no page shows in its place, since theirs are other languages, each with its tag. */
export function listOtherWords({ own }: LocalText): readonly (readonly [tag: string, words: string])[] {
  if (own === undefined || typeof own === 'string') return [];
  const shown = LANGUAGES.map((language) => findTag(own, language));
  return Object.entries(own).filter(([tag]) => !shown.includes(tag));
}

/** The words of a text with the tag of their language; of a plain text without one. */
export function listWords({ own, ...filled }: LocalText): readonly (readonly [tag: string, words: string])[] {
  return typeof own === 'string' ? [['', own]] : Object.entries(own ?? filled);
}

const isOf = (tag: string, language: Language) => tag.split('-')[0] === language;

function findTag(own: Readonly<Record<string, string>>, language: Language): string {
  const tags = Object.keys(own);
  const tag = own[language] === undefined ? tags.find((other) => isOf(other, language)) : language;
  return tag ?? tags[0] ?? language;
}
