import { toCsv } from '../base/csv.ts';
import type { Language } from '../dataset/language.ts';
import { toExcelCells } from './data/excel-cells.ts';

/** A table of partners in words, ready to be written. */
export interface Shortlist {
  readonly title: string;
  readonly lead: string;
  /** What each column is called; the first one holds names. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table that spreadsheets open, cut as those of the language do, with a byte order mark and no cell that runs as a formula. */
export const toShortlistCsv = ({ columns, rows }: Shortlist, language: Language): string =>
  toCsv(columns, rows, toExcelCells(language));

/** A page of Markdown: a heading for each partner, and below it what the other columns say, empty ones left out. */
export function toShortlistMarkdown({ title, lead, columns, rows }: Shortlist): string {
  const sections = rows.map(([name = '', ...cells], place) => {
    const lines = cells.flatMap((cell, index) =>
      cell === '' ? [] : [`- ${toPlain(columns[index + 1] ?? '')}: ${toPlain(cell)}`],
    );
    return [`## ${place + 1}. ${toPlain(name)}`, '', ...lines].join('\n');
  });
  return `${[`# ${toPlain(title)}`, toPlain(lead), ...sections].join('\n\n')}\n`;
}

/** Text that a reader of Markdown shows as it is, on one line. */
const toPlain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
