/** A file of fonts, as the list beside the fonts names it. */
export interface FontSlice {
  /** Its name in the folder of fonts, without `.woff`; a PDF calls the font by it. */
  readonly name: string;
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

/** Says which file writes a character in a style, as its index in the list; -1 where none does. */
export type FontChoice = (code: number, style: FontStyle) => number;

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
export function buildFontChoice({ slices }: FontList): FontChoice {
  const covers = slices.map(({ characters }) => parseRanges(characters));
  const known = new Map<string, number>();
  return (code, { bold, italic }) => {
    const key = `${code}${bold ? 'b' : ''}${italic ? 'i' : ''}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let best = -1;
    let bestScore = -1;
    for (const [index, slice] of slices.entries()) {
      const score = (slice.bold === bold ? 2 : 0) + (slice.italic === italic ? 1 : 0);
      if (score <= bestScore || !covers[index]?.some(([first, last]) => code >= first && code <= last)) continue;
      best = index;
      bestScore = score;
    }
    known.set(key, best);
    return best;
  };
}

const parseRanges = (text: string): readonly (readonly [number, number])[] =>
  text.split(',').map((range) => {
    const [first = '', last = first] = range.split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
