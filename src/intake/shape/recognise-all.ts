import type { Table } from '../reading.ts';
import { areNumbers, valuesOf } from './columns.ts';
import { type Mapping, SURE } from './mapping.ts';
import { recognise } from './recognise.ts';

/**
 * How the tables of one file are understood, block by block, in their order. Beside a list that is recognised, a table
 * of which no heading is known, or that counts something, is most often none: it stays out until somebody says what its
 * rows are. O(cells).
 */
export function recogniseAll(tables: readonly Table[]): { table: Table; mappings: Mapping[] }[] {
  const all = tables.map((table) => ({ table, mappings: recognise(table) }));
  if (!all.some(({ mappings }) => mappings.some(({ sure }) => sure >= SURE))) return all;
  return all.map(({ table, mappings }) => ({
    table,
    mappings: mappings.map((mapping) => (isNoList(table, mapping) ? { ...mapping, isOut: true } : mapping)),
  }));
}

/** Whether nothing tells that a block names anything: no heading is known, or below its first row there are numbers. */
function isNoList({ rows }: Table, { shape, sure, from, to }: Mapping): boolean {
  if (shape === 'unknown') return true;
  const below = rows.slice(from + 1, to);
  return shape === 'pairs' && sure < SURE && [0, 1].some((at) => areNumbers(valuesOf(below, at)));
}
