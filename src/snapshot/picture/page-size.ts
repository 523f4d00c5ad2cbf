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
export const THINNEST = 6;

const toPossibleSide = (value: number, unit: PageSize['unit']): number =>
  Number.isFinite(value) ? Math.min(SIDE[unit].most, Math.max(SIDE[unit].least, value)) : SIDE[unit].least;

/** The nearest page that can be made: neither too small nor too large nor a thread. */
export function toPossiblePage({ width, height, unit }: PageSize): PageSize {
  const [w, h] = [toPossibleSide(width, unit), toPossibleSide(height, unit)];
  const round = (value: number) => Math.round(value * 100) / 100;
  return { width: round(Math.min(w, h * THINNEST)), height: round(Math.min(h, w * THINNEST)), unit };
}

/** What keeps a page from being made as it was asked for. */
export type PageFault = 'small' | 'large' | 'thin';

/** All that `toPossiblePage` puts right in a page; empty where it can be made as it is. */
export function listPageFaults({ width, height, unit }: PageSize): readonly PageFault[] {
  const { least, most } = SIDE[unit];
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const isThin = toPossibleSide(long, unit) > toPossibleSide(short, unit) * THINNEST;
  return [
    ...(short < least ? (['small'] as const) : []),
    ...(long > most ? (['large'] as const) : []),
    ...(isThin ? (['thin'] as const) : []),
  ];
}

export const toPossibleDpi = (dpi: number): number =>
  Number.isFinite(dpi) ? Math.round(Math.min(DPI.most, Math.max(DPI.least, dpi))) : 300;
