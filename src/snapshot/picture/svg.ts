import { finish, type Steps } from '../../base/steps.ts';
import type { Language } from '../../dataset/language.ts';
import { markerOf, wholeLang } from '../../dataset/marked-words.ts';
import type { Box } from '../../scene/box.ts';
import { withFittedRings } from '../../scene/clear-rings.ts';
import { FONT_FAMILY, measureByTable, type TextMeasure } from '../../scene/label/text-width.ts';
import { toPicture, withoutHalos } from '../../scene/picture.ts';
import type { Scene } from '../../scene/scene.ts';
import { escapeXml, toElement } from '../xml.ts';
import type { Caption } from './caption.ts';
import { type Card, layOutRound } from './card.ts';
import { toMapSvg } from './map-svg.ts';

export interface SvgOptions {
  /** The part to show, in css px of the zoomed model (model × zoom). */
  readonly frame: Box;
  /** Whether the map is drawn closer than it was laid out: then clear rings end at neighbours. */
  readonly isClose?: boolean;
  /** False leaves the ground transparent. */
  readonly background: boolean;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  /** Title, legend and source round the map; null: the map alone. */
  readonly caption?: Caption | null;
  /** A page of its own, whose area is as large as the frame; without one the picture is as large as it has to be. */
  readonly page?: { readonly card: Card; readonly size: PageSize };
  /** The ties of each node that are shown; none: the file says nothing of nodes and ties but their labels. */
  readonly shownTies?: Int32Array;
  /** How wide text is where the picture is made; by table unless told. */
  readonly measure?: TextMeasure;
}

/** How large a picture is to come out. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly unit: 'px' | 'mm';
}

/** A picture as SVG text, and its size in css px. */
export interface SvgPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Css px in a unit of length. */
const PX_PER = { px: 1, mm: 96 / 25.4 } as const;

/** The scene as an SVG file: see `toSvgPicture`. */
export const toSvg = (scene: Scene, options: SvgOptions): string => toSvgPicture(scene, options).svg;

/** The scene as an SVG picture, all at once: see `toSvgInSteps`. */
export const toSvgPicture = (scene: Scene, options: SvgOptions): SvgPicture => finish(toSvgInSteps(scene, options));

/**
 * Draws the scene as a vector file with real text, in presentation attributes only: no style, script,
 * foreign object or address, so that every policy and every editor takes it. O(nodes + edges), in steps of some ms.
 */
export function* toSvgInSteps(scene: Scene, options: SvgOptions): Steps<SvgPicture> {
  const { frame, background, caption = null, page, language, measure = measureByTable } = options;
  const whole = toPicture(scene, frame);
  const picture = !background ? withoutHalos(whole) : options.isClose ? withFittedRings(whole) : whole;
  yield;
  const { palette } = picture;
  const card = page?.card ?? layOutRound(caption, frame, { palette, measure });
  const size: PageSize = page?.size ?? { width: card.width, height: card.height, unit: 'px' };
  const { width, height, area } = card;
  const mark = markerOf(scene.network.dataset, language);
  // What leaves the map's frame is cut there.
  const clip = { x: 0, y: 0, width: area.width, height: area.height };
  const place = { id: 'map', transform: `translate(${round(area.x)} ${round(area.y)})`, clip_path: 'url(#map-area)' };
  const map = yield* toMapSvg(scene, picture, language, options.shownTies);
  const parts = [
    toElement('title', { lang: wholeLang(mark(options.title)) }, escapeXml(options.title)),
    toElement('desc', {}, escapeXml(options.description)),
    toElement('defs', {}, toElement('clipPath', { id: 'map-area' }, toElement('rect', clip))),
    background ? toElement('rect', { id: 'background', width, height, fill: palette.canvas }) : '',
    toElement('g', place, map),
    card.svg,
  ];
  const unit = size.unit === 'px' ? '' : size.unit;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${round(size.width)}${unit}`,
    height: `${round(size.height)}${unit}`,
    viewBox: `0 0 ${round(width)} ${round(height)}`,
    role: 'img',
    lang: language,
    font_family: FONT_FAMILY.replaceAll('"', "'"),
  };
  const svg = toElement('svg', root, `\n${parts.filter(Boolean).join('\n')}\n`);
  const px = PX_PER[size.unit];
  return {
    svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`,
    width: size.width * px,
    height: size.height * px,
  };
}

const round = (value: number) => Math.round(value * 100) / 100;
