import { findCountry } from '../../base/countries.ts';
import { LONGEST_NAME } from '../../dataset/limits.ts';
import { UNTOLD } from '../issues.ts';
import type { Cell, Row, Table } from '../reading.ts';
import { findSeparator, haveItemsAgain, valuesOf } from '../shape/columns.ts';
import type { ColumnMapping, Mapping, Meaning } from '../shape/mapping.ts';
import { findUnexplained } from '../shape/unexplained.ts';
import { foldHeading, isMark } from '../shape/words.ts';
import type { Answers } from './answers.ts';

/** Columns whose cells may hold several; the name of an organisation has commas of its own. */
const LISTS: ReadonlySet<Meaning> = new Set<Meaning>(['country', 'themes', 'sessions', 'speakers']);

/** Rows that tell whether a column is one of yes and no. */
const LOOKED_AT = 500;

/** The mapping, with commas as separators of the columns where that is the answer. O(cells). */
export function askAboutCommas(rows: readonly Row[], mapping: Mapping, answers: Answers): Mapping {
  const { file, sheet } = mapping;
  const columns = mapping.columns.map((column, at) => {
    const { label, meaning, separator } = column;
    if (!LISTS.has(meaning)) return column;
    const lists = rows.filter(({ cells }) => String(cells[at] ?? '').includes(','));
    if (separator !== '' && separator !== ',') return askBeside(lists, rows, { mapping, column, at }, answers);
    const isTownFirst = meaning === 'country' && areTownsFirst(valuesOf(lists, at).map(String));
    if (!isTownFirst && (separator === ',' || !findSeparator(valuesOf(lists, at)).isUnsure)) return column;
    const about = { code: 'comma-list', severity: 'asks', file, sheet, column: label, about: '' } as const;
    const choices = isTownFirst ? ['country', 'keep', 'split'] : ['keep', 'split'];
    const asked = lists.map(({ line, cells }) =>
      answers.ask({ ...about, line, seen: String(cells[at]), choices }, choices[0] ?? 'keep'),
    );
    if (asked.includes('country')) return { ...column, separator: '' as const, isTownFirst };
    return { ...column, separator: asked.includes('split') ? (',' as const) : ('' as const) };
  });
  return { ...mapping, columns };
}

/**
 * The column with its cells parted at commas too, where others are lists by another sign and that is the answer: the
 * usual one where a part of each is an item elsewhere.
 */
function askBeside(
  lists: readonly Row[],
  rows: readonly Row[],
  { mapping: { file, sheet }, column, at }: { mapping: Mapping; column: ColumnMapping; at: number },
  answers: Answers,
): ColumnMapping {
  const { label, separator } = column;
  const unparted = lists.filter(({ cells }) => !String(cells[at]).includes(separator));
  if (unparted.length === 0) return column;
  const usual = haveItemsAgain(valuesOf(rows, at).map(String), separator) ? 'split' : 'keep';
  const about = { code: 'comma-list', severity: 'asks', file, sheet, column: label, about: '' } as const;
  const asked = unparted.map(({ line, cells }) =>
    answers.ask({ ...about, line, seen: String(cells[at]), choices: ['keep', 'split'] }, usual),
  );
  return asked.includes('split') ? { ...column, hasCommaLists: true } : column;
}

/** Whether most texts are a town, a comma and its country: a list of countries has one at its beginning too. */
function areTownsFirst(texts: readonly string[]): boolean {
  const found = texts.filter((text) => {
    const parts = text.split(',');
    return findCountry(parts.at(-1) ?? '') !== null && findCountry(parts[0] ?? '') === null;
  });
  return found.length > 0 && found.length * 5 >= texts.length * 3;
}

/**
 * The mapping, with what columns of yes and no ask, where no heading says who may be shown: nobody is to be published
 * because a heading was not understood.
 */
export function askAboutAnswers(rows: readonly Row[], mapping: Mapping, answers: Answers): Mapping {
  const { file, sheet, columns } = mapping;
  if (columns.some(({ meaning }) => meaning === 'from')) return mapping;
  const first = rows.slice(0, LOOKED_AT);
  const asked = findUnexplained(
    [...columns.entries()].flatMap(([at, { meaning, label }]) =>
      label.length <= LONGEST_NAME && (meaning === 'attribute' || meaning === 'mark' || mayBeSecret(meaning, label))
        ? [{ at, label, values: valuesOf(first, at) }]
        : [],
    ),
  );
  const given = new Map(
    asked.map(({ at, label }) => {
      const question = { code: 'yes-no-column', severity: 'asks', file, sheet, seen: label } as const;
      return [at, answers.ask({ ...question, choices: [UNTOLD, 'session', 'keep', 'shown', 'hidden'] }, UNTOLD)];
    }),
  );
  return {
    ...mapping,
    columns: columns.map((column, at) => settleAnswers(column, given.get(at), valuesOf(first, at))),
  };
}

/** Whether a column of what is secret may say of whom. */
const mayBeSecret = (meaning: Meaning, label: string): boolean =>
  meaning === 'private' && /\b(?:confidential|rahasia)\b/.test(foldHeading(label));

function settleAnswers(column: ColumnMapping, answer: string | undefined, values: readonly Cell[]): ColumnMapping {
  const meaning = answer === 'session' ? 'mark' : answer === 'shown' || answer === 'hidden' ? answer : column.meaning;
  const texts = new Set(values.map((value) => String(value).trim().toLowerCase()));
  // Beside ticks and words for yes a cross is a no.
  const isCrossNo = meaning === 'shown' && [...texts].some((text) => text !== 'x' && isMark(text));
  if (answer === undefined && !isCrossNo) return column;
  return { ...column, meaning, ...(answer && { isUntold: answer === UNTOLD }), ...(isCrossNo && { isCrossNo }) };
}

/** Whether merged cells count for all their rows. */
export function askAboutMerged({ merged }: Table, { file, sheet }: Mapping, answers: Answers): boolean {
  const about = { code: 'merged-cells', severity: 'asks', file, sheet, choices: ['first', 'all'] } as const;
  return merged.filter(({ line }) => answers.ask({ ...about, line }, 'first') === 'all').length > 0;
}
