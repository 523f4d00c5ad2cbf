import { measureByTable } from '../../scene/label/text-width.ts';

/** A line of an entry in the narrowest panel, css px, in the size of its type. */
const ROOM = 268;
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
): number {
  const countIn = (count: number) => {
    const more = names.length - count;
    return countLines(`${start} ${names.slice(0, count).join(', ')}${more > 0 ? ` ${andMore(more)}` : ''}`);
  };
  const room = countIn(1) > lines ? 2 : lines;
  for (let count = names.length; count > 1; count--) if (countIn(count) <= room) return count;
  return Math.min(1, names.length);
}

/** In how many lines some words stand. */
function countLines(words: string): number {
  let [lines, line] = [1, ''];
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureByTable(longer, STYLE) > ROOM) [lines, line] = [lines + 1, word];
    else line = longer;
  }
  return lines;
}
