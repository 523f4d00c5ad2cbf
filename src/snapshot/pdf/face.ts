/** What a TrueType file can write, and how wide. */
export interface Face {
  /** Character code → glyph, of the first 65,536 characters: a PDF made here can't hold more. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** The advance of a character, in em; 0 where there is none. */
  readonly advanceOf: (code: number) => number;
}

/** The tables of a TrueType file by their tags. */
export interface Tables {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where a table begins. Throws where there is none of that name. */
  readonly at: (tag: string) => number;
  readonly copy: (tag: string) => Uint8Array;
}

export function readTables(bytes: Uint8Array): Tables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = new Map<string, readonly [number, number]>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    places.set(tag, [view.getUint32(entry + 8), view.getUint32(entry + 12)]);
  }
  const find = (tag: string) => {
    const place = places.get(tag);
    if (!place) throw new Error(`the font has no table ${tag}`);
    return place;
  };
  return {
    bytes,
    view,
    at: (tag) => find(tag)[0],
    copy: (tag) => bytes.slice(find(tag)[0], find(tag)[0] + find(tag)[1]),
  };
}

/** Reads the character map and the widths of a TrueType file. Throws where it has none that can be read. */
export function readFace(file: Uint8Array): Face {
  const { view, at } = readTables(file);
  const glyphs = readCharacterMap(view, at('cmap'));
  const unitsPerEm = view.getUint16(at('head') + 18);
  const widths = at('hmtx');
  const widthCount = view.getUint16(at('hhea') + 34);
  const advanceOf = (code: number): number => {
    const glyph = glyphs.get(code);
    // Glyphs past the last width all have that one.
    return glyph === undefined ? 0 : view.getUint16(widths + 4 * Math.min(glyph, widthCount - 1)) / unitsPerEm;
  };
  return { glyphs, advanceOf };
}

/** The map in format 4, which every font for this part of Unicode carries. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  for (let index = 0; index < view.getUint16(cmap + 2); index++) {
    const entry = cmap + 4 + index * 8;
    const platform = view.getUint16(entry);
    const table = cmap + view.getUint32(entry + 4);
    if ((platform === 0 || platform === 3) && view.getUint16(table) === 4) return readSegments(view, table);
  }
  throw new Error('the font has no character map that can be read');
}

function readSegments(view: DataView, table: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const size = view.getUint16(table + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const last = view.getUint16(table + 14 + segment);
    const first = view.getUint16(table + 16 + size + segment);
    const delta = view.getUint16(table + 16 + 2 * size + segment);
    const place = table + 16 + 3 * size + segment;
    const range = view.getUint16(place);
    for (let code = first; code <= last && code < 0xffff; code++) {
      const listed = range === 0 ? code : view.getUint16(place + range + 2 * (code - first));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}
