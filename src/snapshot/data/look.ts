import type { NodeFigure } from '../../scene/figures.ts';
import { type ExportSource, round } from './export-source.ts';

/** The three channels of a `#rrggbb` colour, 0 to 255. */
export function toChannels(hex: string): { r: number; g: number; b: number } {
  const value = Number.parseInt(hex.slice(1), 16);
  return { r: value >> 16, g: (value >> 8) & 255, b: value & 255 };
}

/** One size for programs that draw round nodes: the radius of a circle in the width and height of the shape. */
export const toRadius = ({ width, height }: NodeFigure): number => round(Math.sqrt(width * height) / 2);

/** Many programs let y grow upwards, as in mathematics; ours grows downwards. */
export const toUpward = (y: number): number => -y || 0;

/** What the file is about and where it comes from, under the names that the formats give it; ISO dates. */
export function toCredit({ network, language }: ExportSource) {
  const { meta } = network.dataset;
  const title = [meta.title[language], meta.subtitle?.[language]].filter(Boolean).join(': ');
  const source = meta.sources.map(({ title, url }) => [title[language], url].filter(Boolean).join(', ')).join('; ');
  return {
    title,
    source,
    licence: meta.licence?.[language],
    summary: meta.summary?.[language],
    edition: meta.edition?.[language],
    place: meta.place?.[language],
    start: meta.start,
    end: meta.end,
  };
}
