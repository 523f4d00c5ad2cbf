import type { TextMeasure } from '../../scene/label/text-width.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Caption } from './caption.ts';
import { toFilterLines } from './card-filters.ts';
import { writeLegend } from './card-legend.ts';
import {
  FINE,
  HEADLINE,
  LEAD,
  type LineStyle,
  SMALL,
  SMALL_BOLD,
  shorten,
  TITLE,
  toDoubleRule,
  Writer,
} from './card-writer.ts';
import { isInLine } from './wrap-text.ts';

/** A strip over, under or beside the map: its height in px of the card and its marks as SVG, from its own top. */
export interface Band {
  readonly height: number;
  readonly svg: string;
}

/** What a strip is set with: its width, its colours, and how wide text is. */
export interface Strip {
  readonly width: number;
  readonly palette: Palette;
  readonly measure: TextMeasure;
  /** How high the page is, if it is on one, where the title may be large; px of the card. */
  readonly pageHeight?: number;
}

const NOTHING: Band = { height: 0, svg: '' };
/** Between the title and what stands beside it. */
const BESIDE = 12;
/** Lines of a list under the map are at least this wide. */
const LIST_COLUMN = 230;
/** Filters over a map take so many lines, or this part of a page's height. */
const FILTER_LINES = 5;
const FILTER_PART = 0.15;
/** In a column they take as many as there is room for: these are tried. */
const COLUMN_LINES = [Infinity, 24, 18, 13, 9, 6, 1] as const;
const marginOf = (width: number) => (width < 480 ? 16 : 24);

const toWriter = ({ width, palette, measure }: Strip, { mark }: Caption, top: number): Writer => {
  const margin = marginOf(width);
  return new Writer({ left: margin, right: width - margin, palette, measure, mark }, top);
};

/** Large, unless that costs a line, or the title is long anyway. */
function toTitleStyle(title: string, room: number, measure: TextMeasure): LineStyle {
  const isOneLine = measure(title, HEADLINE) <= room;
  return isOneLine || (measure(title, TITLE) > room && measure(title, HEADLINE) <= 2.4 * room) ? HEADLINE : TITLE;
}

/** Title, place and days, what is shown; closed by a double rule as a printed programme is. */
export function toHeadBand(caption: Caption, strip: Strip): Band {
  const { title, subtitle, counts, asked } = caption;
  if (title === '' && counts === '' && asked.length === 0) return NOTHING;
  const { width, palette, measure, pageHeight = 0 } = strip;
  const isPage = pageHeight > 0;
  const writer = toWriter(strip, caption, 14);
  const together = measure(title, TITLE) + BESIDE + measure(subtitle, LEAD);
  if (!isPage && title !== '' && together <= writer.room) writer.heading(title, subtitle, BESIDE);
  else {
    writer.write(title, isPage ? toTitleStyle(title, writer.room, measure) : TITLE, palette.ink, 4);
    writer.write(subtitle, LEAD, palette.ink2, 4);
  }
  writer.skip(2);
  writer.write(counts, SMALL, palette.ink2, 4);
  writeFilters(writer, caption, Math.max(FILTER_LINES, (FILTER_PART * pageHeight) / SMALL.height), false);
  for (const fact of caption.besides) writer.write(fact, SMALL, palette.ink2, 4);
  writer.skip(10);
  const rule = toDoubleRule(0, writer.y, width, 0, palette);
  return { height: Math.ceil(writer.y + 4), svg: writer.svg + rule };
}

/** The legend of what is visible, then what else there is to list, then source, licence and credit. */
export function toFootBand(caption: Caption, strip: Strip): Band {
  const { width, palette } = strip;
  const writer = toWriter(strip, caption, 12);
  writeLegend(writer, caption, false);
  writeLists(writer, caption, Math.max(1, Math.floor(writer.room / LIST_COLUMN)));
  const fine = toFinePrint(caption);
  if (writer.svg === '' && fine === '') return NOTHING;
  if (fine !== '') {
    if (writer.svg !== '') writer.skip(7);
    writer.write(fine, FINE, palette.ink3, 8);
  }
  const rule = toDoubleRule(0, -3, width, 0, palette).split('\n').slice(2).join('');
  return { height: Math.ceil(writer.y + 12), svg: rule + writer.svg };
}

