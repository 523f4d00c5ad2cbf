import { speaksOfTowns } from '../../base/countries.ts';
import { foldText } from '../../base/fold.ts';
import { toLetters } from '../../base/to-letters.ts';
import type { Cell, Row, Table } from '../reading.ts';
import { nameColumn } from '../sheet/name-column.ts';
import {
  areCounting,
  areDates,
  areDirections,
  areMarks,
  areNumbers,
  findSeparator,
  hasDecimalComma,
  haveAnswers,
  toAnswered,
  toColumnValues,
  valuesOf,
} from './columns.ts';
import { isSignature } from './consent-headings.ts';
import { findShape, settle } from './find-shape.ts';
import { findHeader, splitBlocks } from './headings.ts';
import { type ColumnMapping, type Mapping, type Meaning, NODE_FIELDS, TIE_FIELDS } from './mapping.ts';
import { findAnswered, findHeading, foldHeading, isTotalWord, rankName } from './words.ts';

/** How each block of a table is understood, with how sure that is; there is always at least one. O(cells). */
export function recognise(table: Table): Mapping[] {
  return splitBlocks(table.rows).map(([from, to]) => recogniseBlock(table, from, to));
}

function recogniseBlock(table: Table, from: number, to: number): Mapping {
  const all = table.rows.slice(from, to);
  const found = findHeader(all);
  const matrix = found <= 0 ? isMatrix(all) : false;
  const pairs = found < 0 && !matrix && areBarePairs(all);
  // Without a word that is known the first row is a heading still, but for bare pairs and lists of names.
  const width = all.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const hasHeading = matrix || found >= 0 || (!pairs && width > 1);
  const header = matrix ? 0 : found >= 0 ? found : hasHeading ? 0 : -1;
  // Sums below a column say nothing of what is in it.
  const rows = all.slice(header + 1).filter(({ cells }) => !isTotalWord(String(cells.find((cell) => cell !== ''))));
  const heads = header < 0 ? [] : (all[header]?.cells ?? []).map(String);
  const base = {
    file: table.file,
    sheet: table.sheet,
    header: header < 0 ? -1 : from + header,
    from: from + header + 1,
    to,
    title: all
      .slice(0, Math.max(0, header))
      .map(({ cells }) => cells.filter(Boolean).join(' '))
      .join(' · '),
  };
  if (matrix) {
    return {
      ...base,
      shape: 'matrix',
      sure: 0.95,
      role: 'other',
      isDirected: !isSymmetric(rows),
      columns: heads.map((label) => toColumn(label, 'attribute', [])),
    };
  }
  if (header < 0) {
    const meanings: Meaning[] = width === 1 ? ['name'] : ['from', 'to', 'relation'];
    const columns = [...Array(width).keys()].map((at) =>
      toColumn(toLetters(table.columns[at] ?? at), meanings[at] ?? 'attribute', []),
    );
    if (width === 1) return { ...base, shape: 'names', sure: 0.5, role: 'person', isDirected: true, columns };
    return { ...base, shape: 'pairs', sure: doRecur(all) ? 0.7 : 0.45, role: 'other', isDirected: true, columns };
  }
  const columns = toColumns(heads, rows, table, measure(heads, rows, width));
  const { shape, sure, role } =
    found < 0 ? { shape: 'unknown' as const, sure: 0.4, role: 'other' as const } : findShape(columns, heads);
  const named = shape === 'unknown' ? nameFirst(columns, rows, found < 0) : columns;
  return { ...base, shape, sure, role, isDirected: true, columns: settle(named, shape) };
}

function toColumn(label: string, meaning: Meaning, values: readonly Cell[]): ColumnMapping {
  const separator = LISTS.has(meaning) ? findSeparator(values).separator : '';
  return { label, meaning, separator, hasDecimalComma: hasDecimalComma(values) };
}

/** How many columns there are: behind the last heading one counts only where enough rows have something in it. */
function measure(heads: readonly string[], rows: readonly Row[], width: number): number {
  let last = width;
  while (last > heads.length && valuesOf(rows, last - 1).length < Math.max(2, rows.length / 5)) last--;
  return last;
}

