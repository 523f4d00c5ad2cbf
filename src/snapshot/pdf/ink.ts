import type { Pixels } from '../png/png-encoder.ts';
import type { Mask } from './trace.ts';

/** What a text leaves on a sheet when it is drawn. */
export interface Ink {
  /** All of it. */
  readonly all: Mask;
  /** What takes the colour it is given, fill by fill. */
  readonly fills: readonly Mask[];
  /** What has colours of its own, as emoji have; null where nothing has. */
  readonly coloured: { readonly left: number; readonly top: number; readonly pixels: Pixels } | null;
}

/** Less than this of a pixel is the rounding of its edge. */
const ROUNDING = 40;

/**
 * Tells ink that takes its colour from ink that has its own. `sheets` are drawings of one text below each other: in
 * the first all of it is black, in each of the others one fill is white. What changes takes colour, what stays has
 * its own.
 */
export function separateInk({ width, height, data }: Pixels, count: number): Ink {
  const rows = height / count;
  const size = width * rows;
  const toMask = (): Mask => ({ width, height: rows, cover: new Uint8Array(size) });
  const all = toMask();
  const own = toMask();
  const fills = Array.from({ length: count - 1 }, toMask);
  let isColoured = false;
  for (let pixel = 0; pixel < size; pixel++) {
    const opacity = data[4 * pixel + 3] ?? 0;
    all.cover[pixel] = opacity;
    if (opacity === 0) continue;
    let rest = opacity;
    for (const [index, { cover }] of fills.entries()) {
      const other = pixel + (index + 1) * size;
      const change = lightOf(data, other) - lightOf(data, pixel);
      cover[pixel] = Math.max(0, Math.min(rest, change));
      rest -= cover[pixel] ?? 0;
    }
    own.cover[pixel] = rest;
    isColoured ||= rest > ROUNDING;
  }
  return { all, fills, coloured: isColoured ? cutOut(data, own) : null };
}

/** The red that a pixel gives off. */
const lightOf = (data: Uint8ClampedArray, pixel: number): number =>
  Math.round(((data[4 * pixel] ?? 0) * (data[4 * pixel + 3] ?? 0)) / 255);

/** The part of the pixels that a mask covers, as small as it is. */
function cutOut(data: Uint8ClampedArray, { width, height, cover }: Mask): Ink['coloured'] {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const [pixel, covered] of cover.entries()) {
    if (covered <= ROUNDING) continue;
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  const pixels: Pixels = {
    width: right - left,
    height: bottom - top,
    data: new Uint8ClampedArray(4 * (right - left) * (bottom - top)),
  };
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const [from, to] = [4 * (y * width + x), 4 * ((y - top) * pixels.width + x - left)];
      pixels.data.set(data.subarray(from, from + 3), to);
      pixels.data[to + 3] = cover[y * width + x] ?? 0;
    }
  }
  return { left, top, pixels };
}
