/**
 * The largest canvas that is safe to ask for. Chromium ends at 16,384 px a side and 268 million px in
 * all, Firefox later; a little below, so that four bytes a pixel also fit into memory.
 */
export const MAX_SIDE = 16_000;
export const MAX_AREA = 134_217_728;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
  /** Pixels for one css px. */
  readonly scale: number;
  /** Whether the wish was too large and the size is the largest possible. */
  readonly isClamped: boolean;
}

/** The size in whole pixels of a picture of `width` × `height` css px, at the scale asked for or as near as is safe. */
export function toPixelSize(width: number, height: number, scale: number): PixelSize {
  const most = Math.min(MAX_SIDE / width, MAX_SIDE / height, Math.sqrt(MAX_AREA / (width * height)));
  const isClamped = scale > most;
  const used = isClamped ? most : scale;
  // Rounding up could step over the limit again; what misses a whole number by a hair is one.
  const round = isClamped ? (value: number) => Math.floor(value + 1e-6) : Math.round;
  return { width: Math.max(1, round(width * used)), height: Math.max(1, round(height * used)), scale: used, isClamped };
}
