import { toTyped } from '../../base/sound-text.ts';
/** The lines of a text that say something, without space round them. */
export const toLines = (words: string): string[] =>
  words
    .split('\n')
    .map(toTyped)
    .filter((line) => line !== '');
