import type { Language } from '../dataset/language.ts';
import type { Box } from '../scene/label-box.ts';
import { toPicture, withoutHalos } from '../scene/picture.ts';
import type { Scene } from '../scene/scene.ts';
import { FONT_FAMILY, measureByTable, type TextMeasure } from '../scene/text-width.ts';
import { type Band, toFootBand, toHeadBand } from './bands.ts';
import type { Caption } from './caption.ts';
import { type MapNames, toMapSvg } from './map-svg.ts';
import { escapeXml, toElement } from './xml.ts';

export interface SvgOptions extends Partial<MapNames> {
  /** The part to show, in css px of the zoomed model (model × zoom). */
  readonly frame: Box;
  /** False leaves the ground transparent. */
  readonly background: boolean;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Title, legend and source round the map; null: the map alone. */
  readonly caption?: Caption | null;
  /** How wide text is where the picture is made; by table unless told. */
  readonly measure?: TextMeasure;
}

/** A picture as SVG text, and its size in css px. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** With a legend a picture is at least this wide, css px. */
const NARROWEST = 480;
const NO_BAND: Band = { height: 0, svg: '' };

/** The scene as an SVG file: see `toSvgPicture`. */
export const toSvg = (scene: Scene, options: SvgOptions): string => toSvgPicture(scene, options).svg;

/**
 * Draws the scene as a vector file with real text, in presentation attributes only: no style, script,
 * foreign object or address, so that every policy and every editor takes it. O(nodes + edges).
 */
export function toSvgPicture(scene: Scene, options: SvgOptions): SvgPicture {
  const { frame, background, caption, language, measure = measureByTable } = options;
  const picture = background ? toPicture(scene, frame) : withoutHalos(toPicture(scene, frame));
  const { palette } = picture;
  const width = Math.ceil(Math.max(frame.width, caption ? NARROWEST : 1));
  const place = { width, palette, measure };
  const head = caption ? toHeadBand(caption, place) : NO_BAND;
  const foot = caption ? toFootBand(caption, place) : NO_BAND;
  const mapHeight = Math.ceil(Math.max(1, frame.height));
  const height = head.height + mapHeight + foot.height;
  const names = { nodeTitle: options.nodeTitle ?? noTitle, edgeTitle: options.edgeTitle ?? noTitle };
  // The map sits in the middle when the legend is wider; what leaves its frame is cut there.
  const left = (width - frame.width) / 2;
  const clip = { x: 0, y: 0, width: frame.width, height: mapHeight };
  const map = toElement(
    'g',
    { id: 'map', transform: `translate(${Math.round(left * 100) / 100} ${head.height})`, clip_path: 'url(#map-area)' },
    toMapSvg(scene, picture, names),
  );
  const parts = [
    toElement('title', {}, escapeXml(options.title)),
    toElement('desc', {}, escapeXml(options.description)),
    toElement('defs', {}, toElement('clipPath', { id: 'map-area' }, toElement('rect', clip))),
    background ? toElement('rect', { id: 'background', width, height, fill: palette.canvas }) : '',
    map,
    head.svg && toElement('g', { id: 'head' }, head.svg),
    foot.svg && toElement('g', { id: 'legend', transform: `translate(0 ${head.height + mapHeight})` }, foot.svg),
  ];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    lang: language,
    font_family: FONT_FAMILY.replaceAll('"', "'"),
  };
  const svg = toElement('svg', root, `\n${parts.filter(Boolean).join('\n')}\n`);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}

const noTitle = () => '';
