import { toStem } from './to-stem.ts';

/**
 * The name of a file as somebody would write it: with blanks between its words, a capital where it has none, and
 * without the letters at its end that tell its kind.
 */
export function toCalled(file: string): string {
  const stem = toStem(file);
  // A hyphen between digits is one of a date; where there are blanks already, one belongs to a word.
  const words = (/\s/.test(stem) ? stem : stem.replace(/(?<!\d)-+|-+(?!\d)/g, ' ')).replace(/_+/g, ' ').trim();
  const isPlain = words === words.toLowerCase();
  return isPlain ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
