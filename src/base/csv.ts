/**
 * Whom a table is for. `excel`: with a byte order mark; `excel-semicolon`: the same with semicolons and decimal commas,
 * as Excel reads it in Indonesia or Germany; `clipboard`: what is pasted into a sheet; `plain`: for programs.
 */
export type Dialect = 'excel' | 'excel-semicolon' | 'clipboard' | 'plain';

/** A name that other tables refer to, which must come back letter by letter. */
export interface Id {
  readonly id: string;
}
/** What stands in a cell; nothing where nothing is known. */
export type Cell = string | number | Id | undefined;

export const asId = (id: string): Id => ({ id });

/** How each choice cuts cells and writes fractions; Excel takes both from the country that the computer is set to. */
const DIALECTS: Readonly<Record<Dialect, { separator: string; decimal: string; mark: string }>> = {
  excel: { separator: ',', decimal: '.', mark: '\ufeff' },
  'excel-semicolon': { separator: ';', decimal: ',', mark: '\ufeff' },
  clipboard: { separator: ',', decimal: '.', mark: '' },
  plain: { separator: ',', decimal: '.', mark: '' },
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
 * The one writer of tables, as RFC 4180 has them: CRLF, quotes wherever a program could cut. Numbers stay numbers,
 * whatever their sign. Any spreadsheet may open it: text that could begin to run gets an apostrophe, and so does an
 * id that a spreadsheet would take for something else, but for programs, which take it as it is. O(length).
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[], dialect: Dialect): string {
  const { separator, decimal, mark } = DIALECTS[dialect];
  const toText = (cell: Cell): string => {
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    if (typeof cell !== 'object') return toSafe((cell ?? '').replace(UNWRITABLE, ''));
    return dialect !== 'plain' && isTakenOtherwise(cell.id) ? `'${cell.id}` : toSafe(cell.id);
  };
  const toCell = (cell: Cell): string => {
    const text = toText(cell);
    return /[",;\t\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [header, ...rows].map((row) => `${row.map(toCell).join(separator)}\r\n`);
  return `${mark}${lines.join('')}`;
}

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

const MONTHS =
  'jan|feb|mar|apr|may|mei|jun|jul|aug|agu|agt|ags|sep|sept|oct|okt|nov|dec|des|january|february|march|april|june|july|august|september|october|november|december|januari|februari|maret|juni|juli|agustus|oktober|desember';
/** Numbers that come back shorter, or as another number: 007, 1.50, 1e5; more digits than a cell shows. */
const NUMBER = /^(?:0\d+|\d{12,}|\d*\.\d+|\d+\.|\d+(?:\.\d*)?e\d+|\d+(?:\.\d*)?e-\d+)$/i;
const DATE = /^\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?$/;
const MONTH = new RegExp(`^(?:\\d{1,4}[-. ]?(?:${MONTHS})(?:[-. ]?\\d{1,4})?|(?:${MONTHS})[-. ]?\\d{1,4})$`, 'i');
const WORD = /^(?:true|false|benar|salah|wahr|falsch)$/i;

/** Whether a spreadsheet would take an id for a number, a date or a truth, and give it back as something else. */
export const isTakenOtherwise = (id: string): boolean =>
  NUMBER.test(id) || DATE.test(id) || MONTH.test(id) || WORD.test(id);