/** Everything in one column, the small print at its foot; null where it is higher than the page. */
export function toColumn(caption: Caption, strip: Strip, height: number): Band | null {
  const { palette, measure } = strip;
  const write = (lines: number, isColumn: boolean) => {
    const writer = toWriter(strip, caption, 20);
    writer.write(caption.title, toTitleStyle(caption.title, writer.room, measure), palette.ink, 6);
    if (caption.subtitle !== '') writer.skip(4);
    for (const part of caption.subtitle.split(' · ')) writer.write(part, LEAD, palette.ink2, 5);
    if (caption.counts !== '' || caption.asked.length > 0) writer.skip(8);
    writer.write(caption.counts, SMALL, palette.ink2, 5);
    writeFilters(writer, caption, lines, true);
    for (const fact of caption.besides) writer.write(fact, SMALL, palette.ink2, 5);
    if (writer.svg !== '') writer.skip(14);
    writeLegend(writer, caption, isColumn);
    writeLists(writer, caption, 1);
    return writer;
  };
  const small = toWriter(strip, caption, 0);
  for (const line of toFineLines(caption)) small.write(line, FINE, palette.ink3, 8);
  const room = height - small.y - 34;
  let writer: Writer | null = null;
  for (const lines of caption.filters.length > 0 ? COLUMN_LINES : [1]) {
    writer ??= [true, false].map((isColumn) => write(lines, isColumn)).find(({ y }) => y <= room) ?? null;
  }
  if (!writer) return null;
  if (writer.svg === '' && small.svg === '') return NOTHING;
  const last = toWriter(strip, caption, height - 16 - small.y);
  for (const line of toFineLines(caption)) last.write(line, FINE, palette.ink3, 8);
  return { height, svg: writer.svg + last.svg };
}

function writeFilters(writer: Writer, { filters }: Caption, lines: number, isColumn: boolean): void {
  if (filters.length === 0) return;
  const { palette, measure } = writer.place;
  const room = { style: SMALL, width: writer.room, measure, lines, isColumn };
  writer.writeLines(toFilterLines(filters, room), SMALL, palette.ink2);
}

/** What there is to list, the key to the map's numbers first, and how many names are not to be had at all. */
function writeLists(writer: Writer, { key, extra, unnamed }: Caption, columns: number): void {
  for (const list of [key, extra]) {
    if (!list) continue;
    if (writer.svg !== '') writer.skip(8);
    writeList(writer, list, columns);
  }
  if (unnamed === '') return;
  if (writer.svg !== '') writer.skip(8);
  writer.write(unnamed, SMALL, writer.place.palette.ink2, 3);
}

function writeList(writer: Writer, { title, lines }: NonNullable<Caption['extra']>, columns: number): void {
  const { palette, left, measure } = writer.place;
  writer.write(title, SMALL_BOLD, palette.ink, 2);
  const perColumn = Math.ceil(lines.length / columns);
  const width = writer.room / columns;
  const top = writer.y;
  const line: LineStyle = SMALL;
  for (const [index, text] of lines.entries()) {
    const column = Math.floor(index / perColumn);
    writer.y = top + (index % perColumn) * line.height;
    const most = width - (columns > 1 ? 16 : 0);
    const words = isInLine(text, line, most, measure) ? text : shorten(text, line, most, measure);
    writer.text(words, left + column * width, line, palette.ink2);
  }
  writer.y = top + perColumn * line.height;
}

const toFineLines = ({ source, licence, date, credit }: Caption): readonly string[] =>
  [source, licence, [date, credit].filter(Boolean).join(' · ')].filter(Boolean);

const toFinePrint = (caption: Caption): string => toFineLines(caption).join(' · ');
