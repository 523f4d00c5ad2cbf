/** A box in css px: left, top, width, height. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A box that is written over again and again, where one made for each try would be too many. */
export type MovableBox = { -readonly [Key in keyof Box]: Box[Key] };

/** Writes a box over another. */
export function moveBox(moved: MovableBox, { x, y, width, height }: Box): void {
  moved.x = x;
  moved.y = y;
  moved.width = width;
  moved.height = height;
}

/** The box, this much larger on every side. */
export const growBox = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether the point (x, y) is in the box or on its edge. */
export const isPointIn = (box: Box, x: number, y: number): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

export const isOverlapping = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height && b.y < a.y + a.height;

/** Whether the segment from (x1, y1) to (x2, y2) passes through the box (Liang and Barsky 1984). Makes no object. */
export function isCrossing(x1: number, y1: number, x2: number, y2: number, box: Box): boolean {
  let [enter, leave] = [0, 1];
  for (let side = 0; side < 4; side++) {
    const [isAcross, isNear] = [side < 2, side % 2 === 0];
    const step = isAcross ? x2 - x1 : y2 - y1;
    const [start, near] = isAcross ? [x1, box.x] : [y1, box.y];
    const direction = isNear ? -step : step;
    const distance = isNear ? start - near : near + (isAcross ? box.width : box.height) - start;
    if (direction === 0) {
      if (distance < 0) return false;
      continue;
    }
    const t = distance / direction;
    if (direction < 0) {
      if (t > leave) return false;
      enter = Math.max(enter, t);
    } else {
      if (t < enter) return false;
      leave = Math.min(leave, t);
    }
  }
  return leave > enter;
}
