import { readTables, type Tables } from './face.ts';
import { pad, writeSfnt } from './sfnt.ts';

/** A TrueType file and the glyphs wanted of it, by the character that each stands for. */
export interface FontPart {
  readonly file: Uint8Array;
  readonly glyphs: ReadonlyMap<number, number>;
}

interface Glyph {
  readonly data: Uint8Array;
  readonly advance: number;
  readonly bearing: number;
}

// Flags of a glyph made of others.
const WORDS = 0x1;
const SCALE = 0x8;
const MORE = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;
const INSTRUCTIONS = 0x100;

/**
 * One small TrueType file with the wanted glyphs of several, which must be pieces of one font: without hints and
 * shaping, glyph 0 first. So a PDF has one font a style, however many pieces its text is spread over.
 */
export function mergeFonts(parts: readonly FontPart[]): Uint8Array {
  const [first] = parts;
  if (!first) throw new Error('there is no font to take letters from');
  const glyphs: Glyph[] = [readGlyph(readTables(first.file), 0)];
  const codes = new Map<number, number>();
  for (const { file, glyphs: wanted } of parts) {
    const tables = readTables(file);
    const places = new Map([[0, 0]]);
    const take = (id: number): number => {
      const known = places.get(id);
      if (known !== undefined) return known;
      const place = glyphs.length;
      places.set(id, place);
      const glyph = readGlyph(tables, id);
      glyphs.push(glyph);
      moveComponents(glyph.data, take);
      return place;
    };
    for (const [code, id] of wanted) codes.set(code, take(id));
  }
  return writeFont(readTables(first.file), glyphs, codes);
}

function readGlyph({ view, bytes, at }: Tables, id: number): Glyph {
  const isLong = view.getUint16(at('head') + 50) === 1;
  const place = (index: number) =>
    at('glyf') + (isLong ? view.getUint32(at('loca') + 4 * index) : 2 * view.getUint16(at('loca') + 2 * index));
  const widths = view.getUint16(at('hhea') + 34);
  const hmtx = at('hmtx');
  const bearing = id < widths ? hmtx + 4 * id + 2 : hmtx + 4 * widths + 2 * (id - widths);
  return {
    data: withoutHints(bytes.slice(place(id), place(id + 1))),
    advance: view.getUint16(hmtx + 4 * Math.min(id, widths - 1)),
    bearing: view.getInt16(bearing),
  };
}

/** Hints refer to programs that are left out. */
function withoutHints(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length === 0) return data;
  const contours = view.getInt16(0);
  if (contours < 0)
    return data.subarray(
      0,
      forComponents(view, (flags, at) => view.setUint16(at, flags & ~INSTRUCTIONS)),
    );
  const at = 10 + 2 * contours;
  const length = view.getUint16(at);
  const kept = new Uint8Array(data.length - length);
  kept.set(data.subarray(0, at));
  kept.set(data.subarray(at + 2 + length), at + 2);
  return kept;
}

function moveComponents(data: Uint8Array, take: (id: number) => number): void {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length === 0 || view.getInt16(0) >= 0) return;
  forComponents(view, (_flags, at) => view.setUint16(at + 2, take(view.getUint16(at + 2))));
}

/** Visits each component of a glyph made of others; gives the place after the last. */
function forComponents(view: DataView, visit: (flags: number, at: number) => void): number {
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    visit(flags, at);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & MATRIX ? 8 : flags & TWO_SCALES ? 4 : flags & SCALE ? 2 : 0);
    if (!(flags & MORE)) return at;
  }
}

function writeFont(from: Tables, glyphs: readonly Glyph[], codes: ReadonlyMap<number, number>): Uint8Array {
  const glyf = new Uint8Array(glyphs.reduce((sum, { data }) => sum + pad(data.length), 0));
  const loca = new DataView(new ArrayBuffer(4 * (glyphs.length + 1)));
  const hmtx = new DataView(new ArrayBuffer(4 * glyphs.length));
  let offset = 0;
  for (const [index, { data, advance, bearing }] of glyphs.entries()) {
    glyf.set(data, offset);
    offset += pad(data.length);
    loca.setUint32(4 * (index + 1), offset);
    hmtx.setUint16(4 * index, advance);
    hmtx.setInt16(4 * index + 2, bearing);
  }
  const patch = (tag: string, place: number, value: number): Uint8Array => {
    const table = from.copy(tag);
    new DataView(table.buffer).setUint16(place, value);
    return table;
  };
  return writeTables({
    'OS/2': from.copy('OS/2'),
    cmap: writeCharacterMap(codes),
    glyf,
    head: patch('head', 50, 1),
    hhea: patch('hhea', 34, glyphs.length),
    hmtx: new Uint8Array(hmtx.buffer),
    loca: new Uint8Array(loca.buffer),
    maxp: patch('maxp', 4, glyphs.length),
    name: from.copy('name'),
    // Format 3: glyphs have no names.
    post: patch('post', 0, 3).slice(0, 32),
  });
}

/** One segment for each character: there are few. */
function writeCharacterMap(codes: ReadonlyMap<number, number>): Uint8Array {
  const entries = [...codes].sort(([a], [b]) => a - b);
  const segments = [...entries, [0xffff, 0] as const];
  const size = 2 * segments.length;
  const table = new DataView(new ArrayBuffer(12 + 16 + 4 * size));
  table.setUint16(2, 1);
  table.setUint16(4, 3);
  table.setUint16(6, 1);
  table.setUint32(8, 12);
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const header = [4, 16 + 4 * size, 0, size, 2 * power, Math.log2(power), size - 2 * power];
  for (const [index, value] of header.entries()) table.setUint16(12 + 2 * index, value);
  for (const [index, [code, glyph]] of segments.entries()) {
    table.setUint16(26 + 2 * index, code);
    table.setUint16(28 + size + 2 * index, code);
    table.setUint16(28 + 2 * size + 2 * index, (glyph - code) & 0xffff);
  }
  // The last segment stands for nothing: its shift brings it to glyph 0.
  table.setUint16(28 + 2 * size + size - 2, 1);
  return new Uint8Array(table.buffer);
}

const TRUETYPE = 0x10000;

const writeTables = (tables: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  writeSfnt(
    TRUETYPE,
    Object.entries(tables).map(([tag, data]) => ({ tag: toTag(tag), checksum: 0, data })),
  );

const toTag = (letters: string): number => [...letters].reduce((sum, letter) => sum * 256 + letter.charCodeAt(0), 0);
