import { foldText } from '../base/fold.ts';
import { dropSmall } from '../network/search/small-words.ts';
import { isSoughtInside, LONGEST_QUERY } from '../network/words.ts';

export interface MarkedPart {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
// What fits on two lines of the list, and how much of it may come before the match.
const LONGEST = 110;
const BEFORE = 36;

/**
 * The text cut where words of it begin as words of the query do, or else have them inside; misspelt and small words
 * are not marked. Of signs alone the text has the very signs.
 */
export function markMatch(text: string, query: string): readonly MarkedPart[] {
  const asked = dropSmall([...query.slice(0, LONGEST_QUERY).matchAll(WORD)].map(([word]) => foldText(word)));
  const parts: MarkedPart[] = [];
  let done = 0;
  const cut = (start: number, end: number) => {
    if (start > done) parts.push({ text: text.slice(done, start), isMatch: false });
    parts.push({ text: text.slice(start, end), isMatch: true });
    done = end;
  };
  if (asked.length === 0) {
    const signs = query.trim().toLowerCase();
    const start = signs === '' ? -1 : text.toLowerCase().indexOf(signs);
    if (start >= 0) cut(start, start + signs.length);
  } else {
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const found = findIn(foldText(word), asked);
      if (!found) continue;
      const start = found.start === 0 ? 0 : lengthOf(word, found.start);
      cut(index + start, index + lengthOf(word, found.start + found.length));
    }
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false });
  return parts;
}

/** The longest of the words that one begins with, or that is inside it. */
function findIn(folded: string, asked: readonly string[]): { start: number; length: number } | null {
  // Only the word that is being typed may be so unfinished that one or two letters stand for it.
  const isBegun = (other: string) =>
    folded.startsWith(other) && (other.length > 2 || other === asked.at(-1) || folded === other);
  const isInside = (other: string) => isSoughtInside(other) && folded.includes(other);
  const longest = (words: readonly string[]) => [...words].sort((one, other) => other.length - one.length)[0];
  const found = longest(asked.filter(isBegun)) ?? longest(asked.filter(isInside));
  return found === undefined ? null : { start: folded.indexOf(found), length: found.length };
}

/** How many letters of the word stand for this many folded ones: `ß` folds to two. A mark belongs to its letter. */
function lengthOf(word: string, folded: number): number {
  let [length, done] = [0, 0];
  for (const letter of word) {
    const isMark = /^\p{M}/u.test(letter);
    if (done >= folded && !isMark) break;
    length += letter.length;
    done += foldText(letter).length;
  }
  return length;
}

/** The piece of a long text round its first match, with an ellipsis where something is left away. */
export function toSnippet(text: string, query: string): string {
  if (text.length <= LONGEST) return text;
  const [first, second] = markMatch(text, query);
  const match = first?.isMatch ? 0 : second ? (first?.text.length ?? 0) : 0;
  const start = match <= BEFORE ? 0 : cutAfter(text, match - BEFORE, match);
  const end = text.length - start <= LONGEST ? text.length : cutBefore(text, start + LONGEST, match);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** The first space from `from` on and before `match`, plus one; in a long word the very letter. */
function cutAfter(text: string, from: number, match: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < match ? space + 1 : from;
}

/** The last space up to `to` and after `match`; in a long word the very letter. */
function cutBefore(text: string, to: number, match: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > match ? space : to;
}
