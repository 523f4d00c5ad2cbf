import { findCut, firstLetter } from '../../base/find-cut.ts';
import { toSeenText } from '../../base/seen-text.ts';
import { type Marker, wholeLang } from '../../dataset/marked-words.ts';
import type { TextMeasure, TextStyle } from '../../scene/label/text-width.ts';
import type { Palette } from '../../scene/palette.ts';
import { escapeXml, toElement } from '../xml.ts';
import { isInLine, wrapText } from './wrap-text.ts';

/** How a line of a card is set; sizes and heights in px of the card. */
export interface LineStyle extends TextStyle {
  readonly height: number;
}

const style = (size: number, height: number, weight: 400 | 700 = 400): LineStyle => ({
  size,
  height,
  weight,
  italic: false,
});
export const HEADLINE = style(28, 34, 700);
export const TITLE = style(22, 28, 700);
export const LEAD = style(15, 21);
export const SMALL = style(13, 18);
export const SMALL_BOLD = style(13, 18, 700);
export const FINE = style(11.5, 16);

/** Where a card's words go. */
export interface CardPlace {
  /** Left and right end of the lines. */
  readonly left: number;
  readonly right: number;
  readonly palette: Palette;
  readonly measure: TextMeasure;
  /** Which words are in another language than the picture. */
  readonly mark: Marker;
}

/** From the middle of a line to its baseline, as a part of the type size. */
const BASELINE = 0.35;

/** Writes downwards: each line, rule or mark at the present height. */
export class Writer {
  svg = '';
  y: number;
  readonly place: CardPlace;

  constructor(place: CardPlace, top: number) {
    this.place = place;
    this.y = top;
  }

  get room(): number {
    return this.place.right - this.place.left;
  }

  skip(height: number): void {
    this.y += height;
  }

  /** Breaks a text into lines; what is more than `most` lines ends in an ellipsis. */
  write(text: string, line: LineStyle, color: string, most = 6): void {
    const lang = wholeLang(this.place.mark(text));
    this.writeLines(wrapText(text, line, this.room, this.place.measure, most), line, color, most, lang);
  }

  /** Lines as they are. */
  writeLines(lines: readonly string[], line: LineStyle, color: string, most = lines.length, lang?: string): void {
    const { left, measure } = this.place;
    for (const [index, words] of lines.slice(0, most).entries()) {
      const isCut = index === most - 1 && lines.length > most;
      this.text(isCut ? shorten(`${words} …`, line, this.room, measure) : words, left, line, color, lang);
      this.skip(line.height);
    }
  }

  /** A text on the present line; its middle is half a line below, and `dx` starts it after what stands before. */
  text(text: string, x: number, line: LineStyle, color: string, lang = wholeLang(this.place.mark(text))): void {
    if (text === '') return;
    const y = this.y + line.height / 2 + BASELINE * line.size;
    const weight = line.weight === 400 ? null : line.weight;
    this.#add(toElement('text', { lang, x, y, fill: color, font_size: line.size, font_weight: weight }, toWords(text)));
  }

  /** A heading and what goes with it on one line; the second follows the first, whatever face the reader has. */
  heading(title: string, subtitle: string, gap: number): void {
    const { palette, left } = this.place;
    const langOf = (text: string) => wholeLang(this.place.mark(text));
    const head = { lang: langOf(title), fill: palette.ink, font_size: TITLE.size, font_weight: TITLE.weight };
    const tail = { lang: langOf(subtitle), dx: title && gap, fill: palette.ink2, font_size: LEAD.size };
    const spans =
      (title && toElement('tspan', head, toWords(title))) + (subtitle && toElement('tspan', tail, toWords(subtitle)));
    this.#add(toElement('text', { x: left, y: this.y + TITLE.height / 2 + BASELINE * TITLE.size }, spans));
    this.skip(TITLE.height);
  }

  /** A mark whose middle is at x and half a line down. */
  mark(svg: string, x: number, line: LineStyle): void {
    const y = this.y + line.height / 2;
    this.#add(toElement('g', { transform: `translate(${round(x)} ${round(y)})` }, svg));
  }

  #add(svg: string): void {
    this.svg += `\n${svg}`;
  }
}

/** A text as XML, without the signs that are never seen. */
const toWords = (text: string): string => escapeXml(toSeenText(text));

/** A cut goes back to the end of a word where that leaves at least this part of the text. */
const WHOLE_WORD = 0.5;

/** Cuts a text that may end in ` …` until it fits, after a whole word if that is not far. */
export function shorten(text: string, line: TextStyle, room: number, measure: TextMeasure): string {
  const whole = text.replace(/ …$/, '');
  const length = findCut(whole, (start) => isInLine(`${start} …`, line, room, measure));
  const cut = length > 0 ? whole.slice(0, length) : firstLetter(whole);
  const end = whole.startsWith(`${cut} `) || cut === whole ? cut.length : cut.lastIndexOf(' ');
  return `${(end >= WHOLE_WORD * cut.length ? cut.slice(0, end) : cut).trimEnd()} …`;
}

/** Two thin lines side by side, as a printed programme has; `height` 0: lying, else standing. */
export function toDoubleRule(x: number, y: number, width: number, height: number, palette: Palette): string {
  const rule = (offset: number) => {
    const at = offset + 0.5;
    const ends =
      height === 0
        ? { x1: x, x2: x + width, y1: y + at, y2: y + at }
        : { x1: x + at, x2: x + at, y1: y, y2: y + height };
    return toElement('line', { ...ends, stroke: palette.lineStrong });
  };
  return `\n${rule(0)}\n${rule(3)}`;
}

const round = (value: number) => Math.round(value * 100) / 100;
