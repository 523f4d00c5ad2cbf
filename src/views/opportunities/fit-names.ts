import { measureByTable } from '../../scene/label/text-width.ts';

/** A line of an entry in the narrowest panel, and in the sheet of a phone of 360 px, css px. */
const ROOM = { panel: 268, phone: 320 } as const;
const STYLE = { size: 13, weight: 400, italic: false } as const;

/**
 * How many of some names stand whole in so many lines after their beginning, with a word on how many more there are; where
 * one line has room for none, in two. At least the first: a name that is cut in the middle is nobody's.
 */
export function fitNames(
  start: string,
  names: readonly string[],
  andMore: (count: number) => string,
  lines: 1 | 2 = 1,
  place: keyof typeof ROOM = 'panel',
): number {
  const countIn = (count: number) => {
    const more = names.length - count;
    return countLines(
      `${start} ${names.slice(0, count).join(', ')}${more > 0 ? ` ${andMore(more)}` : ''}`,
      ROOM[place],
    );
  };
  const room = countIn(1) > lines ? 2 : lines;
  for (let count = names.length; count > 1; count--) if (countIn(count) <= room) return count;
  return Math.min(1, names.length);
}

/** In how many lines of so many css px some words stand. */
function countLines(words: string, room: number): number {
  let [lines, line] = [1, ''];
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureByTable(longer, STYLE) > room) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}
