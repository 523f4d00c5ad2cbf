import { toLetters } from '../../base/to-letters.ts';

/** What a column without a heading is called, by its place in the sheet, from 0. */
export const nameColumn = (place: number): string => `Column ${toLetters(place)}`;
