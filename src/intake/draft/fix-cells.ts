import { shorten } from '../../base/shorten.ts';
import { QUOTED } from '../issues.ts';
import type { Cell, Row } from '../reading.ts';
import type { ColumnMapping, Mapping } from '../shape/mapping.ts';

/** Other words for a cell, or for one item of it, in the place of an issue. */
export interface Fix {
  /** The heading of the column; '' for whichever has it. */
  readonly column: string;
  /** What stands there, as an issue tells it. */
  readonly seen: string;
  readonly value: string;
  /** Of this row alone; of all that say the same where absent. */
  readonly line?: number;
}

/** The rows of a block with what was corrected in them; rows that nobody touched are the same objects. O(cells). */
export function fixCells(rows: readonly Row[], { columns }: Mapping, fixes: readonly Fix[]): readonly Row[] {
  if (fixes.length === 0) return rows;
  const byKey = new Map(fixes.map((fix) => [toKey(fix.column, fix.seen, fix.line), fix.value]));
  const findValue = (column: string, text: string, line: number): string | undefined => {
    const seen = shorten(text.trim(), QUOTED);
    const keys = [toKey(column, seen, line), toKey('', seen, line), toKey(column, seen), toKey('', seen)];
    return keys.map((key) => byKey.get(key)).find((value) => value !== undefined);
  };
  const fixCell = (cell: Cell, column: ColumnMapping, line: number): Cell => {
    const whole = findValue(column.label, String(cell), line);
    if (whole !== undefined || typeof cell !== 'string' || column.separator === '') return whole ?? cell;
    const items = cell.split(column.separator);
    const fixed = items.map((item) => findValue(column.label, item, line) ?? item);
    return fixed.some((item, at) => item !== items[at]) ? fixed.join(column.separator) : cell;
  };
  return rows.map((row) => {
    const cells = row.cells.map((cell, at) => {
      const column = columns[at];
      return column && cell !== '' ? fixCell(cell, column, row.line) : cell;
    });
    return cells.some((cell, at) => cell !== row.cells[at]) ? { ...row, cells } : row;
  });
}

const toKey = (column: string, seen: string, line?: number): string => [column, seen, line ?? ''].join('\u0000');
