import { contours } from 'd3-contour';
import { at } from '../../base/assert.ts';
import { distanceToSegment, type Point } from '../../base/segment.ts';

/** How much of each pixel is covered, 0–255, row by row. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  readonly cover: Uint8Array;
}

/** Where a pixel of a mask is in a picture. */
export interface Grid {
  readonly x: number;
  readonly y: number;
  /** Px of the mask for one of the picture. */
  readonly scale: number;
}

/** Half of a pixel. */
const EDGE = 127.5;
/** A line may lie this far from the edge that it stands for, px of the mask. */
const TOLERANCE = 0.12;

/** The edge of what a mask covers, as data of an SVG path; '' where it covers nothing. Holes run the other way round. */
export function tracePath({ width, height, cover }: Mask, { x, y, scale }: Grid): string {
  // It only reads them, one by one.
  const values = cover as unknown as number[];
  const shapes = contours().size([width, height]).smooth(true).contour(values, EDGE).coordinates;
  const toPlace = ([left, top]: Point) => `${round(x + left / scale)} ${round(y + top / scale)}`;
  return shapes
    .flat()
    .map(
      (ring) =>
        `M${simplify(ring as unknown as readonly Point[])
          .map(toPlace)
          .join('L')}Z`,
    )
    .join('');
}

/** A closed ring with the corners that it needs alone (Douglas and Peucker 1973). */
function simplify(ring: readonly Point[]): readonly Point[] {
  const last = ring.length - 1;
  const isKept = new Uint8Array(ring.length);
  // A closed ring has no ends: its first point and the one in the middle of the list stand for them.
  const middle = last >> 1;
  isKept[0] = 1;
  isKept[middle] = 1;
  const open: [number, number][] = [
    [0, middle],
    [middle, last],
  ];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let farthest = -1;
    let most = TOLERANCE;
    for (let index = from + 1; index < to; index++) {
      const distance = distanceToSegment(at(ring, index), at(ring, from), at(ring, to));
      if (distance > most) [most, farthest] = [distance, index];
    }
    if (farthest < 0) continue;
    isKept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return ring.filter((_, index) => isKept[index] === 1);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
