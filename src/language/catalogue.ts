import type { Language } from '../dataset/language.ts';

/** A message: fixed text, or text made from values. */
export type Message = string | ((...values: never[]) => string);

type Translated<Messages> = {
  readonly [Key in keyof Messages]: Messages[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : string;
};

/**
 * One area's messages in every language. English gives the keys and the values; a key that another
 * language lacks, or has too many of, is a type error.
 */
export function catalogue<Messages extends Readonly<Record<string, Message>>>(
  en: Messages,
  id: Translated<Messages>,
): Readonly<Record<Language, Translated<Messages>>> {
  return { en: en as unknown as Translated<Messages>, id };
}

/** `1 tie`, `3 ties`: the English plural; Indonesian nouns do not change with number. */
export const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** `A, B, and C`, as each language lists things. */
export const and: Readonly<Record<Language, Intl.ListFormat>> = {
  en: new Intl.ListFormat('en'),
  id: new Intl.ListFormat('id'),
};

/** `A`, `A or B`, `A, B or C`, with the word that stands before the last. */
export const joinNames = (names: readonly string[], word: string): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(` ${word} `);
