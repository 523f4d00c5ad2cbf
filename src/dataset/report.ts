import * as v from 'valibot';
import { boundChoices, choicesSchema } from './report-choices.ts';

/** Reports of a network that are kept, the latest ones, and lines of each. */
const MOST_REPORTS = 10;
const MOST_LINES = 2000;

const words = v.pipe(v.string(), v.maxLength(1000));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const line = v.object({
  /** What was seen, by the name it goes by (`language/intake-issues.ts`). */
  code: words,
  severity: v.picklist(['asks', 'left-out', 'private', 'tidied']),
  file: words,
  sheet: words,
  /** The first of the rows that it is about, and how many these are. */
  lines: v.pipe(v.array(count), v.maxLength(100)),
  count,
  column: words,
  seen: words,
  proposal: words,
  /** What was answered; '' where there was nothing to answer. */
  chosen: words,
});

/** What was seen and done as files came into a network. Stays with whoever brought them in: it goes into no export. */
const report = v.object({
  /** When, ms since 1970: the step of the history that it tells of has the same time. */
  at: v.number(),
  files: v.pipe(v.array(words), v.maxLength(MOST_REPORTS)),
  /** What came in. */
  nodes: count,
  ties: count,
  lines: v.pipe(v.array(line), v.maxLength(MOST_LINES)),
  /** Absent: of a report of former days. */
  choices: v.optional(choicesSchema),
});

export const reportsSchema = v.pipe(v.array(report), v.maxLength(MOST_REPORTS));

/** Reports as they were kept; none where anything in them is wrong. */
export function readReports(value: unknown): readonly Report[] {
  const parsed = v.safeParse(reportsSchema, value);
  return parsed.success ? parsed.output : [];
}

export type Report = v.InferOutput<typeof report>;
/** What was chosen about files that came in. */
export type Choices = NonNullable<Report['choices']>;
export type ReportLine = v.InferOutput<typeof line>;

/** One more report; the oldest is forgotten where there are too many, and what is too long is cut. */
export const addReport = (
  reports: readonly Report[],
  { files, lines, choices, ...rest }: Report,
): readonly Report[] => [
  ...reports.slice(1 - MOST_REPORTS),
  {
    ...rest,
    files: files.slice(0, MOST_REPORTS).map(cut),
    lines: lines.slice(0, MOST_LINES).map(toLine),
    ...(choices && { choices: boundChoices(choices) }),
  },
];

const cut = (text: string): string => text.slice(0, 1000);

const toLine = ({ code, severity, file, sheet, lines, count: rows, column, seen, proposal, chosen }: ReportLine) => ({
  code,
  severity,
  file: cut(file),
  sheet: cut(sheet),
  lines: lines.slice(0, 100),
  count: rows,
  column: cut(column),
  seen: cut(seen),
  proposal: cut(proposal),
  chosen: cut(chosen),
});
