import type { TextMeasure, TextStyle } from '../../scene/label/text-width.ts';

// A mark stays with its letter, however many there are.
const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Breaks text into lines of at most `width` css px, at spaces; a longer word is cut where it has to be. A dot between two parts stays with the first. */
export function wrapText(text: string, style: TextStyle, width: number, measure: TextMeasure): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/ (?!· )/).filter(Boolean);
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const { segment: letter } of letters.segment(word)) {
      if (line !== '' && measure(line + letter, style) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}
