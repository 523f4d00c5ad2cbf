import { toChecksum } from './png-checksum.ts';

/** What the pixels of a PNG are: red, green, blue, and opacity where it is not all ground. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly hasOpacity: boolean;
  /** Dots per inch, for programs that put pictures on paper. */
  readonly dpi: number;
}

/** Red, green, blue and opacity by turns, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const METRES_PER_INCH = 0.0254;
/** The row filter used: the difference to the row above. */
const UP = 2;

/** The beginning of a PNG file: signature, header, and the resolution in the pHYs chunk. */
export function toPngStart({ width, height, hasOpacity, dpi }: PngHeader): readonly Uint8Array<ArrayBuffer>[] {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  // Eight bits a channel; colours in full; the usual packing and filters; not interlaced.
  header.setUint8(8, 8);
  header.setUint8(9, hasOpacity ? 6 : 2);
  return [Uint8Array.from(SIGNATURE), toChunk('IHDR', new Uint8Array(header.buffer)), toResolution(dpi)];
}

/** Where the chunk with the resolution goes: after signature and header. */
export const AFTER_HEADER = 33;

/** The pHYs chunk: how many pixels make a metre. */
export function toResolution(dpi: number): Uint8Array<ArrayBuffer> {
  const perMetre = Math.round(dpi / METRES_PER_INCH);
  const content = new DataView(new ArrayBuffer(9));
  content.setUint32(0, perMetre);
  content.setUint32(4, perMetre);
  content.setUint8(8, 1);
  return toChunk('pHYs', new Uint8Array(content.buffer));
}

export const toPngEnd = (): Uint8Array<ArrayBuffer> => toChunk('IEND', new Uint8Array(0));

/** A chunk: length, type, content, checksum. */
export function toChunk(type: string, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(content.length + 12);
  const fields = new DataView(chunk.buffer);
  fields.setUint32(0, content.length);
  for (let index = 0; index < 4; index++) chunk[4 + index] = type.charCodeAt(index);
  chunk.set(content, 8);
  fields.setUint32(content.length + 8, toChecksum(chunk.subarray(4, content.length + 8)));
  return chunk;
}

/**
 * Rows of RGBA pixels as PNG packs them: each row as the difference to the one above, which a drawing of flat
 * colours makes zero almost everywhere. `above` is the last row before them; null at the top, as if it were all zero.
 */
export function filterRows(
  pixels: Uint8ClampedArray,
  width: number,
  hasOpacity: boolean,
  above: Uint8ClampedArray | null,
): Uint8Array<ArrayBuffer> {
  const length = width * 4;
  const rows = pixels.length / length;
  const result = new Uint8Array(rows * (1 + (hasOpacity ? 4 : 3) * width));
  let to = 0;
  for (let row = 0; row < rows; row++) {
    const own = pixels.subarray(row * length, (row + 1) * length);
    const upper =
      row > 0 ? pixels.subarray((row - 1) * length, row * length) : (above ?? new Uint8ClampedArray(length));
    result[to++] = UP;
    // Without a loop over the channels: a hundred million pixels come by here.
    for (let from = 0; from < length; from += 4) {
      result[to++] = (own[from] as number) - (upper[from] as number);
      result[to++] = (own[from + 1] as number) - (upper[from + 1] as number);
      result[to++] = (own[from + 2] as number) - (upper[from + 2] as number);
      if (hasOpacity) result[to++] = (own[from + 3] as number) - (upper[from + 3] as number);
    }
  }
  return result;
}
