import type { Box } from '../box.ts';
import type { NodeFigure } from '../figures.ts';

/** The line that leads from a node's outline to its label, in css px of the frame. */
export interface Leader {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Of the line, in the colour of its label, css px. */
export const LEADER_WIDTH = 0.9;
/** Between the line's ends and what it joins, css px. */
const GAP = 2;

/** From a node whose middle is (x, y) to the nearest point of its label's box. */
export function toLeader(x: number, y: number, figure: NodeFigure, zoom: number, box: Box): Leader {
  const [endX, endY] = toNearest(x, y, box);
  const [dx, dy] = [endX - x, endY - y];
  const length = Math.hypot(dx, dy) || 1;
  // Shapes are near enough to ellipses.
  const start = 1 / Math.hypot((2 * dx) / (figure.width * zoom), (2 * dy) / (figure.height * zoom));
  const [from, to] = [Math.min(1, start), Math.max(0, 1 - GAP / length)];
  return { x1: x + dx * from, y1: y + dy * from, x2: x + dx * to, y2: y + dy * to };
}

/** The point of a box that is nearest to (x, y). */
export const toNearest = (x: number, y: number, box: Box): readonly [number, number] => [
  clamp(x, box.x, box.x + box.width),
  clamp(y, box.y, box.y + box.height),
];

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
