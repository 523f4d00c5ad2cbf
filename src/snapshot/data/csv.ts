import { toFlat, type Value } from './columns.ts';
import type { WriteOptions } from './export-source.ts';

/** How each choice cuts cells and writes fractions; Excel takes both from the country that the computer is set to. */
const DIALECTS: Readonly<Record<WriteOptions['csv'], { separator: string; decimal: string }>> = {
  excel: { separator: ',', decimal: '.' },
  'excel-semicolon': { separator: ';', decimal: ',' },
  raw: { separator: ',', decimal: '.' },
};
/** The signs of a formula, full-width ones too, and where cells may be cut. */
const SIGNS = '=+-@＝＋－＠';
const CUTS = ',;\t\r\n';
/** Programs that trim these would come upon what follows. */
const BLANK_START = /^[\t\r\n]/;
// A lone half of a surrogate pair is no character, and a NUL ends the cell in many programs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is the character to be dropped
const UNWRITABLE = /\u0000|\p{Surrogate}/gu;

/**
 * A table as RFC 4180 has it: CRLF, quotes where a cell needs them. Numbers stay numbers, whatever their sign.
 * For Excel text gets an apostrophe wherever it could begin to run, and quotes wherever it could be cut.
 */
export function toCsv(
  header: readonly string[],
  rows: readonly (readonly Value[])[],
  csv: WriteOptions['csv'],
): string {
  const { separator, decimal } = DIALECTS[csv];
  const isRaw = csv === 'raw';
  const special = isRaw ? /[",\r\n]/ : /[",;\t\r\n]/;
  const toCell = (value: Value): string => {
    const text = typeof value === 'number' ? String(value).replace('.', decimal) : toText(value);
    const safe = isRaw || typeof value === 'number' ? text : toSafe(text);
    return special.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = [header, ...rows].map((row) => `${row.map(toCell).join(separator)}\r\n`);
  return `${isRaw ? '' : '\ufeff'}${lines.join('')}`;
}

const toText = (value: Value): string => String(toFlat(value) ?? '').replace(UNWRITABLE, '');

function toSafe(text: string): string {
  const marked = markFormulas(text);
  return BLANK_START.test(marked) ? `'${marked}` : marked;
}

/**
 * An apostrophe wherever a spreadsheet would begin to reckon: before a sign of a formula at the beginning of the text
 * or of what would be a cell if the file were cut at another separator. Blanks and quotes before it are no help.
 */
function markFormulas(text: string): string {
  let marked = '';
  let from = 0;
  let isStart = true;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (CUTS.includes(letter)) isStart = true;
    else if (!/["\s]/.test(letter)) {
      if (isStart && SIGNS.includes(letter)) {
        marked += `${text.slice(from, at)}'`;
        from = at;
      }
      isStart = false;
    }
  }
  return marked + text.slice(from);
}
