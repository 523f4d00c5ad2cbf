import type { Language } from '../dataset/language.ts';
import type { Dataset, Kind } from '../dataset/schema.ts';
import type { KindRole } from '../dataset/vocabulary.ts';

/** What one is called and what many are called, where the dataset has no one word for all of a role. */
const NOUNS: Readonly<Record<Language, Readonly<Record<KindRole, readonly [string, string]>>>> = {
  en: {
    event: ['event', 'events'],
    session: ['session', 'sessions'],
    person: ['person', 'people'],
    initiative: ['initiative', 'initiatives'],
    place: ['place', 'places'],
    theme: ['theme', 'themes'],
    other: ['other', 'others'],
  },
  id: {
    event: ['acara', 'acara'],
    session: ['sesi', 'sesi'],
    person: ['orang', 'orang'],
    initiative: ['prakarsa', 'prakarsa'],
    place: ['tempat', 'tempat'],
    theme: ['tema', 'tema'],
    other: ['lainnya', 'lainnya'],
  },
};

/** More than a common noun: a name in several capitals, or with a number. */
const NAME = /\s\p{Lu}\p{Ll}|\d/u;

/** What entries of a kind are called inside a sentence: `co-ops`; acronyms and names stay as they are. */
export function kindNoun({ label, plural }: Kind, count: number, language: Language): string {
  const words = (count === 1 ? label : plural)[language];
  return NAME.test(words) ? words : words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase(language));
}

/** Words of one form for one and for many. */
const OF_ONE_FORM = /(?:s|people|staff|media|youth|personnel)$/i;

/** So many entries of a kind: `three co-ops`, and `3 × farmer` where nobody has said what several are called. */
export function countKind(kind: Kind, count: number, language: Language): string {
  const noun = kindNoun(kind, count, language);
  const { label, plural } = kind;
  const isUnsaid = language === 'en' && label.en === plural.en && !OF_ONE_FORM.test(label.en);
  return isUnsaid && count !== 1 ? `${count} × ${noun}` : `${inWords(count, language)} ${noun}`;
}

/** So many entries of a role, as their kind, where there is one alone. */
export function countRole(
  { kinds }: Pick<Dataset, 'kinds'>,
  role: KindRole,
  count: number,
  language: Language,
): string {
  const [kind, ...others] = kinds.filter((one) => one.role === role);
  if (kind && others.length === 0) return countKind(kind, count, language);
  return `${inWords(count, language)} ${roleNoun({ kinds }, role, count, language)}`;
}

/** What entries of a role are called: as their kind, where there is one alone, else by the role. */
export function roleNoun({ kinds }: Pick<Dataset, 'kinds'>, role: KindRole, count: number, language: Language): string {
  const [kind, ...others] = kinds.filter((one) => one.role === role);
  return kind && others.length === 0 ? kindNoun(kind, count, language) : NOUNS[language][role][count === 1 ? 0 : 1];
}

/** The first of several words: of “co-ops, platforms, projects” the co-ops, where there is little room. */
export const firstNoun = (noun: string): string => noun.split(/[,،、，]/)[0] ?? noun;

const DIGITS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
};

/** Small numbers in words: `seven`, `18`. */
export const inWords = (count: number, language: Language): string => DIGITS[language][count] ?? String(count);

export const capital = (text: string): string => text.replace(/^./u, (letter) => letter.toUpperCase());
