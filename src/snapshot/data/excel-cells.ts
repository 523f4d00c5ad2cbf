import type { Language } from '../../dataset/language.ts';
import type { WriteOptions } from './export-source.ts';

/** How Excel most likely cuts a table where that language is spoken: in Indonesia at semicolons. */
export const toExcelCells = (language: Language): WriteOptions['csv'] =>
  language === 'id' ? 'excel-semicolon' : 'excel';