/** What may hold several in a cell. */
const LISTS: ReadonlySet<Meaning> = new Set<Meaning>([
  'organisation',
  'country',
  'themes',
  'sessions',
  'speakers',
  'to',
  'aliases',
  'badges',
]);
/** What one column alone can say. */
const SINGLE: ReadonlySet<Meaning> = new Set<Meaning>([
  'name',
  'first-name',
  'last-name',
  'id',
  'kind',
  'from',
  'to',
  'relation',
  'weight',
  'direction',
  'label',
  'description',
  'short',
  'day',
  'x',
  'y',
  'colour',
  'evidence',
]);

function toColumns(heads: readonly string[], rows: readonly Row[], table: Table, width: number): ColumnMapping[] {
  const valuesIn = toColumnValues(rows);
  const words = heads.map((head, at) => {
    const word = findAnswered(head, () => toAnswered(valuesIn(at)));
    return (word === 'from' || word === 'to') && areDates(valuesIn(at)) ? null : word;
  });
  const isTie =
    (words.includes('source') && words.includes('target')) ||
    (words.includes('from') && words.includes('to')) ||
    (words.includes('source') && words.includes('to'));
  const named = heads.flatMap((head, at) => (words[at] === 'name' ? [[rankName(head), at] as const] : []));
  const [best] = named.toSorted(([one], [other]) => one - other);
  // Beside first and last names a title is a form of address.
  const isInParts = words.includes('first-name') || words.includes('last-name');
  const nameAt = best && (best[0] === 0 || !isInParts) ? best[1] : undefined;
  const hasCountry = heads.some((head, at) => words[at] === 'country' && !speaksOfTowns(head));
  const labels = new Map<string, number>();
  const taken = new Set<Meaning>();
  return [...Array(width).keys()].map((at): ColumnMapping => {
    const values = valuesIn(at);
    const head = (heads[at] ?? '').trim();
    const count = (labels.get(foldHeading(head)) ?? 0) + 1;
    labels.set(foldHeading(head), count);
    const plain = head.replace(/:(string|int|float|double|boolean|long|date)(\[\])?$/i, '');
    const label = head === '' ? nameColumn(table.columns[at] ?? at) : count > 1 ? `${plain} (${count})` : plain;
    let meaning = toMeaning(words[at] ?? null, words, isTie);
    const isEnd = meaning === 'from' || meaning === 'to';
    if (isEnd && !isTie) meaning = 'attribute';
    if (meaning === 'id' && foldHeading(head) === 'no' && areCounting(values)) meaning = 'out';
    if (meaning === 'out' && /^(no|nr|number|nomor|num|index|row)$/.test(foldHeading(head)) && !areCounting(values))
      meaning = 'attribute';
    if ((words[at] === 'kind' || words[at] === 'relation') && areDirections(values)) meaning = 'direction';
    if (meaning === 'name' && at !== nameAt) meaning = 'attribute';
    if (meaning === 'name' && areMarks(values)) meaning = 'mark';
    if (meaning === 'country' && hasCountry && speaksOfTowns(head)) meaning = 'attribute';
    if (meaning === 'shown' && isSignature(foldHeading(head)) && !haveAnswers(values)) meaning = 'out';
    if (meaning === 'themes' && areNumbers(values)) meaning = 'attribute';
    if (meaning === 'sessions' && areNumbers(values) && !areMarks(values)) meaning = 'session';
    if (((words[at] ?? null) === null || meaning === 'sessions') && !isTie && head !== '' && areMarks(values))
      meaning = 'mark';
    if (count > 1 && meaning !== 'mark' && SINGLE.has(meaning)) meaning = 'attribute';
    if (taken.has(meaning) && SINGLE.has(meaning)) meaning = 'attribute';
    taken.add(meaning);
    return toColumn(label, meaning, values);
  });
}

