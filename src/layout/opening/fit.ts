import { numberAt } from '../../base/assert.ts';
import type { PaneSize } from '../../scene/camera.ts';

/** Room kept free at the left and right, and at the top and bottom, px. */
export interface Margin {
  readonly x: number;
  readonly y: number;
}

/** Turns positions so that they fill the pane best, trying every five degrees. */
export function turnToPane(positions: Float64Array, pane: PaneSize): Float64Array {
  let best = positions;
  let bestScale = 0;
  for (let degrees = 0; degrees < 180; degrees += 5) {
    const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const turned = new Float64Array(positions.length);
    for (let i = 0; i < positions.length; i += 2) {
      turned[i] = numberAt(positions, i) * cos - numberAt(positions, i + 1) * sin;
      turned[i + 1] = numberAt(positions, i) * sin + numberAt(positions, i + 1) * cos;
    }
    const extent = measureExtent(turned);
    const scale = Math.min(pane.width / extent.width, pane.height / extent.height);
    if (scale > bestScale) [best, bestScale] = [turned, scale];
  }
  return best;
}

/**
 * Moves and scales positions into the pane. `uniform` keeps all proportions; otherwise each axis fills
 * its side, which costs a little stress and wins room for labels.
 */
export function fitToPane(positions: Float64Array, pane: PaneSize, margin: Margin, uniform: boolean): Float64Array {
  const extent = measureExtent(positions);
  let scaleX = (pane.width - 2 * margin.x) / extent.width;
  let scaleY = (pane.height - 2 * margin.y) / extent.height;
  if (uniform) scaleX = scaleY = Math.min(scaleX, scaleY);
  return positions.map((value, i) =>
    i % 2 === 0
      ? pane.width / 2 + (value - extent.x - extent.width / 2) * scaleX
      : pane.height / 2 + (value - extent.y - extent.height / 2) * scaleY,
  );
}

/** More would tear neighbours apart along one axis and lay them on each other along the other one. */
const MOST_STRETCH = 2;

/** Stretches positions about their middle towards the shape of the pane; the area of their box stays the same. */
export function stretchToPane(positions: Float64Array, pane: PaneSize): Float64Array {
  const { x, y, width, height } = measureExtent(positions);
  const wanted = pane.width / pane.height / (width / height);
  const stretch = Math.sqrt(Math.min(MOST_STRETCH, Math.max(1 / MOST_STRETCH, wanted)));
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return positions.map((value, i) =>
    i % 2 === 0 ? middleX + (value - middleX) * stretch : middleY + (value - middleY) / stretch,
  );
}

/** The box round all positions; never empty, so that it can be divided by. */
export function measureExtent(positions: Float64Array) {
  let [left, top, right, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (let i = 0; i < positions.length; i += 2) {
    left = Math.min(left, numberAt(positions, i));
    right = Math.max(right, numberAt(positions, i));
    top = Math.min(top, numberAt(positions, i + 1));
    bottom = Math.max(bottom, numberAt(positions, i + 1));
  }
  return { x: left, y: top, width: right - left || 1, height: bottom - top || 1 };
}
