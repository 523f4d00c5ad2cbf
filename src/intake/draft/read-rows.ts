import type { IssueList } from '../issues.ts';
import type { Table } from '../reading.ts';
import { toColumnValues } from '../shape/columns.ts';
import type { Mapping } from '../shape/mapping.ts';
import { nameColumn } from '../sheet/name-column.ts';
import type { Answers } from './answers.ts';
import type { Aside } from './asides.ts';
import { askAboutAnswers, askAboutCommas, askAboutMerged } from './ask-about-table.ts';
import { type Fix, fixCells } from './fix-cells.ts';
import { noteColumns } from './note-private.ts';
import { fillDown, findFoot, isTotal, toLoneText } from './odd-rows.ts';
import { readMatrix } from './read-matrix.ts';
import { toRemarkedIn } from './remarks.ts';
import { RowReader } from './row-reader.ts';
import type { Statements } from './statement.ts';

/** What is noted and asked on the way, and whether ids are counted anew in several spaces. */
interface RowNotes {
  readonly issues: IssueList;
  readonly answers: Answers;
  readonly areIdsApart: boolean;
  /** What stands outside the cells of the list, as it is found. */
  readonly asides: Aside[];
}

/** What stands between the lines of a title. */
const BETWEEN_LINES = ' · ';

/** Adds what a table says, as it is understood, to what others have said. O(cells). */
export function readRows(
  table: Table,
  mapping: Mapping,
  fixes: readonly Fix[],
  said: Statements,
  { issues, answers, areIdsApart, asides }: RowNotes,
): void {
  const { file, sheet, columns } = mapping;
  const about = { file, sheet };
  if (mapping.title) issues.note({ code: 'title-lines', severity: 'tidied', ...about, seen: mapping.title, line: 1 });
  const aside = (text: string, entry: number | null = null, isOfRow = false) =>
    text !== '' && asides.push({ text, file, entry, isOfRow });
  for (const line of mapping.title.split(BETWEEN_LINES)) aside(line);
  const all = fixCells(table.rows.slice(mapping.from, mapping.to), mapping, fixes, issues);
  const isAboutPeople = mapping.role === 'person' || columns.some(({ meaning }) => meaning === 'kind');
  const valuesIn = toColumnValues(all, all.length);
  const remarked = columns.map((column, at) =>
    isAboutPeople ? toRemarkedIn(column, valuesIn(at).map(String), all.length) : 'none',
  );
  noteColumns(mapping, remarked, issues);
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
      if (answers.ask(total, 'leave-out') === 'leave-out') {
        aside(row.cells.filter((cell) => cell !== '').join(' '));
        continue;
      }
    }
    const place = said.entries.length;
    if (isTies) reader.readTie(row);
    else reader.readEntry(row);
    const entry = said.entries.length > place ? place : null;
    aside(toLoneText(row), entry);
    if (row.cells.length <= columns.length) continue;
    for (const [beyond, cell] of row.cells.slice(columns.length).entries()) {
      if (cell === '') continue;
      const column = nameColumn(table.columns[columns.length + beyond] ?? columns.length + beyond);
      issues.note({ code: 'extra-cell', severity: 'asks', ...about, line: row.line, column, seen: String(cell) });
      if (typeof cell === 'string') aside(cell, entry, entry !== null);
    }
  }
}
