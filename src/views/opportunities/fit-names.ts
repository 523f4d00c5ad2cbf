import { measureByTable } from '../../scene/label/text-width.ts';

/** A line of an entry in the narrowest panel, css px, in the size of its type. */
const ROOM = 268;
const STYLE = { size: 13, weight: 400, italic: false } as const;

/**
 * How many of some names stand whole in a line after its beginning, with a word on how many more there are; at least the
 * first: a name that is cut in the middle is nobody's.
 */
export function fitNames(start: string, names: readonly string[], andMore: (count: number) => string): number {
  const fits = (count: number) => {
    const more = names.length - count;
    const line = `${start} ${names.slice(0, count).join(', ')}${more > 0 ? ` ${andMore(more)}` : ''}`;
    return measureByTable(line, STYLE) <= ROOM;
  };
  for (let count = names.length; count > 1; count--) if (fits(count)) return count;
  return Math.min(1, names.length);
}
