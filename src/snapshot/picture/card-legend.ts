import { wholeLang } from '../../dataset/marked-words.ts';
import { toColourDiscs } from '../../scene/colour-discs.ts';
import { type ComparedLook, toNodeColours } from '../../scene/figures.ts';
import { groupHueOf, toGroupLetter } from '../../scene/group/hues.ts';
import { SHAPE_FIGURES, toPathData } from '../../scene/outline.ts';
import type { Palette } from '../../scene/palette.ts';
import { escapeXml, toElement } from '../xml.ts';
import type { Caption } from './caption.ts';
import { FINE, type LineStyle, SMALL, type Writer } from './card-writer.ts';
import type { CountedKind } from './legend.ts';
import { wrapText } from './wrap-text.ts';

/** A row of the legend: its mark round (0, 0), how far that reaches to either side, and its words. */
interface Item {
  readonly mark: string;
  readonly reach: number;
  readonly label: string;
  /** The language of the words, where that is not the picture's. */
  readonly lang?: string | undefined;
}

const ROW: LineStyle = { ...SMALL, height: 21 };
/** From the mark to its words, and between neighbours. */
const TO_WORDS = 7;
const BETWEEN = 20;
/** The widest marks reach this far, so that words in a column start at one line. */
const COLUMN_REACH = 13;

/** The legend in lines that break where the place ends, or in a column. */
export function writeLegend(writer: Writer, caption: Caption, isColumn: boolean): void {
  const { palette, left, right, measure } = writer.place;
  for (const row of toRows(caption, palette)) {
    if (row.length === 0) continue;
    let x = left;
    for (const [index, { mark, reach, label, lang }] of row.entries()) {
      const start = isColumn ? 2 * COLUMN_REACH : 2 * reach;
      const most = right - left - start - TO_WORDS;
      const [words = '', ...rest] = wrapText(label, ROW, most, measure);
      const needed = start + TO_WORDS + (rest.length > 0 ? most : measure(words, ROW));
      if (index > 0 && (isColumn || x + needed > right)) {
        x = left;
        writer.skip(ROW.height);
      }
      writer.mark(mark, x + start / 2, ROW);
      writer.text(words, x + start + TO_WORDS, ROW, palette.ink, lang);
      for (const more of rest) {
        writer.skip(SMALL.height);
        writer.text(more, x + start + TO_WORDS, ROW, palette.ink, lang);
      }
      x += needed + BETWEEN;
    }
    writer.skip(ROW.height);
    if (isColumn) writer.skip(6);
  }
}

function toRows(caption: Caption, palette: Palette): readonly (readonly Item[])[] {
  const toKind = ({ kind, label, count }: CountedKind, isHollow: boolean): Item => {
    const colours = toNodeColours(kind, palette);
    const [mark, reach] = toMark(kind.shape, isHollow ? { ...colours, fill: palette.canvas } : colours);
    return { mark, reach, label: `${label} ${count}`, lang: wholeLang(caption.mark(label)) };
  };
  const kinds = [
    ...caption.kinds.map((kind) => toKind(kind, false)),
    ...caption.framed.map((kind) => toKind(kind, true)),
  ];
  const colours = caption.colours.map((row) => ({
    mark: toColourMark(row.colours, palette),
    reach: 9,
    label: `${row.label} ${row.count}`,
  }));
  const ties = caption.ties.map(({ figure: { color, width, dash, isPointed }, label }) => {
    const stroke = { stroke: color, stroke_width: width, stroke_dasharray: dash?.join(' ') };
    const line = toElement('line', { x1: -13, x2: 13, y1: 0, y2: 0, ...stroke });
    const head = isPointed ? toElement('path', { d: 'M13 0L5 3.4V-3.4Z', fill: color }) : '';
    return { mark: line + head, reach: 13, label, lang: wholeLang(caption.mark(label)) };
  });
  const path = { x1: -13, x2: 13, y1: 0, y2: 0, stroke: palette.path, stroke_width: 4 };
  const trail = caption.path && [{ mark: toElement('line', path), reach: 13, label: caption.path }];
  const compared = caption.compared.map(({ look, label, count }) => ({
    mark: toComparedMark(look, palette),
    reach: 9,
    label: `${label} ${count}`,
  }));
  const groups = caption.groups.map(({ slot, label }) => ({
    mark: toGroupMark(slot, palette),
    reach: 9,
    label,
    lang: caption.mark(label).find(([, lang]) => lang)?.[1],
  }));
  return [[...kinds, ...colours], [...ties, ...(trail || [])], compared, groups];
}

/** A kind's mark as in the page's legend, and half its width. */
function toMark(shape: keyof typeof SHAPE_FIGURES, colours: { readonly fill: string; readonly stroke: string }) {
  const { outline, stretch, fixed, border } = SHAPE_FIGURES[shape];
  const size = shape === 'seal' ? 17 : 13;
  const wide = shape === 'numeral' && fixed ? ([fixed[0] * 0.75, fixed[1] * 0.75] as const) : null;
  const [width, height] = wide ?? (fixed ? [size, size] : [stretch[0] * size, stretch[1] * size]);
  const d = toPathData(outline, width, height, 0.75);
  const path = toElement('path', { d, fill: colours.fill, stroke: colours.stroke, stroke_width: border });
  return [path, Math.max(9, width / 2)] as const;
}

function toColourMark(colours: readonly string[], palette: Palette): string {
  const line = { stroke: palette.ink2, stroke_width: 1 };
  return toColourDiscs(colours)
    .map(({ colour, cx, r }) => toElement('circle', { cx, r, fill: colour, ...line }))
    .join('');
}

function toGroupMark(slot: number, palette: Palette): string {
  const { fill, outline } = groupHueOf(palette.name, slot);
  const letter = { y: 4, font_size: FINE.size, font_weight: 700, text_anchor: 'middle', fill: palette.ink };
  const disc = toElement('circle', { r: 8, fill, stroke: outline, stroke_width: 1.5 });
  return disc + toElement('text', letter, escapeXml(toGroupLetter(slot)));
}

/** A round node as the comparison draws it. */
function toComparedMark(look: ComparedLook, palette: Palette): string {
  const isAbsent = look === 'absent';
  const rings = { added: [6], returned: [5.5, 8.5], absent: [] }[look];
  const body = isAbsent
    ? { r: 5, fill: palette.canvas, stroke: palette.tieQuiet, stroke_width: 1.25 }
    : { r: 3, fill: palette.ink3 };
  const lines = rings.map((r) => toElement('circle', { r, fill: 'none', stroke: palette.ink, stroke_width: 1.5 }));
  return lines.join('') + toElement('circle', body);
}
