import { toChecksum } from '../png/png-checksum.ts';
import { toAsciiJson } from './ascii-json.ts';

/** Says which of a PNG's texts is ours. */
export const PNG_KEYWORD = 'jejaring-snapshot';
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum round the content of each chunk. */
const FRAME = 12;

/** What a PNG carries: the text's bytes, packed by zlib where some program has written them anew. */
export type PngText =
  | { readonly kind: 'text'; readonly bytes: Uint8Array; readonly isPacked: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'checksum' };

interface Chunk {
  readonly type: string;
  /** Where the chunk begins, and its content's end. */
  readonly start: number;
  readonly end: number;
}

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte);

/** The PNG with a JSON text in an iTXt chunk before its end; throws for what is no whole PNG. */
export function writePngText(png: Uint8Array, json: string): Uint8Array<ArrayBuffer> {
  const end = [...walkChunks(png)].at(-1);
  if (end?.type !== 'IEND') throw new Error('not a whole PNG');
  // After the keyword: not compressed, no method, no language, no translated keyword.
  const content = toBytes(`iTXt${PNG_KEYWORD}\0\0\0\0\0${toAsciiJson(json)}`);
  const chunk = new Uint8Array(content.length + FRAME - 4);
  const fields = new DataView(chunk.buffer);
  fields.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  fields.setUint32(content.length + 4, toChecksum(content));
  const all = new Uint8Array(png.length + chunk.length);
  all.set(png.subarray(0, end.start));
  all.set(chunk, end.start);
  all.set(png.subarray(end.start), end.start + chunk.length);
  return all;
}

/** Finds what `writePngText` wrote, also after another program has turned it into a text of another kind. */
export function readPngText(png: Uint8Array): PngText {
  let missing: PngText = { kind: 'cut' };
  for (const { type, start, end } of walkChunks(png)) {
    if (type === 'IEND' && missing.kind === 'cut') missing = { kind: 'none' };
    if (!['iTXt', 'tEXt', 'zTXt'].includes(type) || !hasText(png, start + 8, `${PNG_KEYWORD}\0`)) continue;
    if (new DataView(png.buffer, png.byteOffset).getUint32(end) !== toChecksum(png.subarray(start + 4, end))) {
      missing = { kind: 'checksum' };
      continue;
    }
    const after = start + 8 + PNG_KEYWORD.length + 1;
    if (type === 'tEXt') return { kind: 'text', bytes: png.subarray(after, end), isPacked: false };
    if (type === 'zTXt') return { kind: 'text', bytes: png.subarray(after + 1, end), isPacked: true };
    const translated = png.indexOf(0, after + 2) + 1;
    const text = png.indexOf(0, translated) + 1;
    return { kind: 'text', bytes: png.subarray(text, end), isPacked: png[after] === 1 };
  }
  return missing;
}

/** The chunks that are there as a whole, up to IEND, one at a time: a file may hold millions. */
function* walkChunks(png: Uint8Array): Generator<Chunk> {
  if (!isPng(png)) return;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  for (let start = SIGNATURE.length; start + FRAME <= png.length; ) {
    const end = start + 8 + view.getUint32(start);
    if (end + 4 > png.length) return;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    yield { type, start, end };
    if (type === 'IEND') return;
    start = end + 4;
  }
}

/** The bytes of a text that is ASCII. */
function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}

const hasText = (bytes: Uint8Array, from: number, text: string): boolean =>
  [...text].every((letter, index) => bytes[from + index] === letter.charCodeAt(0));
