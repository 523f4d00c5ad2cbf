import type { Cell, Row, Table } from '../reading.ts';
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
  const byColumn = new Map<number, Map<number, number>>();
  for (const { line, column, last } of merged)
    byColumn.set(column, (byColumn.get(column) ?? new Map<number, number>()).set(line, last));
  for (const [column, lastOf] of byColumn) {
    let [value, last]: [Cell, number] = ['', 0];
    for (const { line, cells } of filled) {
      const own = cells[column] ?? '';
      const until = lastOf.get(line);
      if (until !== undefined) [value, last] = [own, until];
      else if (line <= last && own === '' && value !== '') {
        while (cells.length < column) cells.push('');
        cells[column] = value;
      }
    }
  }
  return filled;
}
