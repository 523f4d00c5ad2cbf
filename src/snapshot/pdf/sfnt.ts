/** A table of a font file: its four letters as a number, big-endian, and its checksum, which a PDF's reader ignores. */
export interface FontTable {
  readonly tag: number;
  readonly checksum: number;
  readonly data: Uint8Array;
}

const HEADER = 12;
const ENTRY = 16;

/** A TrueType file of some tables; `flavour` is its first four bytes. */
export function writeSfnt(flavour: number, tables: readonly FontTable[]): Uint8Array {
  const start = HEADER + ENTRY * tables.length;
  const file = new Uint8Array(tables.reduce((sum, { data }) => sum + pad(data.length), start));
  const out = new DataView(file.buffer);
  const power = Math.floor(Math.log2(Math.max(1, tables.length)));
  out.setUint32(0, flavour);
  out.setUint16(4, tables.length);
  out.setUint16(6, ENTRY * 2 ** power);
  out.setUint16(8, power);
  out.setUint16(10, ENTRY * (tables.length - 2 ** power));
  let offset = start;
  for (const [index, { tag, checksum, data }] of tables.entries()) {
    const entry = HEADER + index * ENTRY;
    out.setUint32(entry, tag);
    out.setUint32(entry + 4, checksum);
    out.setUint32(entry + 8, offset);
    out.setUint32(entry + 12, data.length);
    file.set(data, offset);
    offset += pad(data.length);
  }
  return file;
}

/** Tables begin at multiples of four bytes. */
export const pad = (length: number): number => Math.ceil(length / 4) * 4;
