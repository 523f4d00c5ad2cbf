import type { Row, Table } from '../reading.ts';
import type { ColumnMapping } from '../shape/mapping.ts';
import { isTotalWord } from '../shape/words.ts';

/** A last line of sums: a word that says so, and numbers. */
export function isTotal({ cells }: Row, columns: readonly ColumnMapping[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [first, ...rest] = filled;
  const says = isTotalWord(String(first ?? ''));
  return (
    says &&
    filled.length <= columns.length &&
    rest.every((cell) => typeof cell === 'number' || /^[\d.,%\s]+$/.test(cell)) &&
    (rest.length > 0 || /^(grand )?(total|jumlah)[:.]?$/i.test(String(first)))
  );
}

/** Merged cells as if each of their rows had the value. */
export function fillDown({ merged }: Table, rows: readonly Row[]): Row[] {
  const filled = rows.map(({ line, cells }) => ({ line, cells: [...cells] }));
  const byLine = new Map(filled.map((row) => [row.line, row]));
  for (const { line, column, last } of merged) {
    const value = byLine.get(line)?.cells[column] ?? '';
    for (const { line: at, cells } of filled) {
      if (at <= line || at > last || (cells[column] ?? '') !== '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
  }
  return filled;
}
