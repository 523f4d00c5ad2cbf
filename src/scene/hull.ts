import { at } from '../base/assert.ts';

/** The widest step along a round corner, radians: at 24 px it strays from the circle by a fifth of a pixel. */
const STEP = Math.PI / 12;

/**
 * The outline that keeps `padding` away from the convex hull of some points, with round corners: all points
 * no further than `padding` from the hull. `points` and the result are x0, y0, x1, y1, … in the same unit; the
 * result is a convex polygon to be closed, clockwise on a screen, empty for no points. Points that are not
 * numbers are left out. O(n log n).
 */
export function toHull(points: ArrayLike<number>, padding: number): Float64Array {
  const corners = toCorners(points);
  const outline: number[] = [];
  for (const [index, [x, y]] of corners.entries()) {
    const from = toNormal(at(corners, (index + corners.length - 1) % corners.length), [x, y]);
    const to = toNormal([x, y], at(corners, (index + 1) % corners.length));
    // One point alone has no edges: a whole circle. Two have a half circle at each end.
    const turn = corners.length === 1 ? 2 * Math.PI : (to - from + 4 * Math.PI) % (2 * Math.PI);
    const steps = Math.max(1, Math.ceil(turn / STEP));
    const last = corners.length === 1 ? steps - 1 : steps;
    for (let step = 0; step <= last; step++) {
      const angle = from + (turn * step) / steps;
      outline.push(x + padding * Math.cos(angle), y + padding * Math.sin(angle));
    }
  }
  return Float64Array.from(outline);
}

/** The same outline for SVG and for Path2D: `M x y L … Z`, rounded to hundredths; '' for an empty one. */
export function toHullPath(outline: Float64Array): string {
  const steps: string[] = [];
  for (let index = 0; index + 1 < outline.length; index += 2) {
    steps.push(`${round(at(outline, index))} ${round(at(outline, index + 1))}`);
  }
  return steps.length > 0 ? `M${steps.join('L')}Z` : '';
}

type Point = readonly [number, number];

const round = (value: number): number => Math.round(value * 100) / 100;

/** The direction that points outward from an edge walked clockwise on a screen (y down), as an angle. */
const toNormal = ([x1, y1]: Point, [x2, y2]: Point): number => Math.atan2(-(x2 - x1), y2 - y1);

/** Above 0 where the way from a over b to c turns clockwise on a screen. */
const turnOf = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** The corners of the convex hull, clockwise on a screen, by the monotone chain (Andrew 1979). */
function toCorners(points: ArrayLike<number>): readonly Point[] {
  const sorted: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x, y] = [at(points, index), at(points, index + 1)];
    if (Number.isFinite(x) && Number.isFinite(y)) sorted.push([x, y]);
  }
  sorted.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const distinct = sorted.filter(
    ([x, y], index) => index === 0 || x !== sorted[index - 1]?.[0] || y !== sorted[index - 1]?.[1],
  );
  if (distinct.length < 3) return distinct;
  const chain = (order: readonly Point[]) => {
    const kept: Point[] = [];
    for (const point of order) {
      while (kept.length > 1 && turnOf(at(kept, kept.length - 2), at(kept, kept.length - 1), point) <= 0) kept.pop();
      kept.push(point);
    }
    // The other chain begins where this one ends.
    return kept.slice(0, -1);
  };
  return [...chain(distinct), ...chain(distinct.toReversed())];
}
