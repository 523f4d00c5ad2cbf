import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { GROUP_HUES, groupHueOf, toGroupLetter } from '../../src/scene/group/hues.ts';
import { PALETTES } from '../../src/scene/palette.ts';

/** Relative luminance as WCAG 2 has it. */
function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(one: string, two: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(two)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'] as const)(
  'in %s the outlines stand out on canvas and panel, and text on the tints',
  (theme) => {
    const palette = PALETTES[theme];
    for (const { fill, outline } of GROUP_HUES[theme]) {
      expect(contrastOf(outline, palette.canvas)).toBeGreaterThanOrEqual(3);
      expect(contrastOf(outline, palette.panel)).toBeGreaterThanOrEqual(3);
      expect(contrastOf(fill, palette.ink)).toBeGreaterThanOrEqual(4.5);
    }
  },
);

test('no two of the ten colours are the same, and they go round', () => {
  for (const hues of Object.values(GROUP_HUES)) {
    expect(new Set(hues.flatMap(({ fill, outline }) => [fill, outline])).size).toBe(20);
  }
  expect(groupHueOf('dark', 13)).toBe(at(GROUP_HUES.dark, 3));
});

/** Distance of two colours in OKLab (Ottosson 2020): 0.02 is just seen side by side. */
function distanceOf(one: string, other: string): number {
  const toLab = (hex: string) => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
      const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ] as const;
  };
  const [a, b] = [toLab(one), toLab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

test.each(['light', 'dark'] as const)('in %s no two groups look alike', (theme) => {
  const hues = GROUP_HUES[theme];
  for (const [index, one] of hues.entries()) {
    for (const other of hues.slice(0, index)) {
      expect(distanceOf(one.outline, other.outline), one.outline + other.outline).toBeGreaterThan(0.09);
      expect(distanceOf(one.fill, other.fill), one.fill + other.fill).toBeGreaterThan(0.027);
    }
  }
});

test('slots have letters, and more of them after Z', () => {
  expect([0, 1, 25, 26, 27, 51, 52, 701, 702].map(toGroupLetter)).toEqual([
    'A',
    'B',
    'Z',
    'AA',
    'AB',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
