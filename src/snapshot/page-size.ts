import type { PageSize } from './svg.ts';

/** Pages by name, in px for screens and in mm for paper. */
export const PAGE_SIZES = {
  slide: { width: 1920, height: 1080, unit: 'px' },
  square: { width: 1080, height: 1080, unit: 'px' },
  story: { width: 1080, height: 1920, unit: 'px' },
  'a4-landscape': { width: 297, height: 210, unit: 'mm' },
  'a4-portrait': { width: 210, height: 297, unit: 'mm' },
  'a3-landscape': { width: 420, height: 297, unit: 'mm' },
  'a3-portrait': { width: 297, height: 420, unit: 'mm' },
} as const satisfies Readonly<Record<string, PageSize>>;
export type PageName = keyof typeof PAGE_SIZES;

/** Dots per inch that a visitor may ask for. */
export const DPI = { least: 72, most: 600 } as const;
/** Sides of a page of one's own. */
export const SIDE = { px: { least: 100, most: 16_000 }, mm: { least: 20, most: 2000 } } as const;
/** No side is more than so many times the other. */
const THINNEST = 6;

/** The nearest page that can be made: neither too small nor too large nor a thread. */
export function toPossiblePage({ width, height, unit }: PageSize): PageSize {
  const clamp = (value: number) =>
    Number.isFinite(value) ? Math.min(SIDE[unit].most, Math.max(SIDE[unit].least, value)) : SIDE[unit].least;
  const [w, h] = [clamp(width), clamp(height)];
  return { width: Math.min(w, h * THINNEST), height: Math.min(h, w * THINNEST), unit };
}

export const toPossibleDpi = (dpi: number): number =>
  Number.isFinite(dpi) ? Math.round(Math.min(DPI.most, Math.max(DPI.least, dpi))) : 300;
