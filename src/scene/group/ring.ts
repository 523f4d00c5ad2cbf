import { numberAt } from '../../base/assert.ts';

/**
 * A smooth closed curve as the points that pull it: x0, y0, x1, y1, … It runs through the middle between each two of
 * them. The curve of a hole runs the other way round than that of the edge about it.
 */
export type Ring = Float64Array;

/** Curves for SVG and for Path2D, rounded to hundredths; '' for none. */
export const toRingPath = (rings: readonly Ring[]): string => rings.map(toOnePath).join('');

function toOnePath(ring: Ring): string {
  const count = ring.length / 2;
  if (count < 3) return '';
  const [lastX, lastY] = [numberAt(ring, ring.length - 2), numberAt(ring, ring.length - 1)];
  let path = `M${round((lastX + numberAt(ring, 0)) / 2)} ${round((lastY + numberAt(ring, 1)) / 2)}`;
  for (let index = 0; index < count; index++) {
    const [x, y] = [numberAt(ring, index * 2), numberAt(ring, index * 2 + 1)];
    const next = ((index + 1) % count) * 2;
    path += `Q${round(x)} ${round(y)} ${round((x + numberAt(ring, next)) / 2)} ${round((y + numberAt(ring, next + 1)) / 2)}`;
  }
  return `${path}Z`;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A ring about a disc. */
export function toRound(x: number, y: number, radius: number): Ring {
  // The curve lies within the points that pull it: their sides are what touches the circle.
  const [corners, reach] = [8, radius / Math.cos(Math.PI / 8)];
  return Float64Array.from({ length: corners * 2 }, (_, index) => {
    const turn = (2 * Math.PI * (index >> 1)) / corners;
    return index % 2 === 0 ? x + reach * Math.cos(turn) : y + reach * Math.sin(turn);
  });
}

/** Whether a point is in the polygon of a ring's points. */
export function isInRing(ring: Ring, x: number, y: number): boolean {
  let isIn = false;
  let [beforeX, beforeY] = [numberAt(ring, ring.length - 2), numberAt(ring, ring.length - 1)];
  for (let index = 0; index < ring.length; index += 2) {
    const [nextX, nextY] = [numberAt(ring, index), numberAt(ring, index + 1)];
    if (nextY > y !== beforeY > y && x < ((beforeX - nextX) * (y - nextY)) / (beforeY - nextY) + nextX) isIn = !isIn;
    [beforeX, beforeY] = [nextX, nextY];
  }
  return isIn;
}
