import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { toHull, toHullPath } from '../../src/scene/hull.ts';

type Point = readonly [number, number];

const toPoints = (flat: ArrayLike<number>): Point[] =>
  Array.from({ length: flat.length / 2 }, (_, index) => [at(flat, index * 2), at(flat, index * 2 + 1)]);

/** Twice the signed area of the triangle: above 0 for a clockwise turn on a screen. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

const coordinate = fc.integer({ min: -200, max: 200 });
const anyPoints = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 25 });
const PADDING = 20;
/** A round corner of steps of 15 degrees lies inside its circle by less than this share. */
const SAG = 1 - Math.cos(Math.PI / 24);

test('the outline is convex, clockwise, and keeps the padding from every point', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      const outline = toPoints(toHull(points.flat(), PADDING));
      const next = (index: number) => at(outline, (index + 1) % outline.length);
      const edges = outline.map((corner, index): [Point, Point] => [corner, next(index)]);
      const turns = edges.flatMap(([from, to]) => [...outline, ...points].map((point) => turn(from, to, point)));
      expect(Math.min(...turns)).toBeGreaterThan(-1e-6);
      const gaps = edges.flatMap(([from, to]) => points.map((point) => distanceToSegment(point, from, to)));
      expect(Math.min(...gaps)).toBeGreaterThan(PADDING * (1 - SAG) - 1e-6);
    }),
  );
});

test('the outline is nowhere further than the padding from what lies between the points', () => {
  fc.assert(
    fc.property(anyPoints, (points) => {
      for (const corner of toPoints(toHull(points.flat(), PADDING))) {
        // The nearest place of a convex hull lies on a segment between two of the points.
        const distances = points.flatMap((one) => points.map((two) => distanceToSegment(corner, one, two)));
        expect(Math.min(...distances)).toBeCloseTo(PADDING, 6);
      }
    }),
  );
});

test('the order of the points and points inside or twice there change nothing', () => {
  const square = [0, 0, 10, 0, 10, 10, 0, 10];
  const outline = toHull(square, 2);
  expect(toHull([10, 10, 5, 5, 0, 10, 0, 0, 0, 0, 5, 0, 10, 0], 2)).toEqual(outline);
  expect(toHull([...square, Number.NaN, 3], 2)).toEqual(outline);
  const xs = toPoints(outline).map(([x]) => x);
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([-2, 12]);
});

test('one point has a circle, two a capsule, none nothing', () => {
  const circle = toPoints(toHull([7, 9], 5));
  for (const [x, y] of circle) expect(Math.hypot(x - 7, y - 9)).toBeCloseTo(5, 9);
  expect(new Set(circle.map(([x, y]) => `${x.toFixed(6)} ${y.toFixed(6)}`)).size).toBe(24);
  const capsule = toPoints(toHull([0, 0, 10, 0], 5));
  const bounds = [0, 1].flatMap((axis) => {
    const values = capsule.map((point) => at(point, axis));
    return [Math.min(...values), Math.max(...values)];
  });
  for (const [index, bound] of [-5, 15, -5, 5].entries()) expect(bounds[index]).toBeCloseTo(bound, 9);
  expect(toHull([], 5)).toHaveLength(0);
});

test('a path is closed and rounded; nothing has none', () => {
  expect(toHullPath(Float64Array.of(0, 0, 10.126, 0, 10, 1 / 3))).toBe('M0 0L10.13 0L10 0.33Z');
  expect(toHullPath(new Float64Array())).toBe('');
});
