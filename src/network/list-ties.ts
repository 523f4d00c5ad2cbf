import { numberAt } from '../base/assert.ts';
import type { Structure } from './structure.ts';

/** A tie seen from one of its ends, both by index. */
export interface TieTo {
  readonly edge: number;
  readonly other: number;
}

/** The ties at a node, each with its other end; a loop is there once. O(its ties) */
export function listTies(
  { rowStart, rowNode, rowEdge }: Pick<Structure, 'rowStart' | 'rowNode' | 'rowEdge'>,
  node: number,
): readonly TieTo[] {
  const start = numberAt(rowStart, node);
  return Array.from({ length: numberAt(rowStart, node + 1) - start }, (_, slot) => ({
    edge: numberAt(rowEdge, start + slot),
    other: numberAt(rowNode, start + slot),
  }));
}
