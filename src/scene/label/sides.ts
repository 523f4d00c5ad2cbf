import type { Side } from '../../dataset/sides.ts';
import type { Box, MovableBox } from '../box.ts';

/** Distance between a node's outline and its label, css px. */
const GAP = 3;
/** How far out a diagonal label starts, as a part of the half size. */
const DIAGONAL = 0.72;

/**
 * Where a label of the given size stands round a node of the given half size whose centre is (x, y).
 * All in css px on the screen, so that labels keep their distance at every zoom. Written over `box` where one is given.
 */
export function toLabelBox(
  side: Side,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  { width, height }: { readonly width: number; readonly height: number },
  box: MovableBox = { x: 0, y: 0, width, height },
): Box {
  const diagonal = side.length === 2;
  const a = (halfWidth + GAP) * (diagonal ? DIAGONAL : 1);
  const b = (halfHeight + GAP - 1) * (diagonal ? DIAGONAL : 1);
  box.x = side.endsWith('r') ? x + a : side.endsWith('l') ? x - a - width : x - width / 2;
  box.y = side.startsWith('b') ? y + b : side.startsWith('t') ? y - b - height : y - height / 2;
  box.width = width;
  box.height = height;
  return box;
}

/** The middle of a node that has a label, and half its size, css px. */
export interface LabelledShape {
  x: number;
  y: number;
  a: number;
  b: number;
}

/** How far a node's outline is from a box, css px. */
export function toGap({ x, y, a, b }: LabelledShape, box: Box): number {
  const beside = Math.max(box.x - x - a, x - a - box.x - box.width, 0);
  const over = Math.max(box.y - y - b, y - b - box.y - box.height, 0);
  return Math.hypot(beside, over);
}

/** The selection's ring and the clear gap inside it, css px at every zoom. */
export const RING_WIDTH = 3;
export const RING_GAP = 3;
export const PILL_PADDING = { x: 6, y: 2 };

/**
 * The plate of a selected or hovered node's label: beside the ring where there is one, else right round
 * the place where the plain label stands. In css px, like the half sizes.
 */
export function toPillBox(
  side: Side,
  x: number,
  y: number,
  halfWidth: number,
  halfHeight: number,
  text: { readonly width: number; readonly height: number },
  hasRing: boolean,
): Box {
  const size = toPillSize(text);
  if (hasRing) {
    const reach = RING_GAP + RING_WIDTH;
    return toLabelBox(side, x, y, halfWidth + reach, halfHeight + reach, size);
  }
  return growToPill(toLabelBox(side, x, y, halfWidth, halfHeight, text));
}

/** The plate round the box of a label. */
export const growToPill = (label: Box): Box => ({
  x: label.x - PILL_PADDING.x,
  y: label.y - PILL_PADDING.y,
  ...toPillSize(label),
});

/** The size of a plate for words of a size. */
export const toPillSize = ({ width, height }: { readonly width: number; readonly height: number }) => ({
  width: width + 2 * PILL_PADDING.x,
  height: height + 2 * PILL_PADDING.y,
});

/** The mark of a pinned node, css px at every zoom: a dot on the upper right of its outline, with a clear ring. */
export const PIN_RADIUS = 3;
export const PIN_HALO = 1.5;

/** The middle of the mark of a pin, relative to the middle of a node of the given size. */
export const toPinPoint = (width: number, height: number): readonly [number, number] => [
  (width / 2) * DIAGONAL,
  (-height / 2) * DIAGONAL,
];

/** The box of the mark of a pin on a node whose middle is (x, y). */
export function toPinBox(x: number, y: number, width: number, height: number): Box {
  const [dx, dy] = toPinPoint(width, height);
  const reach = PIN_RADIUS + PIN_HALO;
  return { x: x + dx - reach, y: y + dy - reach, width: 2 * reach, height: 2 * reach };
}
