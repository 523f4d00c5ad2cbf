/** The lines of a text that say something, without space round them. */
export const toLines = (words: string): string[] =>
  words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
