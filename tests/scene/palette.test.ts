import { expect, test } from 'vitest';
import { FADES } from '../../src/build/tokens.ts';
import { PALETTES, type Palette } from '../../src/scene/palette.ts';
import { toStrongPalette } from '../../src/scene/strong-palette.ts';
import { toTieColour } from '../../src/scene/tie-colour.ts';

type Rgb = readonly [number, number, number];
const toRgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
const over = (top: Rgb, ground: Rgb, strength: number): Rgb =>
  top.map((value, index) => value * strength + (ground[index] ?? 0) * (1 - strength)) as unknown as Rgb;

/** WCAG 2.2, relative luminance. */
function toLuminance(colour: Rgb): number {
  const [r = 0, g = 0, b = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function toContrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [toLuminance(a), toLuminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXTS = ['ink', 'ink2', 'ink3', 'labelPlace', 'labelTheme', 'link', 'errorInk', 'okInk'] as const;
const GROUNDS = ['canvas', 'panel', 'raised', 'page', 'hover'] as const;
const TIES = ['tie', 'tieQuiet', 'tieSpine', 'tieInferred', 'path', 'select', 'focus', 'lineStrong'] as const;
/** What labels are set in. */
const LABELS = ['ink', 'labelPlace', 'labelTheme'] as const;

const PLAIN = Object.values(PALETTES);
const STRONG = PLAIN.map(toStrongPalette);
const contrastOf = (palette: Palette, key: (typeof TEXTS | typeof TIES)[number], ground: (typeof GROUNDS)[number]) =>
  toContrast(toRgb(palette[key]), toRgb(palette[ground]));

test.each([...PLAIN, ...STRONG])('$name: text has 4.5:1 on every ground, ties and rings 3:1 on the map', (palette) => {
  for (const key of TEXTS) {
    for (const ground of GROUNDS) expect(contrastOf(palette, key, ground), `${key} on ${ground}`).toBeGreaterThan(4.5);
  }
  for (const key of TIES) expect(contrastOf(palette, key, 'canvas'), key).toBeGreaterThan(3);
});

test.each([...PLAIN, ...STRONG])('$name: a name under the veil keeps 3:1, the number of a session too', (palette) => {
  const canvas = toRgb(palette.canvas);
  const strength = 1 - palette.nameVeil;
  for (const key of LABELS) {
    expect(toContrast(over(toRgb(palette[key]), canvas, strength), canvas), key).toBeGreaterThan(3);
  }
  const plate = over(toRgb(palette.hues.programme.fill), canvas, strength);
  expect(toContrast(over(toRgb(palette.onInk), canvas, strength), plate)).toBeGreaterThan(3);
});

test.each(STRONG)('$name, more contrast: text has 7:1 on the map, rules 4.5:1, and no name is faded', (palette) => {
  for (const key of ['ink', 'ink2', 'labelPlace', 'labelTheme'] as const) {
    expect(contrastOf(palette, key, 'canvas'), key).toBeGreaterThan(7);
  }
  for (const key of ['tie', 'tieQuiet', 'tieSpine', 'tieInferred', 'lineStrong'] as const) {
    expect(contrastOf(palette, key, 'canvas'), key).toBeGreaterThan(4.5);
  }
  expect(palette.nameVeil).toBe(0);
});

test.each(STRONG)('$name, more contrast: the outlines and ties that a filter fades keep 3:1', (palette) => {
  const canvas = toRgb(palette.canvas);
  const inks = [
    ...Object.values(palette.hues).map(({ outline }) => outline),
    ...(['tie', 'tieQuiet', 'tieSpine', 'tieInferred'] as const).map((key) => palette[key]),
  ];
  for (const ink of inks) {
    expect(toContrast(over(toRgb(ink), canvas, palette.faded), canvas), ink).toBeGreaterThan(3);
  }
});

test.each(PLAIN)('$name: what the style sheet fades keeps 3:1, text in every ink on every ground', (palette) => {
  for (const name of GROUNDS) {
    const ground = toRgb(palette[name]);
    for (const key of TEXTS) {
      const contrast = toContrast(over(toRgb(palette[key]), ground, FADES.text), ground);
      expect(contrast, `${key} on ${name}`).toBeGreaterThan(3);
    }
  }
});

test.each(PLAIN)('$name: the mark of a kind that is struck out is still seen, 2:1', (palette) => {
  for (const [hue, { outline }] of Object.entries(palette.hues)) {
    for (const name of ['panel', 'canvas'] as const) {
      const ground = toRgb(palette[name]);
      expect(toContrast(over(toRgb(outline), ground, FADES.mark), ground), `${hue} on ${name}`).toBeGreaterThan(2);
    }
  }
});

test('whatever colour a tie has, it has 3:1 on the map of either theme, and one that has is left as it is', () => {
  const parts = ['00', '33', '66', '99', 'cc', 'ff'];
  const all = parts.flatMap((r) => parts.flatMap((g) => parts.map((b) => `#${r}${g}${b}`)));
  for (const hex of all) {
    const drawn = toRgb(toTieColour(hex));
    for (const { canvas } of PLAIN) expect(toContrast(drawn, toRgb(canvas)), hex).toBeGreaterThan(3);
  }
  for (const hex of ['#d62728', '#1f77b4', '#9467bd']) expect(toTieColour(hex)).toBe(hex);
});
