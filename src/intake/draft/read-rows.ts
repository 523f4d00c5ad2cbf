import type { IssueList } from '../issues.ts';
import type { Table } from '../reading.ts';
import { findSeparator, valuesOf } from '../shape/columns.ts';
import type { Mapping } from '../shape/mapping.ts';
import type { Answers } from './answers.ts';
import { type Fix, fixCells } from './fix-cells.ts';
import { fillDown, isTotal } from './odd-rows.ts';
import { readMatrix } from './read-matrix.ts';
import { RowReader, TIES } from './row-reader.ts';
import type { Statements } from './statement.ts';

/** Adds what a table says, as it is understood, to what others have said. O(cells). */
export function readRows(
  table: Table,
  mapping: Mapping,
  fixes: readonly Fix[],
  said: Statements,
  { issues, answers }: { readonly issues: IssueList; readonly answers: Answers },
): void {
  const { file, sheet, columns } = mapping;
  const about = { file, sheet };
  if (mapping.title) issues.note({ code: 'title-lines', severity: 'tidied', ...about, seen: mapping.title, line: 1 });
  const all = fixCells(table.rows.slice(mapping.from, mapping.to), mapping, fixes);
  for (const [at, { label, meaning, separator }] of columns.entries()) {
    if (meaning === 'private') issues.note({ code: 'private-column', severity: 'left-out', ...about, seen: label });
    if (meaning === 'out') issues.note({ code: 'left-column', severity: 'tidied', ...about, seen: label });
    if (!TIES.has(meaning) || separator !== '') continue;
    const values = valuesOf(all, at).filter((value) => String(value).includes(','));
    if (meaning !== 'organisation' && findSeparator(values).isUnsure) {
      for (const value of values)
        issues.note({ code: 'comma-list', severity: 'asks', ...about, column: label, seen: String(value) });
    }
  }
  if (mapping.shape === 'matrix') {
    readMatrix(table, mapping, said);
    return;
  }
  const isTies = columns.some(({ meaning }) => meaning === 'from') && columns.some(({ meaning }) => meaning === 'to');
  const reader = new RowReader(table, mapping, said, issues);
  for (const row of mapping.fillsDown ? fillDown(table, all) : all) {
    if (isTotal(row, columns)) {
      const total = {
        code: 'total-row' as const,
        severity: 'left-out' as const,
        ...about,
        line: row.line,
        seen: String(row.cells.find((cell) => cell !== '')),
        choices: ['leave-out', 'keep'],
      };
      if (answers.ask(total, 'leave-out') === 'leave-out') continue;
    }
    if (row.cells.length > columns.length) {
      for (const cell of row.cells.slice(columns.length))
        if (cell !== '')
          issues.note({ code: 'extra-cell', severity: 'asks', ...about, line: row.line, seen: String(cell) });
    }
    if (isTies) reader.readTie(row);
    else reader.readEntry(row);
  }
}
