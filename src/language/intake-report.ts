import type { Language } from '../dataset/language.ts';
import type { ReportLine } from '../dataset/report.ts';
import { catalogue, plural } from './catalogue.ts';
import { type IssueCode, issueMessages } from './intake-issues.ts';
import { tellOutcome } from './intake-outcomes.ts';

/** Reports of what was brought in: their list, and the words of the table that each can be saved as. */
export const reportMessages = catalogue(
  {
    title: (count: number) => `Brought in: ${plural(count, 'time', 'times')}`,
    help: 'What was seen in the files and what was done with it. It stays in this browser: it is in no export and on no site.',
    told: (nodes: number, ties: number) =>
      `${plural(nodes, 'entry', 'entries')} and ${plural(ties, 'tie', 'ties')} came in.`,
    save: (files: string) => `Save the report of ${files} (CSV)`,
    saveShort: 'Save report (CSV)',
    file: 'report',
    sort: 'Sort',
    asks: 'Question',
    leftOut: 'Left out',
    isPrivate: 'Not published',
    tidied: 'Tidied',
    inFile: 'File',
    inSheet: 'Sheet',
    rows: 'Rows',
    column: 'Column',
    seen: 'What was seen',
    done: 'What was done',
  },
  {
    title: (count) => `Dimasukkan: ${count} kali`,
    help: 'Apa yang terlihat di berkas dan apa yang dilakukan. Laporan ini tetap di peramban ini: tidak ada di ekspor mana pun dan tidak di situs mana pun.',
    told: (nodes, ties) => `${nodes} entri dan ${ties} hubungan masuk.`,
    save: (files) => `Simpan laporan ${files} (CSV)`,
    saveShort: 'Simpan laporan (CSV)',
    file: 'laporan',
    sort: 'Macam',
    asks: 'Pertanyaan',
    leftOut: 'Tidak ikut',
    isPrivate: 'Tidak dipublikasikan',
    tidied: 'Dirapikan',
    inFile: 'Berkas',
    inSheet: 'Lembar',
    rows: 'Baris',
    column: 'Kolom',
    seen: 'Yang terlihat',
    done: 'Yang dilakukan',
  },
);

/** A report as a table: place, what was seen, what was done. */
export function toReportTable(lines: readonly ReportLine[], language: Language): { head: string[]; rows: string[][] } {
  const say = reportMessages[language];
  const head = [say.sort, say.inFile, say.inSheet, say.rows, say.column, say.seen, say.done];
  const sorts = { asks: say.asks, 'left-out': say.leftOut, private: say.isPrivate, tidied: say.tidied };
  const rows = lines.map((line) => [
    sorts[line.severity],
    line.file,
    line.sheet,
    `${line.lines.join(' ')}${line.lines.length > 0 && line.count > line.lines.length ? ' …' : ''}`,
    line.column,
    isKnown(line) ? issueMessages[language][line.code](line) : line.seen,
    isKnown(line) ? tellOutcome(line, language) : line.proposal,
  ]);
  return { head, rows };
}

/** What a newer page has seen may have no words here. */
const isKnown = (line: ReportLine): line is ReportLine & { readonly code: IssueCode } =>
  Object.hasOwn(issueMessages.en, line.code);
