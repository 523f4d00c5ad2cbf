import { LARGEST_AMOUNT } from '../../dataset/limits.ts';

/** A weight as it is typed, with a point or a comma before what is less than one; null where it is none. */
export function toWeight(words: string): number | null {
  const weight = /^\d+(?:[.,]\d+)?$/.test(words) ? Number(words.replace(',', '.')) : 0;
  return weight > 0 && weight <= LARGEST_AMOUNT ? weight : null;
}
