import { isNoteHeading } from '../../dataset/private-words.ts';
import { refusesInWords } from '../../dataset/refusing-words.ts';
import type { Cell, Row, Table } from '../reading.ts';
import type { ColumnMapping } from '../shape/mapping.ts';
import { isTotalWord, tellsTotal } from '../shape/words.ts';

/** A last line of sums: a word that says so, and numbers. */
export function isTotal({ cells }: Row, columns: readonly ColumnMapping[]): boolean {
  const word = String(cells.find((cell) => cell !== '') ?? '');
  // Most rows of a long list.
  if (!isTotalWord(word)) return false;
  const filled = cells.filter((cell) => cell !== '');
  const [first, ...rest] = filled;
  if (rest.length === 0 && columns.length > 1 && tellsTotal(word)) return true;
  return (
    filled.length <= columns.length &&
    rest.every((cell) => typeof cell === 'number' || /^[\d.,%\s]+\p{L}*$/u.test(cell)) &&
    (rest.length > 0 || /^(grand )?(total|jumlah)[:.]?$/i.test(String(first)))
  );
}

/** A word of who has signed a list, or where and when, at its beginning: what stands beside it is no entry either. */
const SIGNED =
  /^(?:(?:prepared|checked|approved|verified|compiled|recorded|signed|acknowledged) by|signatures?|date|place|(?:di(?:setujui|buat|periksa|susun|ketahui|tandatangani))(?: oleh)?|mengetahui|menyetujui|tanda ?tangan|ttd|tanggal|tempat)\s*(?:[,:.]|$)/i;

/** Whether a text tells who has signed a list, or where and when. */
export const isSigned = (text: string): boolean => SIGNED.test(text.trim());

/** The words of a row that are all it has, behind a sign or a word for a note at most; '' where it has more. */
export function toLoneText({ cells }: Row): string {
  // Most rows of a long list: no list is made of their cells.
  let count = 0;
  for (const cell of cells) if (cell !== '' && ++count > 2) return '';
  const filled = cells.filter((cell) => cell !== '');
  const [first = '', ...rest] = filled.map(String);
  const isLone = rest.length === 0 || (rest.length === 1 && (isNoteHeading(first) || !/\p{L}{3}/u.test(first)));
  return isLone ? filled.join(' ') : '';
}

/** A line that is longer than a remark is looked at by its sentences, each cut where it is longer. */
const LONGEST_PART = 400;
const toSentences = (text: string): readonly string[] =>
  text.split(/(?<=[.!?;])\s+|\n/).flatMap((part) => part.match(/.{1,400}/gs) ?? []);

/** Whether a line may ask, in whatever words, not to be published. */
export const lineRefuses = (text: string): boolean =>
  text !== '' && (text.length <= LONGEST_PART ? [text] : toSentences(text)).some((part) => refusesInWords(part, true));

/** So many of the rows above what stands below a list are full. */
const MOST = 0.8;

/**
 * The lines below a list, as who has signed it: those at its end with one cell alone, or a word of signing and one more,
 * from the first behind a blank row or a sum on, or that may ask not to be published. A list whose rows have mostly one cell has none.
 */
export function findFoot(rows: readonly Row[], columns: readonly ColumnMapping[]): ReadonlySet<number> {
  // Of a list of names alone no line stands below it.
  if (!rows.some(({ cells }) => cells.filter((cell) => cell !== '').length > 1)) return new Set();
  const doesRefuse = (row: Row) => lineRefuses(toLoneText(row));
  const isBare = (row: Row) => {
    const [first, ...rest] = row.cells.filter((cell) => cell !== '');
    return (
      rest.length === 0 || isTotal(row, columns) || doesRefuse(row) || (rest.length === 1 && isSigned(String(first)))
    );
  };
  let first = rows.length;
  for (let at = rows.length - 1; at > 0; at--) {
    const [row, before] = [rows[at], rows[at - 1]];
    if (!row || !before || !isBare(row)) break;
    if (row.line - before.line > 1 || isTotal(row, columns) || doesRefuse(row)) first = at;
  }
  if (first === rows.length) return new Set();
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
