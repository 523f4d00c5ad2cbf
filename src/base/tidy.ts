/** A name without what differs by chance between two programs: blanks and how accents are written. */
export const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
