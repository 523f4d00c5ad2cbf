import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { GROUP_HUES, groupHueOf, toGroupLetter } from '../../src/scene/group-hues.ts';
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
