import { HIGHEST_NUMBER, MOST_OF_ONE } from '../../dataset/limits.ts';

/** A number that is counted from 1; null where it is none. */
export function toOrdinal(words: string): number | null {
  const number = /^\d{1,6}$/.test(words) ? Number(words) : 0;
  return number >= 1 && number <= HIGHEST_NUMBER ? number : null;
}

/** Several of them, with commas or space between; null where one is none, or there are too many. */
export function toOrdinals(words: string): number[] | null {
  const numbers = words
    .split(/[\s,;¶]+/)
    .filter(Boolean)
    .map(toOrdinal);
  const right = numbers.filter((number) => number !== null);
  return right.length < numbers.length || right.length > MOST_OF_ONE ? null : [...new Set(right)];
}
