import { at, numberAt } from '../base/assert.ts';
import { distanceToSegment, type Point } from '../base/segment.ts';
import type { Structure } from '../network/structure.ts';
import type { Box } from './box.ts';

/** The straight line between two points. */
export interface StraightTie {
  readonly type: 'straight';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A quadratic Bézier curve with its one control point at (cx, cy). */
export interface CurvedTie {
  readonly type: 'curved';
  readonly x1: number;
  readonly y1: number;
  readonly cx: number;
  readonly cy: number;
  readonly x2: number;
  readonly y2: number;
}

/** Where a loop stands at its node: the way from the middle of the one to that of the other, of length 1. */
export type LoopSide = readonly [x: number, y: number];

export const UPPER_LEFT: LoopSide = [-Math.SQRT1_2, -Math.SQRT1_2];

/** A circle that passes through the middle of its node, which covers a part of it. */
export interface LoopTie {
  readonly type: 'loop';
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly side: LoopSide;
}

/** The line that a tie is drawn along. */
export type TieShape = StraightTie | CurvedTie | LoopTie;

/** A tie between near nodes bends no farther than this part of what is between them. */
const MOST_BEND = 0.45;
/** What a circle or a curve is cut into where straight pieces are wanted. */
const LOOP_PIECES = 16;
const CURVE_PIECES = 12;

/** How a tie leaves the straight line. */
export interface Bend {
  /** How far it stands off the straight line between its ends, see `toBends`, css px at zoom 1; for a loop with half of its node. */
  readonly bend: number;
  /** Where a loop stands at its node. */
  readonly side: LoopSide;
}

/** What the lines of ties hang on; positions are the centres of nodes in model units. */
interface Drawn {
  readonly network: Pick<Structure, 'source' | 'target'>;
  readonly figures: { readonly edges: readonly Bend[] };
  readonly positions: Float64Array;
}

/** The line of a tie at a zoom, with (x, y) of the zoomed model at its own zero. */
export function toTieShape({ network, figures, positions }: Drawn, edge: number, zoom = 1, x = 0, y = 0): TieShape {
  const [source, target] = [numberAt(network.source, edge), numberAt(network.target, edge)];
  const { bend, side } = at(figures.edges, edge);
  const [x1, y1] = [numberAt(positions, source * 2) * zoom - x, numberAt(positions, source * 2 + 1) * zoom - y];
  if (source === target) {
    const radius = (bend / 2) * zoom;
    return { type: 'loop', cx: x1 + side[0] * radius, cy: y1 + side[1] * radius, radius, side };
  }
  const [x2, y2] = [numberAt(positions, target * 2) * zoom - x, numberAt(positions, target * 2 + 1) * zoom - y];
  return bendTie(x1, y1, x2, y2, (source > target ? -bend : bend) * zoom);
}

/** The line from (x1, y1) to (x2, y2) with a bend to its left. Two nodes in one place have a point between them. */
export function bendTie(x1: number, y1: number, x2: number, y2: number, bend: number): StraightTie | CurvedTie {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = Math.hypot(dx, dy);
  if (bend === 0 || length === 0) return { type: 'straight', x1, y1, x2, y2 };
  const most = MOST_BEND * length;
  // The middle of the curve is half as far off as its control point.
  const off = (2 * Math.max(-most, Math.min(most, bend))) / length;
  return { type: 'curved', x1, y1, cx: (x1 + x2) / 2 + dy * off, cy: (y1 + y2) / 2 - dx * off, x2, y2 };
}

/** The point so far along a tie, 0–1; of a loop always the one opposite its node. */
export function toPointOn(shape: TieShape, part: number): readonly [x: number, y: number] {
  const rest = 1 - part;
  if (shape.type === 'straight') return [rest * shape.x1 + part * shape.x2, rest * shape.y1 + part * shape.y2];
  if (shape.type === 'curved') {
    const bend = (from: number, control: number, to: number) =>
      rest * rest * from + 2 * rest * part * control + part * part * to;
    return [bend(shape.x1, shape.cx, shape.x2), bend(shape.y1, shape.cy, shape.y2)];
  }
  return [shape.cx + shape.side[0] * shape.radius, shape.cy + shape.side[1] * shape.radius];
}

/** The points of a tie as a run of straight pieces. */
export function toPolyline(shape: TieShape): readonly (readonly [x: number, y: number])[] {
  if (shape.type === 'straight') {
    return [
      [shape.x1, shape.y1],
      [shape.x2, shape.y2],
    ];
  }
  const pieces = shape.type === 'loop' ? LOOP_PIECES : CURVE_PIECES;
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const part = index / pieces;
    if (shape.type === 'loop') {
      const turn = 2 * Math.PI * part;
      return [shape.cx + shape.radius * Math.cos(turn), shape.cy + shape.radius * Math.sin(turn)] as const;
    }
    const [a, b, c] = [(1 - part) ** 2, 2 * part * (1 - part), part ** 2];
    return [a * shape.x1 + b * shape.cx + c * shape.x2, a * shape.y1 + b * shape.cy + c * shape.y2] as const;
  });
}

/** A box that a tie does not leave; of a curve the one round its three points. */
export function toTieBox(shape: TieShape): Box {
  if (shape.type === 'loop') {
    const { cx, cy, radius } = shape;
    return { x: cx - radius, y: cy - radius, width: 2 * radius, height: 2 * radius };
  }
  const { x1, y1, x2, y2 } = shape;
  const [cx, cy] = shape.type === 'curved' ? [shape.cx, shape.cy] : [x1, y1];
  const [x, y] = [Math.min(x1, x2, cx), Math.min(y1, y2, cy)];
  return { x, y, width: Math.max(x1, x2, cx) - x, height: Math.max(y1, y2, cy) - y };
}

/** How far a point is from a tie. */
export function measureDistance(shape: TieShape, x: number, y: number): number {
  if (shape.type === 'loop') return Math.abs(Math.hypot(x - shape.cx, y - shape.cy) - shape.radius);
  let nearest = Infinity;
  let last: Point | null = null;
  for (const point of toPolyline(shape)) {
    if (last) nearest = Math.min(nearest, distanceToSegment([x, y], last, point));
    last = point;
  }
  return nearest;
}
