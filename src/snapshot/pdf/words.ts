import { type FontPart, mergeFonts } from './subset.ts';

/** Text that can be found and copied where letters are drawn as shapes. */
export interface HiddenWords {
  /** What the font with the signs is called in the file. */
  readonly name: string;
  /** Signs for a text, one for each character, all of one width. */
  readonly hide: (text: string) => string;
  /** What signs that were given out stand for; null where readers find that better by their order. */
  readonly read: (signs: string) => string | null;
  /** What each sign stands for, by its code. */
  readonly meanings: () => ReadonlyMap<number, number>;
  /** The font, made of the empty glyph of another; the width of its signs in em is that glyph's. */
  readonly toFont: (file: Uint8Array, emptyGlyph: number) => Uint8Array;
}

/** Signs are of the part of Unicode that means nothing by itself, and that no program sets in another order. */
const [FIRST, LAST] = [0xe000, 0xf8ff];

/** A font is made for the signs of one file; there is room for 6,400 different characters, others are not found. */
export function buildHiddenWords(): HiddenWords {
  const signs = new Map<number, number>();
  const lines = new Map<string, string>();
  const signOf = (unit: number): string => {
    const known = signs.get(unit) ?? Math.min(LAST, FIRST + signs.size);
    signs.set(unit, known);
    return String.fromCharCode(known);
  };
  const meanings = () => new Map([...signs].map(([unit, sign]) => [sign, unit]));
  return {
    name: 'hidden',
    hide(text) {
      const ordered = toVisualOrder(text);
      const written = [...ordered].map(toUnit).map(signOf).join('');
      // Some readers turn round whatever runs to the left, and take the order of glyphs to be the one on the page.
      if (ordered === text) lines.set(written, text);
      return written;
    },
    read: (written) => lines.get(written) ?? null,
    meanings,
    toFont(file, emptyGlyph) {
      // Each sign has a glyph of its own, since a glyph has one meaning.
      const parts = [...meanings().keys()].map((sign): FontPart => ({ file, glyphs: new Map([[sign, emptyGlyph]]) }));
      return mergeFonts(parts);
    },
  };
}

/** A glyph stands for one UTF-16 unit at most: what has two is left out by readers that go by glyphs. */
const NO_WIDTH = 0x200b;
const toUnit = (letter: string): number => (letter.length === 1 ? letter.charCodeAt(0) : NO_WIDTH);

// From the first letter that is written to the left to the last one before any that is written to the right.
const STRETCH =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[^\p{L}]{0,40}[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{M})*/gu;
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A line as it stands from left to right, which is what readers of PDF expect; numbers keep their order. */
const toVisualOrder = (text: string): string =>
  text.replace(STRETCH, (stretch) =>
    (stretch.match(/\p{Nd}+|[^\p{Nd}]+/gu) ?? [])
      .map((part) => (/\p{Nd}/u.test(part) ? part : reverse(part)))
      .reverse()
      .join(''),
  );

const reverse = (text: string): string =>
  [...clusters.segment(text)]
    .map(({ segment }) => segment)
    .reverse()
    .join('');
