import { toFlat, type Value } from './columns.ts';
import type { WriteOptions } from './export-source.ts';

/** What makes a spreadsheet run a cell. */
const FORMULA = /^[=+\-@\t\r]/;
// A lone half of a surrogate pair is no character, and a NUL ends the cell in many programs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the character to be dropped
const UNWRITABLE = /\u0000|\p{Surrogate}/gu;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where a cell needs them. Numbers stay numbers, whatever
 * their sign; text that begins like a formula gets an apostrophe, unless the raw text is asked for.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Value[])[],
  csv: WriteOptions['csv'],
): string {
  const toCell = (value: Value): string => {
    if (typeof value === 'number') return String(value);
    const text = String(toFlat(value) ?? '').replace(UNWRITABLE, '');
    const safe = csv === 'excel' && FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [header, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`);
  return `${csv === 'excel' ? '\ufeff' : ''}${lines.join('')}`;
}
