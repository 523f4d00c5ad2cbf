import type { TextMeasure, TextStyle } from '../../scene/label/text-width.ts';
import type { FilterPart } from './filter-words.ts';
import { wrapText } from './wrap-text.ts';

export interface FilterRoom {
  readonly style: TextStyle;
  /** How wide the lines may be, css px. */
  readonly width: number;
  readonly measure: TextMeasure;
  /** How many lines there may be, if each filter is still to be named. */
  readonly lines: number;
  /** Whether each filter begins on a line of its own. */
  readonly isColumn: boolean;
}

/**
 * The filters in lines. Where those are too many, each filter names fewer of its values, all alike; every filter is
 * named, in more lines if it has to be.
 */
export function toFilterLines(
  parts: readonly FilterPart[],
  { style, width, measure, lines, isColumn }: FilterRoom,
): readonly string[] {
  const write = (most: number): readonly string[] => {
    const words = parts.map(({ toWords }) => toWords(most));
    const paragraphs = isColumn ? words : [words.join(' · ')];
    return paragraphs.flatMap((paragraph) => wrapText(paragraph, style, width, measure));
  };
  let fewest = 1;
  let most = Math.max(1, ...parts.map(({ count }) => count));
  const all = write(most);
  if (all.length <= lines) return all;
  // From here on `most` is too many.
  while (most - fewest > 1) {
    const middle = Math.floor((fewest + most) / 2);
    if (write(middle).length <= lines) fewest = middle;
    else most = middle;
  }
  return write(fewest);
}
