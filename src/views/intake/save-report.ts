import { toCsv } from '../../base/csv.ts';
import { toStem } from '../../base/to-stem.ts';
import type { Language } from '../../dataset/language.ts';
import type { ReportLine } from '../../dataset/report.ts';
import type { Issue } from '../../intake/reading.ts';
import { reportMessages, toReportTable } from '../../language/intake-report.ts';
import { download } from '../../snapshot/download.ts';
import { toFileName } from '../../snapshot/file-name.ts';

/** An issue as a report keeps it. */
export const toLine = ({ lines, ...issue }: Issue): ReportLine => ({ ...issue, lines: [...lines] });

/** Gives the visitor what was seen in files, and what was done with it, as a table that Excel opens. */
export function saveReport(lines: readonly ReportLine[], files: readonly string[], language: Language): void {
  const { head, rows } = toReportTable(lines, language);
  const name = toFileName([toStem(files[0] ?? '')], 'csv', reportMessages[language].file);
  download(new Blob([toCsv(head, rows, 'excel')], { type: 'text/csv' }), name);
}
