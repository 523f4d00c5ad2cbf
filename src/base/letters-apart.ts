import { at } from './assert.ts';

/**
 * Levenshtein's distance with neighbouring letters swapped as one edit (optimal string alignment); Infinity where it is
 * more than `most`.
 */
export function countEdits(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      let edits = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        edits = Math.min(edits, at(before, column - 2) + 1);
      }
      current.push(edits);
    }
    if (Math.min(...current) > most) return Number.POSITIVE_INFINITY;
    before = above;
    above = current;
  }
  const edits = at(above, other.length);
  return edits > most ? Number.POSITIVE_INFINITY : edits;
}

/** Whether two texts are at most so many letters apart: changed, added, missing or swapped. */
export const isWithin = (one: string, other: string, most: number): boolean => countEdits(one, other, most) <= most;
