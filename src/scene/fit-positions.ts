import { at } from '../base/assert.ts';
import type { PaneSize } from './camera.ts';

/** Room round them, css px. */
const MARGIN = 60;

/**
 * Points x0, y0, x1, y1, … in a measure of their own, y down, as large as they fit into the middle of a pane; null where
 * they are all in one place.
 */
export function fitPositions(points: readonly number[], pane: PaneSize): Float64Array | null {
  const [across, down] = [toSpan(points, 0), toSpan(points, 1)];
  if (!(across.length > 0 || down.length > 0)) return null;
  const room = (size: number) => Math.max(size - 2 * MARGIN, MARGIN);
  const scale = Math.min(room(pane.width) / across.length, room(pane.height) / down.length);
  return Float64Array.from(points, (value, index) => {
    const { middle } = index % 2 === 0 ? across : down;
    return (index % 2 === 0 ? pane.width : pane.height) / 2 + (value - middle) * scale;
  });
}

/** How far points reach along an axis, and the middle of it. */
function toSpan(points: readonly number[], axis: 0 | 1) {
  let [least, most] = [Infinity, -Infinity];
  for (let index = axis; index < points.length; index += 2) {
    least = Math.min(least, at(points, index));
    most = Math.max(most, at(points, index));
  }
  return { middle: (least + most) / 2, length: most - least };
}
