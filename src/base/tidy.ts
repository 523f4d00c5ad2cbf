/** Most names of most files: there is nothing to tidy. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A name without what differs by chance between two programs: blanks and how accents are written. */
export const tidy = (name: string): string =>
  PLAIN.test(name)
    ? name
    : name
        .normalize('NFC')
        .replace(/[\s\u200b]+/g, ' ')
        .trim();
