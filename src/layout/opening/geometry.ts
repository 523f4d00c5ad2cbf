/** On which side of the line from a to b point c lies: the sign of the turn. */
const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether the segments ab and cd cross in their insides. */
export const isCrossed = (
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean =>
  turn(ax, ay, bx, by, cx, cy) * turn(ax, ay, bx, by, dx, dy) < 0 &&
  turn(cx, cy, dx, dy, ax, ay) * turn(cx, cy, dx, dy, bx, by) < 0;

/** The squared distance of point p from the segment ab. */
export function squaredDistance(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  const x = px - ax - t * dx;
  const y = py - ay - t * dy;
  return x * x + y * y;
}

/**
 * Whether the segment ab, whose own box is known to meet the rectangle, passes through it: it does
 * unless all four corners lie on one side of its line.
 */
export function isThrough(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): boolean {
  const first = turn(ax, ay, bx, by, left, top);
  const second = turn(ax, ay, bx, by, right, top);
  if (first > 0 !== second > 0) return true;
  const third = turn(ax, ay, bx, by, left, bottom);
  if (first > 0 !== third > 0) return true;
  return first > 0 !== turn(ax, ay, bx, by, right, bottom) > 0;
}

/** 0 when two boxes are apart, 0.5–1.5 when they overlap, by area. */
export function measureOverlap(
  aLeft: number,
  aTop: number,
  aRight: number,
  aBottom: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
): number {
  const width = Math.min(aRight, right) - Math.max(aLeft, left);
  if (width <= 0) return 0;
  const height = Math.min(aBottom, bottom) - Math.max(aTop, top);
  return height <= 0 ? 0 : 0.5 + Math.min(1, (width * height) / 300);
}
