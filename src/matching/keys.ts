import { foldText } from '../base/fold.ts';
import { tidy } from '../base/tidy.ts';
import { type Descent, toDescent } from './descent.ts';
import { isSmall, toOneSpelling } from './words.ts';

/** What a text is compared by, from the strictest on. An empty key is the same as none. */
export interface Keys {
  /** Letter by letter, but for blanks. */
  readonly text: string;
  /** Without case, accents and widths. */
  readonly fold: string;
  /** Its words, each in one spelling. */
  readonly words: readonly string[];
  /** Letters and digits alone, in one spelling. */
  readonly tight: string;
  /** Its words without small ones, in alphabetical order. */
  readonly bag: string;
  /** The same in the order of the name. */
  readonly line: string;
  /** Whose child it says somebody is; null where it says nothing. */
  readonly descent: Descent | null;
  /** Its digits, which no slip of the hand makes others of. */
  readonly digits: string;
}

/** A text without case, accents and widths; Hangul in whole syllables, Arabic without its drawn-out strokes. */
export const toFold = (text: string): string =>
  foldText(tidy(text.normalize('NFKC')))
    .normalize('NFC')
    .replace(/\u0640/g, '');

/** Places that names have by their initials. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['hk', 'hong kong'],
  ['nz', 'new zealand'],
  ['uk', 'united kingdom'],
  ['usa', 'united states'],
  ['uae', 'united arab emirates'],
]);

/** The words of a folded text; of scripts without blanks a whole run is a word. */
export const toWords = (fold: string): string[] =>
  fold
    .replace(/\bco-?\s?op\b/g, 'coop')
    .replace(/\bco-(?=operati)/g, 'co')
    .replace(/(?<=\s)(?:a\s?\/\s?l|s\s?\/\s?o|anak lelaki|son of)(?=\s)/g, 'sonof')
    .replace(/(?<=\s)(?:a\s?\/\s?p|d\s?\/\s?o|anak perempuan|daughter of)(?=\s)/g, 'daughterof')
    .replace(/[’'`´.]/g, '')
    .replace(/\b(?:hk|nz|uk|usa|uae)\b/g, (short) => PLACES.get(short) ?? short)
    .replace(/&|\+/g, ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(toOneSpelling);

export function toKeys(text: string): Keys {
  const fold = toFold(text);
  const words = toWords(fold);
  const telling = words.filter((word) => !isSmall(word));
  return {
    text: tidy(text),
    fold,
    words,
    tight: words.join(''),
    bag: telling.toSorted().join(' '),
    line: telling.join(' '),
    descent: toDescent(words),
    digits: fold.replace(/\D+/g, ' ').trim(),
  };
}

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]+$/u;

/** Whether a word is of a script that sets no blanks between words. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** What is joined to this is told from others by what follows: CoopCycle and Coopcarga. */
const COOP = 'coop';

/** What words have in common though they are not the same: of long ones their beginning, of unspaced ones each pair of letters. */
export function toStems(words: readonly string[], isPerson: boolean): string[] {
  return words.flatMap((word) => {
    if (isUnspaced(word)) {
      const letters = [...word];
      return letters.length < 3 ? [word] : letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
    }
    return isSmall(word) ? [] : [isPerson || word.length < 6 ? word : word.slice(0, word.startsWith(COOP) ? 8 : 5)];
  });
}
