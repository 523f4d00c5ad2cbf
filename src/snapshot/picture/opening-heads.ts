import type { Point } from '../../base/segment.ts';
import type { TieHead } from '../../scene/tie-head.ts';
import { toHeadInk } from '../../scene/tie-ink.ts';
import { toElement } from '../xml.ts';
import { toInkSvg } from './ink-svg.ts';

/** The head of a tie, seen from a point, css px. */
export const toHeadSvg = (head: TieHead, color: string, [x, y]: Point): string => {
  const [tip, left, right] = head.map(([across, down]): Point => [across - x, down - y]) as [Point, Point, Point];
  return toInkSvg(toHeadInk([tip, left, right], color));
};

/** Heads of ties as markers, which turn with their lines in a pane of any shape; each written once. */
export class Heads {
  readonly #ids = new Map<string, string>();
  readonly #prefix: string;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** `end` is where the line ends, in the middle of the node behind the tip. */
  use([tip, left, right]: TieHead, color: string, end: Point): string {
    const reach = Math.round(Math.hypot(tip[0] - end[0], tip[1] - end[1]));
    const half = Math.hypot(left[0] - right[0], left[1] - right[1]) / 2;
    const back = reach + Math.hypot(tip[0] - (left[0] + right[0]) / 2, tip[1] - (left[1] + right[1]) / 2);
    const content = toHeadSvg(
      [
        [-reach, 0],
        [-back, half],
        [-back, -half],
      ],
      color,
      [0, 0],
    );
    const known = this.#ids.get(content);
    if (known) return known;
    const id = `${this.#prefix}-head-${this.#ids.size.toString(36)}`;
    this.#ids.set(content, id);
    return id;
  }

  definitions(): string {
    const look = { orient: 'auto', markerUnits: 'userSpaceOnUse', overflow: 'visible' };
    return [...this.#ids].map(([content, id]) => toElement('marker', { id, ...look }, content)).join('');
  }
}
