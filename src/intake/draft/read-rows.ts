import type { IssueList } from '../issues.ts';
import type { Table } from '../reading.ts';
import { toColumnValues } from '../shape/columns.ts';
import { asksForOther } from '../shape/consent-headings.ts';
import type { Mapping } from '../shape/mapping.ts';
import { foldHeading } from '../shape/words.ts';
import type { Answers } from './answers.ts';
import { askAboutAnswers, askAboutCommas, askAboutMerged } from './ask-about-table.ts';
import { type Fix, fixCells } from './fix-cells.ts';
import { notePrivate } from './note-private.ts';
import { fillDown, findFoot, isTotal } from './odd-rows.ts';
import { readMatrix } from './read-matrix.ts';
import { toRemarkedIn } from './remarks.ts';
import { RowReader } from './row-reader.ts';
import type { Statements } from './statement.ts';

/** What is noted and asked on the way, and whether ids are counted anew in several spaces. */
interface RowNotes {
  readonly issues: IssueList;
  readonly answers: Answers;
  readonly areIdsApart: boolean;
}

/** Adds what a table says, as it is understood, to what others have said. O(cells). */
export function readRows(
  table: Table,
  mapping: Mapping,
  fixes: readonly Fix[],
  said: Statements,
  { issues, answers, areIdsApart }: RowNotes,
): void {
  const { file, sheet, columns } = mapping;
  const about = { file, sheet };
  if (mapping.title) issues.note({ code: 'title-lines', severity: 'tidied', ...about, seen: mapping.title, line: 1 });
  const all = fixCells(table.rows.slice(mapping.from, mapping.to), mapping, fixes, issues);
  const isAboutPeople = mapping.role === 'person' || columns.some(({ meaning }) => meaning === 'kind');
  const valuesIn = toColumnValues(all, all.length);
  const remarked = columns.map((column, at) =>
    isAboutPeople ? toRemarkedIn(column, valuesIn(at).map(String), all.length) : 'none',
  );
  for (const [at, { label, meaning }] of columns.entries()) {
    if (meaning === 'private') issues.note({ code: 'private-column', severity: 'private', ...about, seen: label });
    if (meaning === 'attribute') notePrivate(label, remarked[at] === 'all', about, issues);
    if (meaning === 'out' && asksForOther(foldHeading(label)))
      issues.note({ code: 'other-consent', severity: 'left-out', ...about, seen: label });
    else if (meaning === 'out') issues.note({ code: 'left-column', severity: 'tidied', ...about, seen: label });
  }
  if (mapping.shape === 'matrix') {
    const top = fixCells(table.rows.slice(mapping.header, mapping.header + 1), mapping, fixes, issues);
    readMatrix(table, mapping, [...top, ...all], said);
    return;
  }
  const isTies = columns.some(({ meaning }) => meaning === 'from') && columns.some(({ meaning }) => meaning === 'to');
  const understood = askAboutCommas(all, askAboutAnswers(all, mapping, answers), answers);
  const reader = new RowReader(table, understood, remarked, said, {
    issues,
    answers,
    areIdsApart,
  });
  const foot: ReadonlySet<number> = isTies ? new Set() : findFoot(all, columns);
  for (const row of askAboutMerged(table, mapping, answers) ? fillDown(table, all) : all) {
    if (isTotal(row, columns) || foot.has(row.line)) {
      const total = {
        code: isTotal(row, columns) ? ('total-row' as const) : ('foot-row' as const),
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
