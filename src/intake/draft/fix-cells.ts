import { type IssueList, toSeen } from '../issues.ts';
import type { Cell, Row } from '../reading.ts';
import type { ColumnMapping, Mapping } from '../shape/mapping.ts';
import { isBlankWord } from '../shape/words.ts';

/** Other words for a cell, or for one item of it, in the place of an issue. */
export interface Fix {
  /** The heading of the column; '' for whichever has it. */
  readonly column: string;
  /** What stands there, as an issue tells it; '' for a cell with nothing in it, whose column must be named. */
  readonly seen: string;
  readonly value: string;
  /** Of this row alone; of all that say the same where absent. */
  readonly line?: number | undefined;
}

/** The rows of a block with what was corrected in them, which is noted; rows that nobody touched are the same objects. O(cells). */
export function fixCells(
  rows: readonly Row[],
  { file, sheet, columns }: Mapping,
  fixes: readonly Fix[],
  issues: IssueList,
): readonly Row[] {
  if (fixes.length === 0) return rows;
  const byKey = new Map(fixes.map((fix) => [toKey(fix.column, fix.seen, fix.line), fix]));
  const findValue = (column: string, text: string, line: number): string | undefined => {
    const words = text.trim();
    const seen = isBlankWord(words) ? '' : toSeen(words);
    const keys = [toKey(column, seen, line), toKey('', seen, line), toKey(column, seen), toKey('', seen)];
    const fix = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
    if (!fix) return undefined;
    const { column: named, value: proposal } = fix;
    issues.note({ code: 'corrected', severity: 'tidied', file, sheet, line, column: named, seen, proposal });
    return fix.value;
  };
  const fixCell = (cell: Cell, column: ColumnMapping, line: number): Cell => {
    const whole = findValue(toSeen(column.label), String(cell), line);
    if (whole !== undefined || typeof cell !== 'string' || column.separator === '') return whole ?? cell;
    const items = cell.split(column.separator);
    const fixed = items.map(
      (item) => (item.trim() === '' ? undefined : findValue(toSeen(column.label), item, line)) ?? item,
    );
    return fixed.some((item, at) => item !== items[at]) ? fixed.join(column.separator) : cell;
  };
  return rows.map((row) => {
    const cells = columns.map((column, at) => fixCell(row.cells[at] ?? '', column, row.line));
    const isFixed = cells.some((cell, at) => cell !== (row.cells[at] ?? ''));
    return isFixed ? { ...row, cells: [...cells, ...row.cells.slice(columns.length)] } : row;
  });
}

const toKey = (column: string, seen: string, line?: number): string => [column, seen, line ?? ''].join('\u0000');
