import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberAt } from '../../src/base/assert.ts';
import { fitToPane, measureExtent } from '../../src/layout/opening/fit.ts';
import { isThrough } from '../../src/layout/opening/geometry.ts';
import { buildHops } from '../../src/layout/opening/hops.ts';
import { measureQuality } from '../../src/layout/opening/quality.ts';
import { removeOverlaps } from '../../src/layout/opening/remove-overlaps.ts';
import { measureStress, solveStress } from '../../src/layout/opening/stress.ts';
import { isCrossing } from '../../src/scene/box.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** Nodes 0–1–2–3 in a row. */
const SOURCE = Int32Array.of(0, 1, 2);
const TARGET = Int32Array.of(1, 2, 3);
const ROW = Float64Array.of(0, 0, 50, 0, 100, 0, 150, 0);

describe('distances in ties', () => {
  test('count the ties on the shortest way', () => {
    const hops = buildHops(4, SOURCE, TARGET);
    expect([...hops.subarray(0, 4)]).toEqual([0, 1, 2, 3]);
    expect(hops[1 * 4 + 3]).toBe(2);
  });

  test('loose nodes are one farther than the farthest', () => {
    expect(buildHops(5, SOURCE, TARGET)[4]).toBe(4);
  });
});

describe('stress', () => {
  const hops = buildHops(4, SOURCE, TARGET);

  test('is 0 where distances are in proportion, whatever the scale', () => {
    expect(measureStress(4, hops, ROW)).toBeCloseTo(0, 10);
    expect(
      measureStress(
        4,
        hops,
        ROW.map((value) => value * 7 + 3),
      ),
    ).toBeCloseTo(0, 10);
  });

  test('grows when a node leaves its place', () => {
    expect(measureStress(4, hops, Float64Array.of(0, 0, 50, 0, 100, 0, 0, 10))).toBeGreaterThan(0.1);
  });

  test('is brought to nearly 0 for a row, with pins where they were set', () => {
    const pins = new Map<number, [number, number]>([[0, [10, 20]]]);
    const found = solveStress({ count: 4, hops, hop: 50, seed: 1, sweeps: 60, pins });
    expect([found[0], found[1]]).toEqual([10, 20]);
    expect(measureStress(4, hops, found)).toBeLessThan(0.01);
    expect(Math.hypot(numberAt(found, 2) - 10, numberAt(found, 3) - 20)).toBeCloseTo(50, -1);
  });
});

describe('what is counted', () => {
  const network = tinyNetwork(
    [
      { id: 'a', kind: 'other' },
      { id: 'b', kind: 'other' },
      { id: 'c', kind: 'other' },
      { id: 'd', kind: 'other' },
    ],
    [tie('a knows b'), tie('c knows d')],
  );
  const figures = buildFigures(network, PALETTES.light);
  const measure = (...places: number[]) => {
    return measureQuality(network, figures, buildHops(4, network.source, network.target), Float64Array.from(places));
  };

  test('ties that cross', () => {
    expect(measure(0, 0, 100, 100, 0, 100, 100, 0).crossings).toBe(1);
    expect(measure(0, 0, 100, 0, 0, 100, 100, 100).crossings).toBe(0);
  });

  test('nodes too near, and ties through nodes', () => {
    expect(measure(0, 0, 100, 0, 3, 3, 100, 100)).toMatchObject({ overlaps: 1, through: 2 });
    expect(measure(0, 0, 100, 0, 50, 1, 50, 100)).toMatchObject({ overlaps: 0, through: 1 });
    expect(measure(0, 0, 100, 0, 50, 30, 50, 100)).toMatchObject({ overlaps: 0, through: 0 });
  });
});

test('a segment passes through a box where clipping says so', () => {
  const number = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(fc.tuple(number, number, number, number), ([ax, ay, bx, by]) => {
      // A point has no sides to lie on.
      fc.pre(ax !== bx || ay !== by);
      // No line between whole points meets a corner with an irrational x: touching it, the two may differ.
      const box = { x: 19 + Math.SQRT2, y: 15.7, width: 17.1, height: 9.4 };
      const [right, bottom] = [box.x + box.width, box.y + box.height];
      const isNear =
        Math.min(ax, bx) < right && Math.max(ax, bx) > box.x && Math.min(ay, by) < bottom && Math.max(ay, by) > box.y;
      const found = isNear && isThrough(ax, ay, bx, by, box.x, box.y, right, bottom);
      expect(found).toBe(isCrossing(ax, ay, bx, by, box));
    }),
    { numRuns: 2000 },
  );
});

test('positions are stretched to the pane’s margins', () => {
  const fitted = fitToPane(Float64Array.of(0, 0, 10, 5), { width: 200, height: 100 }, { x: 20, y: 10 }, false);
  expect(measureExtent(fitted)).toEqual({ x: 20, y: 10, width: 160, height: 80 });
});

test('overlaps go where there is room', () => {
  const half = new Float64Array(60).fill(6);
  const positions = Float64Array.from({ length: 120 }, (_, i) => 190 + ((i * 37) % 41));
  removeOverlaps(positions, half, half, { width: 400, height: 400 }, 2);
  for (let a = 0; a < 60; a++) {
    for (let b = 0; b < a; b++) {
      const dx = Math.abs(numberAt(positions, a * 2) - numberAt(positions, b * 2));
      const dy = Math.abs(numberAt(positions, a * 2 + 1) - numberAt(positions, b * 2 + 1));
      expect(Math.max(dx, dy)).toBeGreaterThanOrEqual(13.9);
    }
  }
});
