import type { KindRole } from '../dataset/vocabulary.ts';
import { toFold } from './keys.ts';
import { isSmall } from './words.ts';

/** A name of initials, and the initials of a name. */
export interface Initials {
  /** The letters where a name is nothing but these, folded; '' where it is words. */
  readonly acronym: string;
  /** What its words begin with, small words left out, and kept, and up to what it is “of”. */
  readonly initials: ReadonlySet<string>;
}

const NONE: Initials = { acronym: '', initials: new Set() };
const ACRONYM = /^\p{Lu}{2,8}$/u;
/** Of what a name is: “… of the United Nations” has no part in its initials. */
const OF = /\s(?:of|for|dari|untuk|de|del|des|der)\s/;
const JOINING = new Set(['and', 'dan', 'y', 'und', 'et']);
/** So many words at least stand before what a name is of. */
const LEAST_BEFORE = 3;

/** People and countries are not called by initials alone. */
export function toInitials(text: string, role: KindRole): Initials {
  if (role === 'person' || role === 'place') return NONE;
  const letters = text.replace(/[.\s]/g, '');
  if (ACRONYM.test(letters) && !/\s\S\S/.test(text)) return { acronym: toFold(letters), initials: new Set() };
  const found = listSpellings(text).flatMap((fold) => {
    const [all, before] = [toWords(fold), toWords(fold.split(OF)[0] ?? '')];
    return [all, all.filter(tells), before.length < LEAST_BEFORE ? [] : before.filter(tells)];
  });
  return { acronym: '', initials: new Set(found.filter((words) => words.length > 1).map(toLetters)) };
}

/** “Women’s” is one word; “Co-operative” is one or two. */
function listSpellings(text: string): readonly string[] {
  const whole = text.replace(/(?<=\p{L})['’ʼ‘](?=\p{L})/gu, '');
  const joined = whole.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '');
  return [...new Set([whole, joined])].map(toFold);
}

const toWords = (fold: string): string[] => fold.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const tells = (word: string): boolean => !isSmall(word) && !JOINING.has(word);
const toLetters = (words: readonly string[]): string => words.map((word) => [...word][0]).join('');

/** Whether one name is the initials of the other. */
export const areInitials = (one: Initials, other: Initials): boolean =>
  (one.acronym !== '' && other.initials.has(one.acronym)) || (other.acronym !== '' && one.initials.has(other.acronym));
