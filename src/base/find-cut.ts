// A mark stays with its letter, however many there are.
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** So many letters are tried first, then twice as many, and so on. */
const FIRST_TRY = 16;

/**
 * After how many UTF-16 units a text is cut so that its start fits: as many whole letters as go in, 0 where none does,
 * the text's own length where all do. A longer start must not fit where a shorter one doesn't. O(k log k) units are
 * handed to `fits` where k go in, however long the text is.
 */
export function findCut(text: string, fits: (start: string) => boolean): number {
  const ends = [0];
  const rest = letters.segment(text)[Symbol.iterator]();
  const read = (count: number): number => {
    while (ends.length <= count) {
      const next = rest.next();
      if (next.done) break;
      ends.push(next.value.index + next.value.segment.length);
    }
    return Math.min(count, ends.length - 1);
  };
  const endOf = (count: number) => ends[count] ?? 0;
  let most = 0;
  let over = read(FIRST_TRY);
  while (over > most && fits(text.slice(0, endOf(over)))) {
    most = over;
    over = read(over * 2);
  }
  while (over - most > 1) {
    const middle = Math.floor((most + over) / 2);
    if (fits(text.slice(0, endOf(middle)))) most = middle;
    else over = middle;
  }
  return endOf(most);
}

/** The first letter of a text with all its marks; empty for none. */
export const firstLetter = (text: string): string =>
  letters.segment(text)[Symbol.iterator]().next().value?.segment ?? '';
