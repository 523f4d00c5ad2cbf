import { useMemo, useState } from 'react';
import type { Choices, Report } from '../../dataset/report.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Fix } from '../../intake/draft/fix-cells.ts';
import { recallAnswers } from '../../intake/draft/recall-answers.ts';
import { listChanged, recallChoices, recallMapping, toLasting } from '../../intake/draft/recall-choices.ts';
import type { Word } from '../../intake/draft/word-list.ts';
import { toSeen, UNTOLD } from '../../intake/issues.ts';
import type { Issue, TableSummary } from '../../intake/reading.ts';
import type { Mapping } from '../../intake/shape/mapping.ts';
import { selectReports } from '../../store/reports.ts';
import { selectDataset } from '../../store/selectors.ts';
import { useSelector } from '../use-app.ts';
import { isLetIn, type Readings } from './read-brought.ts';
import type { DraftRequest } from './strangers-port.ts';

/** What the visitor has corrected in a table. */
export interface PlacedFix extends Fix {
  readonly file: string;
  readonly sheet: string;
}

const NONE: readonly Report[] = [];

type InTable = Pick<TableSummary, 'file' | 'sheet'>;

const toKey = ({ file, sheet }: InTable, block: number) => `${file}\u0000${sheet}\u0000${block}`;
const isSameTable = (one: InTable, other: InTable) => one.file === other.file && one.sheet === other.sheet;

/** The tables of all files, in the order in which they were read. */
export const listTables = (readings: Readings | null): readonly TableSummary[] =>
  readings?.files.flatMap(({ reading }) => (reading.kind === 'tables' ? reading.tables : [])) ?? [];

/** The files with what tells whether another one holds the same. */
const listPrinted = (readings: Readings | null): Choices['files'] =>
  readings?.files.flatMap(({ brought, reading }) =>
    isLetIn(reading) && reading.print !== undefined
      ? [
          {
            file: brought.name,
            print: reading.print,
            ...(brought.encoding !== undefined && { encoding: brought.encoding }),
            ...(brought.withHidden && { withHidden: true }),
          },
        ]
      : [],
  ) ?? [];

/** Whether nobody has said yet if a column tells who may be published: nothing comes in before. */
export const isUntold = ({ chosen }: Issue): boolean => chosen === UNTOLD;

/** What is chosen about strangers' files: how tables are understood, what is corrected, what is answered. */
export function useChoices(readings: Readings | null, base: Dataset) {
  const [changed, setChanged] = useState<ReadonlyMap<string, Mapping>>(new Map());
  // Null: nobody has corrected anything yet.
  const [corrected, setFixes] = useState<readonly PlacedFix[] | null>(null);
  const [answers, setAnswers] = useState<ReadonlyMap<string, string>>(new Map());
  // What was answered to lists of the open network says nothing of another.
  const reports = useSelector((state) => (selectDataset(state) === base ? selectReports(state) : NONE));
  const recalled = useMemo(() => recallChoices(reports, listPrinted(readings)), [reports, readings]);
  const fixes = corrected ?? recalled.fixes;
  const request = useMemo((): DraftRequest => {
    const tables = listTables(readings);
    const mappingsOf = (table: TableSummary) =>
      table.mappings.map(
        (mapping, block) => changed.get(toKey(table, block)) ?? recallMapping(mapping, block, recalled),
      );
    return {
      base,
      mappings: new Map(tables.map((table) => [table.place, mappingsOf(table)])),
      fixes: new Map(tables.map((table) => [table.place, fixes.filter((fix) => isSameTable(fix, table))])),
      answers: new Map([...recallAnswers(reports, tables, base.nodes), ...recalled.answers, ...answers]),
    };
  }, [base, readings, changed, fixes, answers, reports, recalled]);
  return {
    request,
    /** Whose value counted where both said something else, when these very files came before. */
    taken: recalled.taken,
    /** All that was chosen, for when they come again: `words` are what the draft has made of what files call kinds. */
    listChosen: (words: readonly Word[], taken: Choices['taken']): Choices => {
      const tables = listTables(readings);
      const all = tables.map((table) => listChanged(table, request.mappings.get(table.place) ?? []));
      return {
        files: [...listPrinted(readings)],
        answers: toLasting(new Map([...recalled.answers, ...answers]), words),
        fixes: [...fixes],
        columns: all.flatMap(({ columns }) => columns),
        roles: all.flatMap(({ roles }) => roles),
        taken,
      };
    },
    mappings: request.mappings,
    change: (table: TableSummary, block: number, next: Mapping) =>
      setChanged(new Map(changed).set(toKey(table, block), next)),
    /** A file is read otherwise: what was chosen of its tables was chosen of others. */
    forget: (file: string) => {
      setChanged(new Map([...changed].filter(([key]) => !key.startsWith(`${file}\u0000`))));
      setFixes(fixes.filter((fix) => fix.file !== file));
    },
    fix: (fix: PlacedFix) => setFixes([...fixes.filter((other) => !isSameFix(other, fix)), fix]),
    takeBack: (issue: Issue) => setFixes(fixes.filter((fix) => !isOf(fix, issue))),
    setAnswer: (key: string, value: string) => setAnswers(new Map(answers).set(key, value)),
    setAnswers: (more: readonly (readonly [key: string, value: string])[]) =>
      setAnswers(new Map([...answers, ...more])),
  };
}

const isSameFix = (one: PlacedFix, other: PlacedFix) =>
  isSameTable(one, other) && one.column === other.column && one.seen === other.seen && one.line === other.line;

/** Whether a correction is the one that an issue tells of. */
const isOf = (fix: PlacedFix, issue: Issue) =>
  isSameTable(fix, issue) &&
  fix.column === issue.column &&
  fix.seen === issue.seen &&
  toSeen(fix.value) === issue.proposal &&
  (fix.line === undefined || issue.lines.includes(fix.line));
