import { numberAt } from '../../base/assert.ts';
import { type Box, growBox } from '../box.ts';
import type { LabelPlacement } from './placement.ts';

/** Half as wide as the way that a path needs for itself and the numbers of its steps, css px. */
const CLEAR = 9;

/** Boxes along a path, so close that no name passes between them; none where no path is drawn. */
export function listTrailBeads({ network, positions, zoom, trail = [] }: LabelPlacement): readonly Box[] {
  const toPoint = (node: number) => [numberAt(positions, node * 2) * zoom, numberAt(positions, node * 2 + 1) * zoom];
  return trail.flatMap((edge) => {
    const [x1 = 0, y1 = 0] = toPoint(numberAt(network.source, edge));
    const [x2 = 0, y2 = 0] = toPoint(numberAt(network.target, edge));
    const count = Math.min(MOST_BEADS, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / CLEAR));
    return Array.from({ length: count }, (_, index) => {
      const part = index / count;
      return growBox({ x: x1 + (x2 - x1) * part, y: y1 + (y2 - y1) * part, width: 0, height: 0 }, CLEAR);
    });
  });
}

/** A tie that is looked at from very near goes far beyond the pane. */
const MOST_BEADS = 400;
