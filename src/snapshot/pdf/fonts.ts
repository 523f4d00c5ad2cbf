/** A piece of a font, as the list beside the fonts names it. */
export interface FontSlice {
  /** Its name in the folder of fonts, without `.woff`. */
  readonly name: string;
  /** The font it is a piece of; a PDF calls it so. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** The characters it has, as `20-7e,a0`: hex, both ends counted. */
  readonly characters: string;
}

/** What the fonts' folder holds, the first choice first. */
export interface FontList {
  readonly slices: readonly FontSlice[];
}

export interface FontStyle {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Says which font writes a character in a style, as an index; -1 where none does. */
export type FontChoice = (code: number, style: FontStyle) => number;

/** Chooses fonts, and keeps in mind what will be needed of them. */
export interface FontPicker {
  readonly pick: FontChoice;
  /** The name of a piece that has a character, whatever its style; null where none has. Nothing is kept in mind. */
  readonly pieceWith: (code: number) => string | null;
  readonly nameOf: (font: number) => string;
  readonly isBold: (font: number) => boolean;
  /** For each font that was chosen, the names of its pieces and the characters wanted of each. */
  readonly listWanted: () => ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<number>>>;
}

/** Character codes as a list of ranges, for `FontSlice.characters`. */
export function toRanges(codes: Iterable<number>): string {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  const ranges: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const first = sorted[at] ?? 0;
    let last = first;
    while (sorted[at + 1] === last + 1) last = sorted[++at] ?? 0;
    ranges.push(first === last ? first.toString(16) : `${first.toString(16)}-${last.toString(16)}`);
  }
  return ranges.join(',');
}

/** A style that a script does not have gives way: slant first, then weight. */
export function buildFontPicker({ slices }: FontList): FontPicker {
  const names = [...new Set(slices.map(({ font }) => font))];
  const bold = new Set(slices.flatMap((slice) => (slice.bold ? [slice.font] : [])));
  // There are hundreds of pieces and most are never asked about: each is read when its turn comes.
  const ranges = slices.map((): readonly number[] | null => null);
  const has = (index: number, code: number): boolean => {
    ranges[index] ??= parseRanges(slices[index]?.characters ?? '');
    return isWithin(ranges[index], code);
  };
  const find = (code: number, style: FontStyle): FontSlice | null => {
    let best: FontSlice | null = null;
    let bestScore = -1;
    for (const [index, slice] of slices.entries()) {
      const score = (slice.bold === style.bold ? 2 : 0) + (slice.italic === style.italic ? 1 : 0);
      if (score <= bestScore || !has(index, code)) continue;
      best = slice;
      bestScore = score;
      if (score === 3) break;
    }
    return best;
  };
  const known = new Map<string, number>();
  const wanted = new Map<number, Map<string, Set<number>>>();
  return {
    nameOf: (font) => names[font] ?? '',
    isBold: (font) => bold.has(names[font] ?? ''),
    listWanted: () => wanted,
    pieceWith: (code) => slices.find((_slice, index) => has(index, code))?.name ?? null,
    pick(code, style) {
      const key = `${code}${style.bold ? 'b' : ''}${style.italic ? 'i' : ''}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const slice = find(code, style);
      const font = slice ? names.indexOf(slice.font) : -1;
      known.set(key, font);
      if (slice) {
        const pieces = wanted.get(font) ?? new Map<string, Set<number>>();
        wanted.set(font, pieces.set(slice.name, (pieces.get(slice.name) ?? new Set()).add(code)));
      }
      return font;
    },
  };
}

/** First and last of each range by turns, in rising order. */
const parseRanges = (text: string): readonly number[] =>
  text.split(',').flatMap((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });

/** Looks up the first range that does not end before the code. */
function isWithin(bounds: readonly number[], code: number): boolean {
  let [low, high] = [0, bounds.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[2 * middle + 1] ?? 0) < code) low = middle + 1;
    else high = middle;
  }
  return (bounds[2 * low] ?? Number.POSITIVE_INFINITY) <= code;
}
