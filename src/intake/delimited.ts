import type { IssueList } from './issues.ts';
import { LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS } from './limits.ts';
import type { Row, Table } from './reading.ts';
import { NotLetIn } from './refuse.ts';
import { nameColumn } from './sheet/name-column.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Records that are looked at to find what separates. */
const LOOKED_AT = 200;
/** A quote that is not closed within so many characters never is; so many such, and quotes are letters. */
const LONGEST_QUOTED = 100_000;
const MOST_UNCLOSED = 200;

interface Scan {
  readonly rows: Row[];
  /** How many cells each row is cut into, blank ones at its end too. */
  readonly widths: readonly number[];
  /** Cells where a quote begins that never ends. */
  readonly unclosed: readonly Spot[];
  /** Cells that are longer than what is kept. */
  readonly long: readonly Spot[];
}

/** A cell by its line and the place of its column. */
interface Spot {
  readonly line: number;
  readonly at: number;
}

/**
 * Reads a text of cells, whatever separates them: RFC 4180, and what people and programs make of it. A quote that is
 * not closed is a letter and is told; a line `sep=;` is obeyed; rows know where they begin. O(length).
 */
export function readDelimited(text: string, file: string, issues: IssueList): Table {
  const declared = /^sep=(.)(?:\r\n?|\n|$)/i.exec(text);
  const from = declared?.[0].length ?? 0;
  const separator = declared?.[1] ?? findSeparator(text);
  const { rows, unclosed, long } = scan(text, separator, {
    from,
    line: declared ? 2 : 1,
  });
  for (const { line, at } of unclosed)
    issues.note({ code: 'unclosed-quote', severity: 'asks', file, line, column: nameColumn(at), about: `${line}` });
  for (const { line, at } of long)
    issues.note({ code: 'long-text', severity: 'asks', file, line, column: nameColumn(at) });
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return { file, sheet: '', rows, columns: [...Array(width).keys()], merged: [] };
}

/** What cuts most records into the same number of cells; of several the one that makes more of them. */
function findSeparator(text: string): string {
  let best: { separator: string; score: number } = { separator: ',', score: 0 };
  for (const separator of SEPARATORS) {
    const { widths } = scan(text, separator, { from: 0, line: 1, most: LOOKED_AT });
    const counts = new Map<number, number>();
    for (const width of widths) if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
    let score = 0;
    for (const [width, count] of counts) score += (count / widths.length) ** 2 * (1 + Math.min(width, 50) / 1000);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Cuts a text into rows, `most` of them where it is only tried out. */
function scan(text: string, separator: string, start: { from: number; line: number; most?: number }): Scan {
  const rows: Row[] = [];
  const widths: number[] = [];
  const unclosed: Spot[] = [];
  const long: Spot[] = [];
  const cut = separator.charCodeAt(0);
  const most = start.most ?? Number.POSITIVE_INFINITY;
  let [at, line, kept] = [start.from, start.line, 0];
  while (at < text.length && rows.length < most) {
    const cells: string[] = [];
    const first = line;
    // Blank cells count once one behind them is filled.
    let blanks = 0;
    for (let isRow = true; isRow; ) {
      for (; text.charCodeAt(at) === cut; at++) blanks++;
      let quoted =
        text.charCodeAt(at) === QUOTE ? readQuoted(text, at, cut, unclosed.length > MOST_UNCLOSED) : undefined;
      if (quoted === null) {
        unclosed.push({ line, at: cells.length + blanks });
        quoted = undefined;
      }
      const end = quoted ? quoted.end : findEnd(text, at, cut);
      if (quoted) line += quoted.breaks;
      const cell = quoted ? quoted.text : text.slice(at, end);
      if (cell.length > LONGEST_CELL) long.push({ line, at: cells.length + blanks });
      const words = (cell.length > LONGEST_CELL ? cell.slice(0, LONGEST_CELL) : cell).trim();
      if (words === '') blanks++;
      else {
        if (cells.length + blanks >= MOST_COLUMNS) {
          if (start.most !== undefined) return { rows, widths: [...widths, MOST_COLUMNS], unclosed, long };
          throw new NotLetIn('many-columns', { most: MOST_COLUMNS });
        }
        for (; blanks > 0; blanks--) cells.push('');
        cells.push(words);
      }
      if (text.charCodeAt(end) === cut) at = end + 1;
      else {
        isRow = false;
        at = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
        line++;
      }
    }
    kept += cells.length;
    if (kept > MOST_CELLS) throw new NotLetIn('many-cells', { most: MOST_CELLS });
    if (cells.length === 0) continue;
    if (rows.length === MOST_ROWS) throw new NotLetIn('many-rows', { most: MOST_ROWS });
    rows.push({ line: first, cells });
    widths.push(cells.length + blanks);
  }
  return { rows, widths, unclosed, long };
}

function findEnd(text: string, from: number, separator: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === separator || unit === LINE_FEED || unit === RETURN) break;
  }
  return at;
}

/**
 * A cell in quotes; null where they are not closed. A quote closes where a cell can end; elsewhere it is a letter. One
 * that begins a cell of a later line tells that this one was never closed.
 */
function readQuoted(text: string, from: number, separator: number, isShort: boolean) {
  let breaks = 0;
  // Behind the end there is no unit.
  const canEnd = (unit: number) => Number.isNaN(unit) || unit === separator || unit === LINE_FEED || unit === RETURN;
  const last = Math.min(text.length, from + LONGEST_QUOTED);
  for (let at = from + 1; at < last; at++) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED || (unit === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
      breaks++;
      if (isShort) return null;
    }
    if (unit !== QUOTE) continue;
    if (text.charCodeAt(at + 1) === QUOTE) {
      // Two are one, but for a last one that ends the cell after an escaped one.
      at++;
      continue;
    }
    if (canEnd(text.charCodeAt(at + 1))) {
      return { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1, breaks };
    }
    if (breaks > 0 && canEnd(text.charCodeAt(at - 1))) return null;
  }
  return null;
}
