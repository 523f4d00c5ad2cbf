import { at, numberAt } from '../base/assert.ts';
import type { Point } from '../base/segment.ts';
import { NODE_HALO } from './figures.ts';
import { RING_GAP, RING_WIDTH } from './label/sides.ts';
import { toReach } from './outline.ts';
import type { Scene } from './scene.ts';
import { type TieShape, toPointOn } from './tie-shape.ts';

/** The head of an arrow: its tip, and the corners behind it. */
export type TieHead = readonly [tip: Point, left: Point, right: Point];

/** A head is so long, css px at zoom 1, and by so many times the width of its tie longer. */
const LENGTH = 5;
const BY_WIDTH = 2.2;
/** Half of how wide a head is, as a part of its length. */
const HALF = 0.42;
/** Shorter ones are left out: they would be blots, css px. */
const LEAST = 4;
/** Of a curve so many halvings find a point to a hundredth of a px. */
const HALVINGS = 16;

/**
 * The head at the end of a tie whose direction the source gives, where there is room for it; null for all others, and
 * from afar. `shape` and `width` are the tie as drawn, `scale` of which are one model unit. The tip stands on the clear
 * ring, or the ring of the selection, of the node it points at.
 */
export function toTieHead(scene: Scene, edge: number, shape: TieShape, width: number, scale: number): TieHead | null {
  const { figures, network, zoom } = scene;
  if (!at(figures.edges, edge).isPointed) return null;
  const length = LENGTH * figures.scale * scale + BY_WIDTH * width;
  if ((length * zoom) / scale < LEAST) return null;
  const target = numberAt(network.target, edge);
  const { outline, width: across, height: down, border } = at(figures.nodes, target);
  const isRinged = scene.emphasis?.centres.includes(target) ?? false;
  const clear = isRinged ? ((RING_GAP + RING_WIDTH) * scale) / zoom : NODE_HALO * scale;
  const outside = (border / 2) * scale + clear;
  const end = toEnd(shape);
  /** How far from the middle of its node the tip stands, seen in the direction of a point. */
  const reachTo = ([x, y]: Point) => outside + toReach(outline, across * scale, down * scale, x - end[0], y - end[1]);
  let reach = outside + Math.max(across, down) * 0.5 * scale;
  // A curve comes from a little elsewhere the nearer it is.
  for (let turn = shape.type === 'straight' ? 1 : 2; turn > 0; turn--) reach = reachTo(toPointBefore(shape, reach));
  const room = measureRoom(shape) - reach;
  if (!(room >= length)) return null;
  const [tip, back] = [toPointBefore(shape, reach), toPointBefore(shape, reach + length)];
  const [dx, dy] = [(back[0] - tip[0]) * HALF, (back[1] - tip[1]) * HALF];
  return [tip, [back[0] - dy, back[1] + dx], [back[0] + dy, back[1] - dx]];
}

/** The middle of the node that a tie leads to. */
function toEnd(shape: TieShape): Point {
  if (shape.type !== 'loop') return [shape.x2, shape.y2];
  const { cx, cy, radius, side } = shape;
  return [cx - side[0] * radius, cy - side[1] * radius];
}

/** How far a tie gets from its end. */
const measureRoom = (shape: TieShape): number =>
  shape.type === 'loop' ? 2 * shape.radius : Math.hypot(shape.x2 - shape.x1, shape.y2 - shape.y1);

/** The point of a tie that is so far from the middle of the node it leads to. */
function toPointBefore(shape: TieShape, distance: number): Point {
  const [x, y] = toEnd(shape);
  if (shape.type === 'loop') {
    const { cx, cy, radius, side } = shape;
    const turn = Math.atan2(-side[1], -side[0]) + 2 * Math.asin(Math.min(1, distance / (2 * radius)));
    return [cx + radius * Math.cos(turn), cy + radius * Math.sin(turn)];
  }
  if (shape.type === 'straight') return toPointOn(shape, 1 - distance / measureRoom(shape));
  let [far, near] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (far + near) / 2;
    const [px, py] = toPointOn(shape, middle);
    if (Math.hypot(px - x, py - y) > distance) far = middle;
    else near = middle;
  }
  return toPointOn(shape, (far + near) / 2);
}
