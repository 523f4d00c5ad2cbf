/** Most names of most files: there is nothing to tidy. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Signs that turn or part directions of writing: nobody sees them, and no name differs by them. */
export const TURNING = /\p{Bidi_Control}/gu;

/** A name without what differs by chance between two programs: blanks, how accents are written, signs of direction. */
export const tidy = (name: string): string =>
  PLAIN.test(name)
    ? name
    : name
        .normalize('NFC')
        .replace(TURNING, '')
        .replace(/[\s\u200b]+/g, ' ')
        .trim();
