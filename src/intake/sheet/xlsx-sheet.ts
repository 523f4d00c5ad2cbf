import type { IssueList } from '../issues.ts';
import type { Cell, Source, Table } from '../reading.ts';
import { type Attributes, walkXml } from '../xml.ts';
import { toDay } from './cell-date.ts';
import { type Budget, Grid } from './grid.ts';

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[];
  /** Whether a style shows days, by the number of the style. */
  readonly dates: readonly boolean[];
  readonly is1904: boolean;
}

interface CellSoFar {
  readonly line: number;
  readonly column: number;
  readonly type: string;
  readonly isDate: boolean;
  value: string;
  hasValue: boolean;
  isFormula: boolean;
}

/** Reads one sheet of a workbook; the results that formulas had when it was saved are what counts. */
export function readXlsxSheet(
  text: string,
  sheet: string,
  book: Workbook,
  { name: file, withHidden = false }: Source,
  { issues, budget, links }: { issues: IssueList; budget: Budget; links: ReadonlyMap<string, string> },
): Table {
  const grid = new Grid(budget);
  const place = { file, sheet };
  let [line, column, isOut] = [0, 0, false];
  let cell: CellSoFar | null = null;
  let inside = '';
  let aloud = 0;
  const open = (tag: string, attributes: Attributes) => {
    if (tag === 'row') {
      line = toNumber(attributes.get('r')) ?? line + 1;
      column = 0;
      isOut = isTrue(attributes.get('hidden')) && !withHidden;
      if (isOut) issues.note({ code: 'hidden-rows', severity: 'left-out', ...place });
    } else if (tag === 'c') {
      column = toColumn(attributes.get('r')) ?? column;
      const isDate = book.dates[Number(attributes.get('s') ?? 0)] ?? false;
      cell = { line, column, type: attributes.get('t') ?? 'n', isDate, value: '', hasValue: false, isFormula: false };
      column++;
    } else if (tag === 'col' && isTrue(attributes.get('hidden')) && !withHidden) {
      grid.hide(Number(attributes.get('min')) - 1, Number(attributes.get('max')) - 1);
      issues.note({ code: 'hidden-columns', severity: 'left-out', ...place });
    } else if (tag === 'mergeCell') {
      const [, from = '', to = ''] = /^([A-Z]+\d+):([A-Z]+\d+)$/.exec(attributes.get('ref') ?? '') ?? [];
      grid.merge(toLine(from), toColumn(from) ?? 0, toLine(to));
    } else if (tag === 'hyperlink') {
      const [ref, url] = [attributes.get('ref') ?? '', links.get(attributes.get('id') ?? '')];
      if (url !== undefined) grid.link(toLine(ref.replace(/:.*$/, '')), toColumn(ref) ?? 0, url);
    }
    if (tag === 'rPh') aloud++;
    if (tag === 'f' && cell) cell.isFormula = true;
    inside = tag;
  };
  walkXml(text, {
    open,
    text: (words) => {
      if (!cell || !(inside === 'v' || (inside === 't' && aloud === 0))) return;
      cell.value += words;
      cell.hasValue = true;
    },
    close: (tag) => {
      if (tag === 'rPh') aloud--;
      inside = '';
      if (tag !== 'c' || !cell) return;
      const { line: at, column: across, isFormula, hasValue } = cell;
      const where = { ...place, line: at };
      if (isFormula && !hasValue) issues.note({ code: 'formula-without-value', severity: 'asks', ...where });
      const value = toValue(cell, book);
      if (cell.type === 'e') issues.note({ code: 'error-value', severity: 'tidied', ...where, seen: cell.value });
      else if (!isOut) grid.put(at, across, value);
      cell = null;
    },
  });
  return grid.toTable(file, sheet);
}

function toValue({ type, value, isDate }: CellSoFar, { strings, is1904 }: Workbook): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : value === '' ? '' : 'false';
  if (type === 'd') return value.replace(/T00:00(:00(\.0+)?)?Z?$/, '').replace('T', ' ');
  if (type !== 'n' || value.trim() === '') return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  return isDate && number >= 0 ? toDay(number, is1904) : number;
}

const isTrue = (word: string | undefined): boolean => word === '1' || word === 'true';
const toNumber = (word: string | undefined): number | undefined => {
  const value = Number(word);
  return word !== undefined && Number.isInteger(value) && value > 0 ? value : undefined;
};
const toLine = (reference: string): number => Number(/\d+$/.exec(reference)?.[0] ?? 0);

/** `A` is 0, `XFD` is 16383. */
function toColumn(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
