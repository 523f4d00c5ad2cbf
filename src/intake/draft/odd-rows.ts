import type { Cell, Row, Table } from '../reading.ts';
import type { ColumnMapping } from '../shape/mapping.ts';
import { isTotalWord, tellsTotal } from '../shape/words.ts';

/** A last line of sums: a word that says so, and numbers. */
export function isTotal({ cells }: Row, columns: readonly ColumnMapping[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const [first, ...rest] = filled;
  const says = isTotalWord(String(first ?? ''));
  if (rest.length === 0 && columns.length > 1 && tellsTotal(String(first ?? ''))) return true;
  return (
    says &&
    filled.length <= columns.length &&
    rest.every((cell) => typeof cell === 'number' || /^[\d.,%\s]+\p{L}*$/u.test(cell)) &&
    (rest.length > 0 || /^(grand )?(total|jumlah)[:.]?$/i.test(String(first)))
  );
}

/** A word of who has signed a list, or where and when: what stands beside it is no entry either. */
const SIGNED =
  /^(?:(?:prepared|checked|approved|verified|compiled|recorded|signed|acknowledged) by|signatures?|date|place|(?:di(?:setujui|buat|periksa|susun|ketahui|tandatangani))(?: oleh)?|mengetahui|menyetujui|tanda ?tangan|ttd|tanggal|tempat)\s*[,:.]?$/i;

/** So many of the rows above what stands below a list are full. */
const MOST = 0.8;

/**
 * The lines below a list, as who has signed it: those at its end with one cell alone, or a word of signing and one more,
 * from the first behind a blank row or a sum on. A list whose rows have mostly one cell has none.
 */
export function findFoot(rows: readonly Row[], columns: readonly ColumnMapping[]): ReadonlySet<number> {
  const isBare = (row: Row) => {
    const [first, ...rest] = row.cells.filter((cell) => cell !== '');
    return rest.length === 0 || isTotal(row, columns) || (rest.length === 1 && SIGNED.test(String(first)));
  };
  let first = rows.length;
  for (let at = rows.length - 1; at > 0; at--) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (!row || !before || !isBare(row)) break;
    if (row.line - before.line > 1 || isTotal(row, columns)) first = at;
  }
  const list = rows.slice(0, first);
  const isList = list.filter((row) => !isBare(row)).length >= list.length * MOST;
  return new Set(isList ? rows.slice(first).map(({ line }) => line) : []);
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
