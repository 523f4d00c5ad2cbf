import { foldText } from '../../base/fold.ts';

export interface Part {
  readonly text: string;
  readonly isMatch: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
// What fits on two lines of the list, and how much of it may come before the match.
const LONGEST = 110;
const BEFORE = 36;

/** The text cut where words of it begin as words of the query do; misspelt words are not marked. */
export function markMatch(text: string, query: string): readonly Part[] {
  const asked = [...query.matchAll(WORD)].map(([word]) => foldText(word));
  // Only the word that is being typed may be so unfinished that one or two letters stand for it.
  const isBegun = (folded: string, other: string) =>
    folded.startsWith(other) && (other.length > 2 || other === asked.at(-1) || folded === other);
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldText(word);
    const begun = asked.filter((other) => isBegun(folded, other)).sort((one, other) => other.length - one.length)[0];
    if (!begun) continue;
    if (index > done) parts.push({ text: text.slice(done, index), isMatch: false });
    done = index + lengthOf(word, begun.length);
    parts.push({ text: text.slice(index, done), isMatch: true });
  }
  if (done < text.length) parts.push({ text: text.slice(done), isMatch: false });
  return parts;
}

/** How many letters of the word stand for this many folded ones: `ß` folds to two. */
function lengthOf(word: string, folded: number): number {
  let length = 1;
  while (length < word.length && foldText(word.slice(0, length)).length < folded) length++;
  // A mark belongs to its letter.
  while (/^\p{M}/u.test(word.slice(length))) length++;
  return length;
}

/** The piece of a long text round its first match, with an ellipsis where something is left away. */
export function toSnippet(text: string, query: string): string {
  if (text.length <= LONGEST) return text;
  const [first, second] = markMatch(text, query);
  const match = first?.isMatch ? 0 : second ? (first?.text.length ?? 0) : 0;
  const start = match <= BEFORE ? 0 : text.indexOf(' ', match - BEFORE) + 1;
  const end = text.length - start <= LONGEST ? text.length : text.lastIndexOf(' ', start + LONGEST);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
