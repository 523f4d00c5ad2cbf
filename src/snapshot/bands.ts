import { SHAPE_FIGURES, toPathData } from '../scene/outline.ts';
import type { Palette } from '../scene/palette.ts';
import type { TextMeasure, TextStyle } from '../scene/text-width.ts';
import type { Caption } from './caption.ts';
import { wrapText } from './wrap-text.ts';
import { escapeXml, toElement } from './xml.ts';

/** A strip over or under the map: its height in css px and its marks as SVG, from its own top. */
export interface Band {
  readonly height: number;
  readonly svg: string;
}

interface Place {
  readonly width: number;
  readonly palette: Palette;
  readonly measure: TextMeasure;
}

const TITLE: TextStyle = { size: 22, weight: 700, italic: false };
const LEAD: TextStyle = { size: 15, weight: 400, italic: false };
const SMALL: TextStyle = { size: 13, weight: 400, italic: false };
const FINE: TextStyle = { size: 12, weight: 400, italic: false };
const LINE_HEIGHTS = new Map<TextStyle, number>([
  [TITLE, 28],
  [LEAD, 22],
  [SMALL, 18],
  [FINE, 16],
]);
const lineHeightOf = (style: TextStyle) => LINE_HEIGHTS.get(style) ?? 18;
/** Between the title and what stands beside it, css px. */
const BESIDE = 12;
const marginOf = (width: number) => (width < 480 ? 16 : 24);

/** Title, place and days, what is shown; closed by a double rule as a printed programme is. */
export function toHeadBand(caption: Caption, place: Place): Band {
  const { width, palette, measure } = place;
  const margin = marginOf(width);
  const room = width - 2 * margin;
  const writer = new Writer(margin, 16, palette);
  const titleWidth = measure(caption.title, TITLE) + BESIDE;
  if (titleWidth + measure(caption.subtitle, LEAD) <= room) writer.writeTitle(caption.title, caption.subtitle);
  else {
    writer.write(wrapText(caption.title, TITLE, room, measure), TITLE, palette.ink);
    writer.write(wrapText(caption.subtitle, LEAD, room, measure), LEAD, palette.ink2);
  }
  writer.skip(2);
  for (const fact of caption.facts) writer.write(wrapText(fact, SMALL, room, measure), SMALL, palette.ink2);
  writer.skip(12);
  writer.rule(width, 0);
  writer.rule(width, 3);
  return { height: writer.y + 4, svg: writer.svg };
}

/** The legend of what is visible, then source, licence and credit. */
export function toFootBand(caption: Caption, place: Place): Band {
  const { width, palette, measure } = place;
  const margin = marginOf(width);
  const writer = new Writer(margin, 0, palette);
  writer.rule(width, 0);
  writer.skip(12);
  const kinds = caption.kinds.map(({ kind, label, count }) => {
    const [mark, reach] = toMark(kind.shape, palette.hues[kind.hue]);
    return { mark, reach, label: `${label} ${count}` };
  });
  const ties = caption.ties.map(({ figure, label }) => {
    const style = { stroke: figure.color, stroke_width: figure.width, stroke_dasharray: figure.dash?.join(' ') };
    return { mark: toElement('line', { x1: -13, x2: 13, y1: 0, y2: 0, ...style }), reach: 13, label };
  });
  for (const row of [kinds, ties]) {
    let x = margin;
    for (const { mark, reach, label } of row) {
      const needed = 2 * reach + 7 + measure(label, SMALL);
      if (x > margin && x + needed > width - margin) {
        x = margin;
        writer.skip(22);
      }
      writer.mark(mark, x + reach, 11);
      writer.text(label, x + 2 * reach + 7, 15.5, SMALL, palette.ink);
      x += needed + 22;
    }
    if (row.length > 0) writer.skip(22);
  }
  writer.skip(8);
  const fine = caption.source.join(' · ');
  writer.write(wrapText(fine, FINE, width - 2 * margin, measure), FINE, palette.ink3);
  return { height: writer.y + 14, svg: writer.svg };
}

/** A kind's mark as in the page's legend, and half its width. */
function toMark(shape: keyof typeof SHAPE_FIGURES, hue: { readonly fill: string; readonly outline: string }) {
  const { outline, stretch, fixed, border } = SHAPE_FIGURES[shape];
  const size = shape === 'seal' ? 17 : 13;
  const wide = shape === 'numeral' && fixed ? ([fixed[0] * 0.75, fixed[1] * 0.75] as const) : null;
  const [width, height] = wide ?? (fixed ? [size, size] : [stretch[0] * size, stretch[1] * size]);
  const d = toPathData(outline, width, height, 0.75);
  const path = toElement('path', { d, fill: hue.fill, stroke: hue.outline, stroke_width: border });
  return [path, Math.max(9, width / 2)] as const;
}

/** Writes downwards: each line, rule or mark at the present height. */
class Writer {
  svg = '';
  y: number;
  readonly #left: number;
  readonly #palette: Palette;

  constructor(left: number, top: number, palette: Palette) {
    this.#left = left;
    this.y = top;
    this.#palette = palette;
  }

  skip(height: number): void {
    this.y += height;
  }

  write(lines: readonly string[], style: TextStyle, color: string): void {
    for (const line of lines) {
      const height = lineHeightOf(style);
      this.text(line, this.#left, height / 2 + 0.35 * style.size, style, color);
      this.skip(height);
    }
  }

  /** Title and what goes with it on one line; the second follows the first, whatever face the reader has. */
  writeTitle(title: string, subtitle: string): void {
    const head = { fill: this.#palette.ink, font_size: TITLE.size, font_weight: TITLE.weight };
    const tail = { dx: BESIDE, fill: this.#palette.ink2, font_size: LEAD.size };
    const spans =
      toElement('tspan', head, escapeXml(title)) + (subtitle && toElement('tspan', tail, escapeXml(subtitle)));
    const place = { x: this.#left, y: this.y + lineHeightOf(TITLE) / 2 + 0.35 * TITLE.size };
    this.svg += `\n${toElement('text', place, spans)}`;
    this.skip(lineHeightOf(TITLE));
  }

  text(text: string, x: number, dy: number, style: TextStyle, color: string): void {
    const weight = style.weight === 400 ? null : style.weight;
    const attributes = { x, y: this.y + dy, fill: color, font_size: style.size, font_weight: weight };
    if (text !== '') this.svg += `\n${toElement('text', attributes, escapeXml(text))}`;
  }

  rule(width: number, dy: number): void {
    const y = this.y + dy + 0.5;
    this.svg += `\n${toElement('line', { x1: 0, x2: width, y1: y, y2: y, stroke: this.#palette.lineStrong })}`;
  }

  mark(svg: string, x: number, dy: number): void {
    const place = `translate(${Math.round(x * 100) / 100} ${Math.round((this.y + dy) * 100) / 100})`;
    this.svg += `\n${toElement('g', { transform: place }, svg)}`;
  }
}
