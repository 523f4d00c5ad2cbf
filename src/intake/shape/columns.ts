import { isSortedCountry } from '../../base/countries.ts';
import { foldText } from '../../base/fold.ts';
import { isTakenBack } from '../../dataset/refusing-words.ts';
import type { Cell, Row } from '../reading.ts';
import { isAnswer, isAudience, isRefusal } from './agreement.ts';
import type { ColumnMapping } from './mapping.ts';
import { isBlankWord, isMark, isNoMark } from './words.ts';

/** Rows that are looked at to tell what a column holds. */
const LOOKED_AT = 5000;

/** Answers that tell what was asked. */
const LISTENED_TO = 500;

/** The filled cells of a column. */
export const valuesOf = (rows: readonly Row[], column: number): Cell[] =>
  rows.slice(0, LOOKED_AT).flatMap(({ cells }) => {
    const cell = cells[column] ?? '';
    return cell === '' || (typeof cell === 'string' && isBlankWord(cell)) ? [] : [cell];
  });

/** The filled cells of every column, each row gone through once: most rows may be far shorter than the heading. */
export function toColumnValues(rows: readonly Row[], most = LOOKED_AT): (column: number) => readonly Cell[] {
  const columns: Cell[][] = [];
  for (const { cells } of rows.slice(0, most))
    for (const [column, cell] of cells.entries()) {
      if (cell === '' || (typeof cell === 'string' && isBlankWord(cell))) continue;
      columns[column] ??= [];
      columns[column].push(cell);
    }
  return (column) => columns[column] ?? [];
}

const share = (values: readonly Cell[], isOne: (text: string) => boolean): number =>
  values.length === 0 ? 0 : values.filter((value) => isOne(String(value))).length / values.length;

const isDateText = (text: string): boolean =>
  /^\d{4}-\d\d?-\d\d?\b|^\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|^\d{4}\/\d\d?\/\d\d?\b/.test(text);
const NUMBER = /^[-+]?(\d+([.,]\d+)*|[.,]\d+)(e[-+]?\d+)?$/i;

export const areDates = (values: readonly Cell[]): boolean => share(values, isDateText) > 0.8;
export const areNumbers = (values: readonly Cell[]): boolean => share(values, (text) => NUMBER.test(text)) > 0.8;
export const areMarks = (values: readonly Cell[]): boolean =>
  values.length > 0 && share(values, (text) => isMark(text) || isNoMark(text)) === 1 && share(values, isMark) > 0;
/** Whether somebody said yes or no, in whatever way, and not only who they are. */
export const haveAnswers = (values: readonly Cell[]): boolean =>
  share(values, (text) => isMark(text) || isNoMark(text)) > 0.5;
/** What the answers of a column are; a digit is no no in so many words. */
export const toAnswered = (all: readonly Cell[], values = all.slice(0, LISTENED_TO)) => ({
  isAnswered: share(values, isAnswer) > 0.5,
  areAudiences: share(values, isAudience) > 0.5,
  hasNo: values.some((value) => isRefusal(String(value))),
  hasTakenBack: values.some((value) => isTakenBack(String(value))),
  areTakenBack: values.length > 0 && values.every((value) => isTakenBack(String(value))),
});
export const areDirections = (values: readonly Cell[]): boolean =>
  values.length > 0 && share(values, (text) => /^(un|bi)?directed$|^mutual$/i.test(text)) === 1;
/** Whether a column counts its rows; a line of sums or a note below may stand in it too. */
export function areCounting(values: readonly Cell[]): boolean {
  const numbers = values.map(Number).filter((value) => !Number.isNaN(value));
  const isRow = numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
  return numbers.length > 1 && numbers.length * 5 >= values.length * 3 && isRow;
}

/** `1,5` in most numbers that have a fraction, or `1.234,5`. */
export function hasDecimalComma(values: readonly Cell[]): boolean {
  const texts = values.map(String);
  const commas = texts.filter(
    (text) => /^-?\d+(\.\d{3})*,\d+$/.test(text) && !/^-?\d{1,3}(,\d{3})+$/.test(text),
  ).length;
  const points = texts.filter((text) => /^-?\d+(,\d{3})*\.\d+$/.test(text)).length;
  return commas > points;
}

/** The number that a cell holds; null where it holds none. */
export function toNumber(cell: Cell, isComma: boolean): number | null {
  if (typeof cell === 'number') return cell;
  if (!NUMBER.test(cell)) return null;
  const plain = isComma ? cell.replaceAll('.', '').replace(',', '.') : cell.replace(/,(?=\d{3}\b)/g, '');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/**
 * What separates the items of a column's cells: a bar, a semicolon, a line break; commas only where all parts are short
 * and some come again in other rows. `unsure` where there are commas and that is not so.
 */
export function findSeparator(values: readonly Cell[]): { separator: ColumnMapping['separator']; isUnsure: boolean } {
  const texts = values.map(String);
  const sure = (['|', ';', '\n'] as const).find((sign) => texts.some((text) => text.includes(sign)));
  if (sure) return { separator: sure, isUnsure: false };
  const lists = texts.filter((text) => text.includes(',') && !isSortedCountry(text));
  if (lists.length === 0) return { separator: '', isUnsure: false };
  const rowsOf = new Map<string, number>();
  const split = (text: string) =>
    text
      .split(',')
      .map((part) => foldText(part.trim()))
      .filter(Boolean);
  for (const text of texts) for (const part of new Set(split(text))) rowsOf.set(part, (rowsOf.get(part) ?? 0) + 1);
  const parts = lists.flatMap(split);
  const areShort = parts.every((part) => part.split(' ').length <= 4);
  const doRecur =
    lists.filter((text) => split(text).some((part) => (rowsOf.get(part) ?? 0) > 1)).length * 2 >= lists.length;
  return areShort && doRecur ? { separator: ',', isUnsure: false } : { separator: '', isUnsure: true };
}

/** Whether a part of a cell with commas is an item of another cell, and all of them are short. */
export function haveItemsAgain(texts: readonly string[], separator: ColumnMapping['separator']): boolean {
  const items = new Set(texts.flatMap((text) => (text.includes(',') ? [] : toItems(text, separator).map(foldText))));
  const lists = texts.filter((text) => text.includes(',') && !text.includes(separator)).map((text) => text.split(','));
  const areShort = lists.flat().every((part) => part.trim().split(' ').length <= 4);
  return areShort && lists.every((parts) => parts.some((part) => items.has(foldText(part.trim()))));
}

/** The parts of a text between commas; a country that has one in its name is one of them. */
function splitAtCommas(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(',')) {
    const sorted = `${parts.at(-1) ?? ''},${part}`;
    if (parts.length > 0 && isSortedCountry(sorted)) parts.splice(-1, 1, sorted);
    else parts.push(part);
  }
  return parts;
}

/** The items of a cell; `hasCommaLists` parts one that lacks the sign at its commas. */
export function toItems(
  cell: Cell | undefined,
  separator: ColumnMapping['separator'],
  hasCommaLists = false,
): string[] {
  const text = String(cell ?? '');
  const sign = hasCommaLists && !text.includes(separator) ? ',' : separator;
  const parts = sign === '' ? [text] : sign === ',' ? splitAtCommas(text) : text.split(sign);
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !isBlankWord(part));
}
