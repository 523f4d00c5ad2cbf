import type { Issue } from '../reading.ts';

type Code = Issue['code'];

/** Questions about one cell, by what other words in it would mean: in all rows that say the same, or in its own alone. */
const FIXABLE: ReadonlyMap<Code, 'alike' | 'alone'> = new Map<Code, 'alike' | 'alone'>([
  ['no-name', 'alone'],
  ['no-end', 'alone'],
  ['no-kind', 'alike'],
  ['no-relation', 'alike'],
  ['unknown-end', 'alike'],
  ['near-end', 'alike'],
  ['split-end', 'alike'],
  ['same-name', 'alone'],
  ['came-again', 'alone'],
  ['two-kinds', 'alone'],
  ['unknown-place', 'alike'],
  ['bad-weight', 'alike'],
]);

/** How a cell can be corrected in the place of an issue; null where the issue is about no cell that is known. */
export function findFixable({ code, line, column, seen }: Issue): 'alike' | 'alone' | null {
  if (line === 0 || (seen === '' && column === '')) return null;
  return FIXABLE.get(code) ?? null;
}
