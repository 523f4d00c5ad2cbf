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
/** The row filters used: nothing before the first row, the difference to the row above after it. */
const [NONE, UP] = [0, 2];

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
 * colours makes zero almost everywhere. `above` is the last row before them, null at the top.
 */
export function filterRows(
  pixels: Uint8ClampedArray,
  width: number,
  hasOpacity: boolean,
  above: Uint8ClampedArray | null,
): Uint8Array<ArrayBuffer> {
  const rows = pixels.length / (4 * width);
  const channels = hasOpacity ? 4 : 3;
  const result = new Uint8Array(rows * (1 + channels * width));
  let to = 0;
  for (let row = 0; row < rows; row++) {
    const start = row * width * 4;
    const upper = row > 0 ? pixels.subarray(start - width * 4, start) : above;
    result[to++] = upper ? UP : NONE;
    for (let offset = 0; offset < width * 4; offset += 4) {
      for (let channel = 0; channel < channels; channel++) {
        const value = pixels[start + offset + channel] as number;
        result[to++] = upper ? value - (upper[offset + channel] as number) : value;
      }
    }
  }
  return result;
}
