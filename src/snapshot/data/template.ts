import { toCsv } from '../../base/csv.ts';
import type { Language } from '../../dataset/language.ts';
import { EXAMPLE } from '../../language/template.ts';
import { toXlsx } from './xlsx.ts';

/** The filled example as a file: people and their ties in a workbook, people alone in a table of text. */
export function toTemplate(format: 'xlsx' | 'csv', language: Language): { name: string; content: Blob } {
  const { file, people, ties } = EXAMPLE[language];
  const [head = [], ...rows] = people.rows;
  // Excel reads the separator of the country that it is set to.
  const dialect = language === 'id' ? 'excel-semicolon' : 'excel';
  const content = format === 'xlsx' ? toXlsx([people, ties]) : toCsv(head, rows, dialect);
  const type = format === 'xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv';
  return { name: `${file}.${format}`, content: new Blob([content], { type }) };
}
