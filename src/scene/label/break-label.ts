import { at } from '../../base/assert.ts';
import { addEllipsis, ELLIPSIS } from '../../base/ellipsis.ts';
import { findCut } from '../../base/find-cut.ts';
import { MAP_TEXT } from '../figures.ts';
import { measureByTable, type TextStyle, toUnits } from './text-width.ts';

// Where to break is decided by the table, so that a label breaks alike on every screen.

/** Labels of 12 px wider than this break into two lines of about equal width, css px. */
const WRAP_AT = 120;
/** What is shown of a name, css px at 12 px: a whole one, and a line of one that has been broken. */
const WIDEST = 480;
const WIDEST_LINE = 240;
/** The same in characters, for letters that are stacked upon each other and take no width. */
export const LONGEST = 160;
/** Of the ways to break a label in two, so many are worth trying. */
const MOST_IN_TWO = 3;

const scaled = (width: number, { size }: TextStyle) => (width * size) / MAP_TEXT;

/** As much of the text as `width` css px hold, with an ellipsis where it is cut: at a space, if one is near. */
function cutText(text: string, style: TextStyle, width: number): string {
  if (text.length <= LONGEST && measureByTable(text, style) <= width) return text;
  const room = width - measureByTable(ELLIPSIS, style);
  const fits = (start: string) => start.length <= LONGEST && measureByTable(start, style) <= room;
  const kept = text.slice(0, findCut(text, fits));
  const space = kept.lastIndexOf(' ');
  return addEllipsis((space > kept.length / 2 ? kept.slice(0, space) : kept).trimEnd());
}

/**
 * Breaks a label at the space that leaves the shorter longest line; a single word is never broken. What is too
 * long to be shown whole is cut: O(characters shown), however long the name is.
 */
export function breakLabel(text: string, style: TextStyle): readonly string[] {
  const shown = cutText(text, style, scaled(WIDEST, style));
  const words = new Words(shown, style);
  let best: readonly number[] = [];
  if (measureByTable(shown, style) > scaled(WRAP_AT, style)) {
    for (const cut of words.cuts) if (words.widest([cut]) < words.widest(best)) best = [cut];
  }
  const widest = scaled(WIDEST_LINE, style);
  const lines: string[] = [];
  for (const line of words.lines(best)) {
    const cut = cutText(line, style, widest);
    lines.push(cut);
    if (cut !== line) break;
  }
  return lines;
}

/** Other ways to break a label that is broken so, the best first: in two lines, in one, in three. */
export function breakOtherwise(lines: readonly string[], style: TextStyle): readonly (readonly string[])[] {
  const words = new Words(lines.join(' '), style);
  const inTwo = words.cuts.map((cut) => [cut]).sort((one, other) => words.widest(one) - words.widest(other));
  let inThree: readonly number[] | null = null;
  for (const cut of words.cuts) {
    for (const next of words.cuts.slice(cut)) {
      if (!inThree || words.widest([cut, next]) < words.widest(inThree)) inThree = [cut, next];
    }
  }
  const sets = [...inTwo.slice(0, MOST_IN_TWO), [], ...(inThree ? [inThree] : [])].map((cuts) => words.lines(cuts));
  return sets.filter((set) => set.join('\n') !== lines.join('\n'));
}

/** The words of a label, and how wide each run of them is without measuring it again. */
class Words {
  readonly #words: readonly string[];
  /** Where each word starts, were all in one line, and where the line ends, each with a space; thousandths of an em. */
  readonly #starts: readonly number[];
  readonly #space: number;
  /** Before which words the label can be broken. */
  readonly cuts: readonly number[];

  constructor(text: string, { weight }: TextStyle) {
    this.#words = text.split(' ');
    this.#space = toUnits(' ', weight);
    const starts = [0];
    for (const word of this.#words) starts.push((starts.at(-1) ?? 0) + toUnits(word, weight) + this.#space);
    this.#starts = starts;
    this.cuts = this.#words.slice(1).map((_, index) => index + 1);
  }

  /** The width of the longest of the lines that begin with these words, and with the first, thousandths of an em. */
  widest(cuts: readonly number[]): number {
    let widest = 0;
    let from = 0;
    for (const to of [...cuts, this.#words.length]) {
      widest = Math.max(widest, at(this.#starts, to) - at(this.#starts, from) - this.#space);
      from = to;
    }
    return widest;
  }

  lines(cuts: readonly number[]): readonly string[] {
    const starts = [0, ...cuts];
    return starts.map((start, index) => this.#words.slice(start, starts[index + 1]).join(' '));
  }
}
