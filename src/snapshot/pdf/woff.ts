import { writeSfnt } from './sfnt.ts';

/** Opens one zlib stream of at most `most` bytes. The browser and Node each have their own way; this room has none. */
export type Inflate = (bytes: Uint8Array, most: number) => Promise<Uint8Array>;

const HEADER = 44;
const ENTRY = 20;
/** What a PDF takes of a font; the rest is for hints and shaping, and would only have to be opened. */
const WANTED = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/**
 * A WOFF (version 1) as the TrueType file it was made from, which is what a PDF can hold: its tables, each out of
 * its own compression, behind a directory of another form. Throws on anything else.
 */
export async function toTrueType(woff: Uint8Array, inflate: Inflate): Promise<Uint8Array> {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (woff.byteLength < HEADER || view.getUint32(0) !== 0x774f4646) throw new Error('this is no WOFF file');
  const entries = Array.from({ length: view.getUint16(12) }, (_none, index) => HEADER + index * ENTRY);
  const tables = await Promise.all(
    entries
      .filter((entry) => WANTED.includes(String.fromCharCode(...woff.subarray(entry, entry + 4))))
      .map(async (entry) => {
        const [offset, packed] = [view.getUint32(entry + 4), view.getUint32(entry + 8)];
        const length = view.getUint32(entry + 12);
        const bytes = woff.subarray(offset, offset + packed);
        const data = packed < length ? await inflate(bytes, length) : bytes;
        if (data.length !== length) throw new Error('a table of the font is damaged');
        return { tag: view.getUint32(entry), checksum: view.getUint32(entry + 16), data };
      }),
  );
  return writeSfnt(view.getUint32(4), tables);
}
