import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listPageFaults, toPossiblePage } from '../../src/snapshot/picture/page-size.ts';

const px = (width: number, height: number) => ({ width, height, unit: 'px' as const });

test('it says why a page comes out as another one', () => {
  expect(listPageFaults(px(150, 6000))).toEqual(['thin']);
  expect(listPageFaults(px(20_000, 9000))).toEqual(['large']);
  expect(listPageFaults(px(50, 100))).toEqual(['small']);
  expect(listPageFaults(px(5, 20_000))).toEqual(['small', 'large', 'thin']);
  expect(listPageFaults({ width: 10, height: 30, unit: 'mm' })).toEqual(['small']);
  expect(listPageFaults(px(100.5, 600))).toEqual([]);
});

test('a page has a fault exactly where another one comes out', () => {
  const side = fc.integer({ min: -100, max: 30_000 });
  fc.assert(
    fc.property(side, side, fc.constantFrom('px', 'mm'), (width, height, unit) => {
      const page = { width, height, unit: unit as 'px' | 'mm' };
      const made = toPossiblePage(page);
      expect(listPageFaults(page).length > 0).toBe(made.width !== width || made.height !== height);
      expect(listPageFaults(made)).toEqual([]);
    }),
  );
});
