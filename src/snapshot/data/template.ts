import { toCsv } from '../../base/csv.ts';
import type { Language } from '../../dataset/language.ts';
import { EXAMPLE } from '../../language/template.ts';
import { toXlsx } from './xlsx.ts';

/** A file to be saved, with its media type. */
interface Template {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer> | string;
}

/** The filled example as a file: people and their ties in a workbook, people alone in a table of text. */
export function toTemplate(format: 'xlsx' | 'csv', language: Language): Template {
  const { file, people, ties } = EXAMPLE[language];
  const name = `${file}.${format}`;
  if (format === 'xlsx') {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return { name, type, content: toXlsx([people, ties]) };
  }
  const [head = [], ...rows] = people.rows;
  // Excel reads the separator of the country that it is set to.
  return { name, type: 'text/csv', content: toCsv(head, rows, language === 'id' ? 'excel-semicolon' : 'excel') };
}
