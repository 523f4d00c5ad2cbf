import { findCut, firstLetter } from '../../base/find-cut.ts';
import type { TextMeasure, TextStyle } from '../../scene/label/text-width.ts';

/** Whether a text goes into one line of `width` css px. No line has more letters than px: a longer text is not measured. */
export const isInLine = (text: string, style: TextStyle, width: number, measure: TextMeasure): boolean =>
  text.length <= width && measure(text, style) <= width;

/**
 * Breaks text into lines of at most `width` css px, at spaces; a longer word is cut where it has to be. A dot between
 * two parts stays with the first. Of more than `most` lines one more is there, as a sign: the rest is not looked at.
 */
export function wrapText(
  text: string,
  style: TextStyle,
  width: number,
  measure: TextMeasure,
  most = Number.POSITIVE_INFINITY,
): readonly string[] {
  const fits = (words: string) => isInLine(words, style, width, measure);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ (?!· )/).filter(Boolean)) {
    if (lines.length > most) return lines;
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (lines.length <= most) {
      const cut = findCut(line, fits) || firstLetter(line).length;
      if (cut === line.length) break;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line === '' ? lines : [...lines, line];
}
