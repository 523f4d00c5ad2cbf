import { MOST_BLOCKS } from '../limits.ts';
import type { Cell, Row } from '../reading.ts';
import { findHeading } from './words.ts';

/** Filled rows among which the heading is looked for. */
const LOOKED_AT = 12;
/** Blank rows between two tables of one sheet. */
const GAP = 2;

const isNumber = (cell: Cell): boolean => typeof cell === 'number' || /^[-+]?[\d.,]+$/.test(cell);
/** How many words of headings a row has, each once: ticks are one letter again and again. */
const countKnown = ({ cells }: Row): number =>
  [...new Set(cells)].filter((cell) => typeof cell === 'string' && findHeading(cell)).length;

/** The place of the heading: the row with most known words, less its numbers and its place; -1 where that is more for none. */
export function findHeader(rows: readonly Row[]): number {
  let best = { place: -1, score: 0 };
  for (const [place, row] of rows.slice(0, LOOKED_AT).entries()) {
    const known = countKnown(row);
    if (known === 0) continue;
    const filled = row.cells.filter((cell) => cell !== '').length;
    const numbers = row.cells.filter((cell) => cell !== '' && isNumber(cell)).length;
    // A title is one long cell; a row of data may hold a word that is known by chance.
    const score = known - numbers - place * 0.3 + (known / filled) * 0.5 - (filled === 1 && place > 0 ? 1 : 0);
    if (score > best.score) best = { place, score };
  }
  return best.place;
}

/** The blocks of a sheet: a new one begins behind two blank rows where a row has a heading's words. */
export function splitBlocks(rows: readonly Row[]): readonly (readonly [from: number, to: number])[] {
  const starts = [0];
  for (let place = 1; place < rows.length && starts.length < MOST_BLOCKS; place++) {
    const [before, row] = [rows[place - 1], rows[place]];
    if (!before || !row || row.line - before.line <= GAP) continue;
    const filled = row.cells.filter((cell) => cell !== '').length;
    if (filled > 1 && countKnown(row) * 2 >= filled && place - (starts.at(-1) ?? 0) > 1) starts.push(place);
  }
  return starts.map((from, index) => [from, starts[index + 1] ?? rows.length] as const);
}
