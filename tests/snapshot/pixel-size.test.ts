import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_AREA, MAX_SIDE, toPixelSize } from '../../src/snapshot/png/pixel-size.ts';

test('a picture within the limits gets the scale asked for', () => {
  expect(toPixelSize(864, 924, 2)).toEqual({ width: 1728, height: 1848, scale: 2, isClamped: false });
});

test('no size steps over the limits of a canvas, and the shape stays', () => {
  const side = fc.integer({ min: 1, max: 40_000 });
  fc.assert(
    fc.property(side, side, fc.integer({ min: 1, max: 4 }), (width, height, scale) => {
      const size = toPixelSize(width, height, scale);
      expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(MAX_SIDE);
      expect(size.width * size.height).toBeLessThanOrEqual(MAX_AREA);
      expect(Math.min(size.width, size.height)).toBeGreaterThanOrEqual(1);
      expect(size.isClamped).toBe(size.scale < scale);
      expect(Math.abs(size.width - width * size.scale)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a clamped size is as large as it may be', () => {
  const { width, height, isClamped } = toPixelSize(10_000, 5000, 4);
  expect(isClamped).toBe(true);
  expect(width).toBe(MAX_SIDE);
  expect(height).toBe(8000);
});
