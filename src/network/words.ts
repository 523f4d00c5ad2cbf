import { foldText } from '../base/fold.ts';

/** A longer query is cut: nobody's name is that long, and the cost grows with letters and words. */
export const LONGEST_QUERY = 200;

/** Scripts whose words have few letters, or no spaces between them: there even one letter inside a word is a find. */
const DENSE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;
/** Fewer letters of any other script are in half of all words. */
const FEWEST_INSIDE = 3;

/** Whether a text has letters or digits of any script. */
export const hasLetters = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Text as words that can be compared: folded, letters and digits of any script; signs only where there is nothing else. */
export function splitWords(text: string): string[] {
  const folded = foldText(text);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? folded.match(/\S+/gu) ?? [];
}

/** Whether a word is of such a script. */
export const isDense = (word: string): boolean => DENSE.test(word);

/** Whether a word may be looked for inside others, and not only where they begin. */
export const isSoughtInside = (word: string): boolean => word.length >= FEWEST_INSIDE || isDense(word);

/** How a word stands in words joined by spaces: 3 as one of them, 2 one begins so, 1 it is inside one, 0 it is not. */
export function gradeWord(plain: string, word: string): 0 | 1 | 2 | 3 {
  let best: 0 | 1 | 2 = 0;
  const isSought = isSoughtInside(word);
  // What is not sought inside words stands everywhere in them.
  const next = (from: number) => {
    if (isSought || (from === 0 && plain.startsWith(word))) return plain.indexOf(word, from);
    const place = plain.indexOf(` ${word}`, Math.max(0, from - 1));
    return place < 0 ? place : place + 1;
  };
  for (let place = next(0); place >= 0; place = next(place + 1)) {
    if (place > 0 && plain[place - 1] !== ' ') {
      if (best === 0) best = 1;
      continue;
    }
    const end = place + word.length;
    if (end === plain.length || plain[end] === ' ') return 3;
    best = 2;
  }
  return best;
}
