import { at } from '../base/assert.ts';
import { groupHueOf, toGroupLetter } from './group-hues.ts';
import { toHull } from './hull.ts';
import type { Box } from './label-box.ts';
import type { Scene } from './scene.ts';

/** The soft shape behind a group, in css px of the frame. */
export interface GroupOutline {
  readonly slot: number;
  /** A closed polygon: x0, y0, x1, y1, … */
  readonly points: Float64Array;
  readonly fill: string;
  readonly stroke: string;
  readonly letter: string;
  /** The middle of its letter's mark, at the top of the shape. */
  readonly x: number;
  readonly y: number;
}

/** Between the middle of an outermost node and the outline, css px at zoom 1. */
const PADDING = 20;
export const GROUP_LETTER = 12;
export const GROUP_MARK_RADIUS = 9;

/** The outlines of the scene's groups, the largest first so that smaller ones lie on top. */
export function toGroupOutlines(scene: Scene, frame: Box): readonly GroupOutline[] {
  const { figures, positions, zoom, shown } = scene;
  return (scene.groups ?? []).flatMap(({ slot, members }) => {
    const points = members.flatMap((node) =>
      shown.nodes[node] === 1
        ? [at(positions, node * 2) * zoom - frame.x, at(positions, node * 2 + 1) * zoom - frame.y]
        : [],
    );
    const outline = toHull(points, PADDING * zoom);
    if (outline.length === 0) return [];
    let top = 0;
    for (let index = 0; index < outline.length; index += 2) {
      if (at(outline, index + 1) < at(outline, top + 1)) top = index;
    }
    const { fill, outline: stroke } = groupHueOf(figures.palette.name, slot);
    const letter = toGroupLetter(slot);
    return [{ slot, points: outline, fill, stroke, letter, x: at(outline, top), y: at(outline, top + 1) }];
  });
}
