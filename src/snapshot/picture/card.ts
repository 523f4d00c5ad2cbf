import type { Box } from '../../scene/box.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { TextMeasure } from '../../scene/label/text-width.ts';
import type { Palette } from '../../scene/palette.ts';
import { toElement } from '../xml.ts';
import { type Band, toColumn, toFootBand, toHeadBand } from './bands.ts';
import type { Caption } from './caption.ts';
import { toDoubleRule } from './card-writer.ts';

/** A page with words on it and a place for the map, in px of the card. */
export interface Card {
  readonly width: number;
  readonly height: number;
  /** Where the map goes. */
  readonly area: Box;
  /** The words round it, as SVG elements. */
  readonly svg: string;
}

interface Look {
  readonly palette: Palette;
  readonly measure: TextMeasure;
  readonly pageHeight?: number;
}

/** With words round it a picture is at least this wide, px. */
const NARROWEST = 480;
/** From this shape on, words stand beside the map: a wide page has height for nothing else. */
const WIDE = 1.25;
/** The map has at least this part of a page's height, or width. */
const LEAST_MAP = { height: 0.45, width: 0.5 };

/** Words over and under a map of the given size; without words the map alone. */
export function layOutRound(caption: Caption | null, map: PaneSize, look: Look): Card {
  const width = Math.ceil(Math.max(map.width, caption ? NARROWEST : 1));
  const mapHeight = Math.ceil(Math.max(1, map.height));
  const bands = toBands(caption, width, look);
  const height = bands.head.height + mapHeight + bands.foot.height;
  // The map sits in the middle when the legend is wider.
  const area = { x: (width - map.width) / 2, y: bands.head.height, width: map.width, height: mapHeight };
  return { width, height, area, svg: place(bands, height) };
}

/** Words on a page of the given size, and the rest for the map; null where they leave too little. */
export function layOutPage(caption: Caption, page: PaneSize, look: Look): Card | null {
  const { width, height } = page;
  const column = width / height >= WIDE ? layOutBeside(caption, page, look) : null;
  if (column) return column;
  const bands = toBands(caption, width, { ...look, pageHeight: height });
  const left = height - bands.head.height - bands.foot.height;
  if (left < LEAST_MAP.height * height) return null;
  const area = { x: 0, y: bands.head.height, width, height: left };
  return { width, height, area, svg: place(bands, height) };
}

function layOutBeside(caption: Caption, { width, height }: PaneSize, look: Look): Card | null {
  const side = Math.round(Math.min(340, Math.max(250, 0.25 * width)));
  const column = toColumn(caption, { width: side, ...look }, height);
  if (!column) return null;
  if (column.svg === '') return { width, height, area: { x: 0, y: 0, width, height }, svg: '' };
  const mapWidth = width - side - 4;
  if (mapWidth < LEAST_MAP.width * width) return null;
  const rule = toDoubleRule(side, 0, 0, height, look.palette);
  const svg = toElement('g', { id: 'legend' }, column.svg + rule);
  return { width, height, area: { x: side + 4, y: 0, width: mapWidth, height }, svg };
}

interface Bands {
  readonly head: Band;
  readonly foot: Band;
}

function toBands(caption: Caption | null, width: number, look: Look): Bands {
  const nothing = { height: 0, svg: '' };
  if (!caption) return { head: nothing, foot: nothing };
  const strip = { width, ...look };
  return { head: toHeadBand(caption, strip), foot: toFootBand(caption, strip) };
}

function place({ head, foot }: Bands, height: number): string {
  const legend = { id: 'legend', transform: `translate(0 ${height - foot.height})` };
  const parts = [head.svg && toElement('g', { id: 'head' }, head.svg), foot.svg && toElement('g', legend, foot.svg)];
  return parts.filter(Boolean).join('\n');
}
