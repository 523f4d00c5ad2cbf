import { distanceToSegment, type Point } from '../base/segment.ts';
import type { Shape } from '../dataset/vocabulary.ts';

/** The geometry of a shape in a box from -1 to 1, y down; radius in css px at zoom 1. */
export type Outline =
  | { readonly type: 'ellipse' }
  | { readonly type: 'rectangle'; readonly radius: number }
  | { readonly type: 'polygon'; readonly points: readonly (readonly [number, number])[] };

/** A shape: its outline, how far it stretches a node of size d, and whether its size is fixed (css px). */
export interface ShapeFigure {
  readonly outline: Outline;
  readonly stretch: readonly [number, number];
  readonly fixed?: readonly [number, number];
  readonly border: number;
}

const polygon = (...points: [number, number][]): Outline => ({ type: 'polygon', points });

/** A seal of twelve points, the longer ones at every full hour. */
function seal(): Outline {
  const points: [number, number][] = [];
  for (let step = 0; step < 24; step++) {
    const angle = (step * Math.PI) / 12;
    const radius = step % 2 === 0 ? 1 : 0.8;
    points.push([radius * Math.sin(angle), -radius * Math.cos(angle)]);
  }
  return { type: 'polygon', points };
}

/**
 * Shapes were chosen so that any two stay apart at 12 px; the stretches give them about equal area. Places of every
 * sort have the box of the diamond, so that names stand alike round them.
 * The seal turns into a circle when small, so it is never drawn below 17 px.
 */
export const SHAPE_FIGURES: Readonly<Record<Shape, ShapeFigure>> = {
  circle: { outline: { type: 'ellipse' }, stretch: [1, 1], border: 1.25 },
  square: { outline: { type: 'rectangle', radius: 2 }, stretch: [0.9, 0.9], border: 1.25 },
  house: {
    outline: polygon([0, -1], [1, -0.24], [0.62, 1], [-0.62, 1], [-1, -0.24]),
    stretch: [0.95, 1.2],
    border: 1.25,
  },
  slant: { outline: polygon([-1, -1], [0.333, -1], [1, 1], [-0.333, 1]), stretch: [1.22, 0.97], border: 1.5 },
  diamond: { outline: polygon([0, -1], [1, 0], [0, 1], [-1, 0]), stretch: [1.25, 1.25], border: 1.5 },
  pin: { outline: polygon([-1, -1], [0, -0.333], [1, -1], [0, 1]), stretch: [1.3, 1.3], border: 1.5 },
  tag: { outline: polygon([-1, -1], [0.25, -1], [1, 0], [0.25, 1], [-1, 1]), stretch: [1.18, 0.82], border: 1.5 },
  numeral: { outline: { type: 'rectangle', radius: 5 }, stretch: [1, 1], fixed: [28.5, 19], border: 1.25 },
  seal: { outline: seal(), stretch: [1, 1], fixed: [40, 40], border: 1.25 },
  triangle: { outline: polygon([0, -1], [1, 1], [-1, 1]), stretch: [1.25, 1.25], border: 1.25 },
  hexagon: {
    outline: polygon([-0.96, 0], [-0.48, -0.78], [0.48, -0.78], [0.96, 0], [0.48, 0.78], [-0.48, 0.78]),
    stretch: [1.25, 1.25],
    border: 1.5,
  },
  trapezoid: {
    outline: polygon([-0.4, -0.72], [0.4, -0.72], [1, 0.72], [-1, 0.72]),
    stretch: [1.25, 1.25],
    border: 1.5,
  },
};

/** SVG path data of a shape of the given size in px with its centre at (0, 0). */
export function toPathData(outline: Outline, width: number, height: number, scale = 1): string {
  const a = width / 2;
  const b = height / 2;
  const n = (value: number) => String(Math.round(value * 100) / 100);
  if (outline.type === 'ellipse') {
    return `M${n(-a)} 0A${n(a)} ${n(b)} 0 1 1 ${n(a)} 0A${n(a)} ${n(b)} 0 1 1 ${n(-a)} 0Z`;
  }
  if (outline.type === 'rectangle') {
    const r = Math.min(outline.radius * scale, a, b);
    const corner = (x: number, y: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(x)} ${n(y)}`;
    return (
      `M${n(r - a)} ${n(-b)}H${n(a - r)}${corner(r, r)}V${n(b - r)}${corner(-r, r)}` +
      `H${n(r - a)}${corner(-r, -r)}V${n(r - b)}${corner(r, -r)}Z`
    );
  }
  return `M${outline.points.map(([x, y]) => `${n(x * a)} ${n(y * b)}`).join('L')}Z`;
}

/** How far the outline of a shape of the given size is from its middle, in the direction of (x, y). */
export function toReach(outline: Outline, width: number, height: number, x: number, y: number): number {
  const [a, b] = [width / 2, height / 2];
  const length = Math.hypot(x, y);
  if (length === 0) return Math.max(a, b);
  const [dx, dy] = [x / length, y / length];
  if (outline.type === 'ellipse') return 1 / Math.hypot(dx / a, dy / b);
  // Corners are round, but little.
  if (outline.type === 'rectangle') return Math.min(a / Math.abs(dx), b / Math.abs(dy));
  let farthest = 0;
  let [x1, y1]: Point = outline.points.at(-1) ?? [0, 0];
  for (const [x2, y2] of outline.points) {
    const [ex, ey] = [(x2 - x1) * a, (y2 - y1) * b];
    const across = dx * ey - dy * ex;
    const along = (x1 * a * dy - y1 * b * dx) / across;
    if (along >= 0 && along <= 1) farthest = Math.max(farthest, (x1 * a * ey - y1 * b * ex) / across);
    [x1, y1] = [x2, y2];
  }
  return farthest;
}

/**
 * How far the point (x, y), from the middle of a shape of the given size, is outside of it; below 0: so deep inside. In
 * the measure of the size.
 */
export function measureOutside(outline: Outline, width: number, height: number, x: number, y: number): number {
  const [a, b] = [width / 2, height / 2];
  if (outline.type === 'ellipse') return (Math.hypot(x / a, y / b) - 1) * Math.min(a, b);
  if (outline.type === 'rectangle') {
    const r = Math.min(outline.radius, a, b);
    const [right, down] = [Math.abs(x) - a + r, Math.abs(y) - b + r];
    return Math.hypot(Math.max(right, 0), Math.max(down, 0)) + Math.min(0, Math.max(right, down)) - r;
  }
  let [nearest, isInside] = [Number.POSITIVE_INFINITY, false];
  let [x1, y1]: Point = outline.points.at(-1) ?? [0, 0];
  for (const [x2, y2] of outline.points) {
    nearest = Math.min(nearest, distanceToSegment([x, y], [x1 * a, y1 * b], [x2 * a, y2 * b]));
    if (y1 * b > y !== y2 * b > y && x / a < x1 + ((y / b - y1) * (x2 - x1)) / (y2 - y1)) isInside = !isInside;
    [x1, y1] = [x2, y2];
  }
  return isInside ? -nearest : nearest;
}
