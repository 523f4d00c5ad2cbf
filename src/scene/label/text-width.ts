import { toSeenText } from '../../base/seen-text.ts';

/** How a label is set: sizes in css px. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 700;
  readonly italic: boolean;
}

/** The width in css px of one line of text. Must be total: any string gives a finite number ≥ 0. */
export type TextMeasure = (text: string, style: TextStyle) => number;

/**
 * The system's own face by name, the same for the page, the canvas and the files. `system-ui` comes last:
 * on some systems it is a face 15 % wider than the table below allows for.
 */
export const FONT_FAMILY =
  '-apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, system-ui, sans-serif';

// Advance widths in thousandths of the font size of a grotesque with Helvetica's metrics, for ASCII 32–126.
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
];
/** Faces differ: Segoe, Roboto and San Francisco stay within this much of the table. */
const SAFETY = 1.04;

/**
 * The width of a line in thousandths of the font size, the same on every machine. Letters outside ASCII are
 * measured by their base letter, wide scripts (Chinese, Japanese, Korean) and unknown ones as one em.
 */
export function toUnits(text: string, weight: TextStyle['weight']): number {
  const table = weight === 700 ? BOLD : REGULAR;
  let total = 0;
  for (const letter of toSeenText(text)
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .normalize('NFD')) {
    const code = letter.codePointAt(0) ?? 0;
    total += table[code - 32] ?? (/[\p{M}\p{Cf}]/u.test(letter) ? 0 : code < 0x250 ? 556 : 1000);
  }
  return total;
}

/** Width by table, used where no screen is at hand. */
export const measureByTable: TextMeasure = (text, { size, weight }) => (toUnits(text, weight) / 1000) * size * SAFETY;
