import { numberAt } from '../../base/assert.ts';
import { type Box, isOverlapping } from '../../scene/box.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { PlacedLabel } from '../../scene/label/placement.ts';

/** How far a handle stands from the outline of its node, and how far it reaches itself, css px. */
const GAP = 16;
const REACH = 10;
const DIAGONAL = Math.SQRT1_2;
/** Where it may stand, as one looks for it: to the right and above before all. */
const CORNERS = [
  [DIAGONAL, -DIAGONAL],
  [-DIAGONAL, -DIAGONAL],
  [DIAGONAL, DIAGONAL],
  [-DIAGONAL, DIAGONAL],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;

/** What is around a node: names where they stand, by node, and centres in model units, of which `zoom` css px make one. */
interface Around {
  readonly labels: readonly (PlacedLabel | null)[];
  readonly positions: Float64Array;
  readonly zoom: number;
  readonly pane: PaneSize;
}

/**
 * Where the handle of a node stands, from its middle in css px: in the first place beside it that no name needs and
 * that is in the pane; `point` is the middle in the pane. O(names).
 */
export function placeHandle(
  node: number,
  radius: number,
  [left, top]: readonly [number, number],
  { labels, positions, zoom, pane }: Around,
): readonly [x: number, y: number] {
  const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
  const far = radius + GAP;
  const names = labels.flatMap((label, other): Box[] => {
    if (!label) return [];
    const [dx, dy] = [(numberAt(positions, other * 2) - x) * zoom, (numberAt(positions, other * 2 + 1) - y) * zoom];
    const box = { ...label.box, x: label.box.x + dx, y: label.box.y + dy };
    const isNear = Math.max(box.x, box.y, -box.x - box.width, -box.y - box.height) < far + REACH;
    return isNear ? [box] : [];
  });
  const toPlace = ([right, down]: readonly [number, number]) => [right * far, down * far] as const;
  const isFree = ([right, down]: readonly [number, number]): boolean => {
    const isInside = (along: number, size: number) => along > REACH && along < size - REACH;
    if (!isInside(left + right, pane.width) || !isInside(top + down, pane.height)) return false;
    const box = { x: right - REACH, y: down - REACH, width: 2 * REACH, height: 2 * REACH };
    return !names.some((name) => isOverlapping(name, box));
  };
  return CORNERS.map(toPlace).find(isFree) ?? toPlace(CORNERS[0]);
}