/** Whether a field is one of these alone. */
const isOf = (fields: readonly string[], word: string, others: readonly string[]): boolean =>
  fields.includes(word) && !others.includes(word);

function toMeaning(
  word: ReturnType<typeof findHeading>,
  words: readonly ReturnType<typeof findHeading>[],
  isTie: boolean,
): Meaning {
  const has = (one: ReturnType<typeof findHeading>) => words.includes(one);
  if (!isTie) {
    if (word === 'source' || word === 'target' || word === 'weight' || word === 'direction') return 'attribute';
    return word === null || isOf(TIE_FIELDS, word, NODE_FIELDS) ? 'attribute' : word;
  }
  // A `Source` beside `From` and `To` is evidence, no end.
  if (word === 'source') return has('from') && has('to') && !has('target') ? 'evidence' : 'from';
  if (word === 'target') return 'to';
  if (word === 'from' && has('source') && (has('target') || !has('from') || !has('to'))) return 'attribute';
  if (word === 'to' && has('target')) return 'attribute';
  if (word === 'kind') return has('relation') ? (has('name') ? 'attribute' : 'label') : 'relation';
  if (word === 'name') return 'label';
  if (word === 'description') return has('evidence') || (has('source') && has('from')) ? 'note' : 'evidence';
  if (word !== null && (word === 'x' || word === 'y' || word === 'colour' || isOf(NODE_FIELDS, word, TIE_FIELDS)))
    return 'attribute';
  return word === 'organisation' ||
    word === 'country' ||
    word === 'themes' ||
    word === 'sessions' ||
    word === 'speakers'
    ? 'attribute'
    : (word ?? 'attribute');
}

/** The first column of words that says nothing else names the rows of a table in which no heading does. */
function nameFirst(columns: readonly ColumnMapping[], rows: readonly Row[], isSure: boolean): readonly ColumnMapping[] {
  const first = columns.findIndex(({ meaning, label }, at) => {
    const values = valuesOf(rows, at);
    return meaning === 'attribute' && findHeading(label) === null && !areNumbers(values) && !areMarks(values);
  });
  const place = isSure ? Math.max(0, first) : first;
  return columns.map((column, at) => (at === place ? { ...column, meaning: 'name' } : column));
}

const fold = (row: Row | undefined, at: number) => foldText(String(row?.cells[at] ?? '').trim());

/** Names along both sides, numbers in between. */
function isMatrix([head, ...rows]: readonly Row[]): boolean {
  if (!head || rows.length < 2 || head.cells.length < 3) return false;
  const names = new Set(
    head.cells
      .slice(1)
      .map((_cell, at) => fold(head, at + 1))
      .filter(Boolean),
  );
  // Most lists: what follows looks at every cell.
  if (names.size <= 1 || rows.length > names.size * 2) return false;
  const known = rows.filter((row) => names.has(fold(row, 0))).length;
  const body = rows.flatMap(({ cells }) => cells.slice(1)).filter((cell) => cell !== '');
  const areAll = body.every(
    (cell) => typeof cell === 'number' || /^-?\d+([.,]\d+)?$/.test(cell) || /^[x✓]$/i.test(cell),
  );
  return areAll && known * 2 >= rows.length && known * 2 >= names.size;
}

function isSymmetric(rows: readonly Row[]): boolean {
  return rows.every(({ cells }, down) =>
    rows.every((other, across) => Number(cells[across + 1] || 0) === Number(other.cells[down + 1] || 0)),
  );
}

const areBarePairs = (rows: readonly Row[]): boolean =>
  rows.length > 0 &&
  rows.every(({ cells }) => cells.length === 2 || cells.length === 3) &&
  (doRecur(rows) || rows.every(({ cells }) => cells.length === 2)) &&
  [0, 1].every((at) => !areNumbers(valuesOf(rows, at)) || doRecur(rows));

/** Whether names of the first column come again in the second. */
function doRecur(rows: readonly Row[]): boolean {
  const firsts = new Set(rows.map((row) => fold(row, 0)));
  return rows.some((row) => firsts.has(fold(row, 1)));
}
