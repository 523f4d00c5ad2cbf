import { at } from '../base/assert.ts';
import { type Box, isOverlapping } from './box.ts';
import { groupHueOf, toGroupLetter } from './group-hues.ts';
import { toHull } from './hull.ts';
import type { Scene } from './scene.ts';
import { SpatialGrid } from './spatial-grid.ts';

/** The soft shape behind a group and the mark with its letter, in css px of the frame. */
export interface GroupOutline {
  readonly slot: number;
  /** A closed polygon: x0, y0, x1, y1, … */
  readonly points: Float64Array;
  readonly fill: string;
  readonly stroke: string;
  readonly letter: string;
  /** The middle of its letter's mark: on the outline or, at the frame's edge, inside by it; up where nothing is in the way. */
  readonly x: number;
  readonly y: number;
}

/** Between the middle of an outermost node and the outline, css px at zoom 1. */
const PADDING = 20;
export const GROUP_LETTER = 12;
export const GROUP_MARK_RADIUS = 9;
/** Between an outline and the edge of the frame: its whole line is seen, css px. */
const EDGE = 1;
/** From the middle of a mark to its outer edge, and a little air, css px. */
const MARK_REACH = GROUP_MARK_RADIUS + 2;
/** Between two places on the outline where a mark may stand, css px. */
const MARK_STEP = 12;

/** The outlines of the scene's groups, the largest first so that smaller ones lie on top. O(groups × nodes). */
export function toGroupOutlines(scene: Scene, frame: Box): readonly GroupOutline[] {
  const { figures, positions, zoom, shown } = scene;
  if (!scene.groups) return [];
  const taken = new SpatialGrid<Box>(CELL);
  const take = (box: Box) => taken.add(box, () => box);
  for (const box of listTaken(scene, frame)) take(box);
  return scene.groups.flatMap(({ slot, members }) => {
    const points = members.flatMap((node) =>
      shown.nodes[node] === 1
        ? [at(positions, node * 2) * zoom - frame.x, at(positions, node * 2 + 1) * zoom - frame.y]
        : [],
    );
    const outline = drawIn(toHull(points, PADDING * zoom), PADDING * zoom, frame);
    if (outline.length === 0) return [];
    const [x, y] = toMarkPlace(outline, frame, taken);
    take(toMarkBox(x, y));
    const { fill, outline: stroke } = groupHueOf(figures.palette.name, slot);
    const letter = toGroupLetter(slot);
    return [{ slot, points: outline, fill, stroke, letter, x, y }];
  });
}

/**
 * The outline with its padding pressed in where the frame would cut it: it runs along the frame's edge as long as the
 * node behind it is inside, and leaves with that node.
 */
function drawIn(outline: Float64Array, padding: number, { width, height }: Box): Float64Array {
  return outline.map((value, index) => {
    const last = (index % 2 === 0 ? width : height) - EDGE;
    const beyond = Math.min(0, value - EDGE) + Math.max(0, value - last);
    return value - Math.max(-padding, Math.min(padding, beyond));
  });
}

type Place = readonly [x: number, y: number];

const moveInto = (value: number, size: number): number => Math.max(MARK_REACH, Math.min(size - MARK_REACH, value));

/** Side of a cell in which what is in the way of letters is looked for, css px. */
const CELL = 48;

const toMarkBox = (x: number, y: number): Box => ({
  x: x - MARK_REACH,
  y: y - MARK_REACH,
  width: 2 * MARK_REACH,
  height: 2 * MARK_REACH,
});

/** The boxes of labels and nodes, in css px of the frame. */
function listTaken({ figures, positions, zoom, shown, labels }: Scene, frame: Box): Box[] {
  const boxes: Box[] = [];
  for (let node = 0; node < shown.nodes.length; node++) {
    if (shown.nodes[node] !== 1) continue;
    const x = at(positions, node * 2) * zoom - frame.x;
    const y = at(positions, node * 2 + 1) * zoom - frame.y;
    const [width, height] = [at(figures.nodes, node).width * zoom, at(figures.nodes, node).height * zoom];
    boxes.push({ x: x - width / 2, y: y - height / 2, width, height });
    const box = labels[node]?.box;
    if (box) boxes.push({ ...box, x: x + box.x, y: y + box.y });
  }
  return boxes;
}

/**
 * The highest place on an outline that is free and in the frame, next the highest that is free a little further in;
 * where there is none, the outline's highest point, moved in if it is in the frame at all.
 */
function toMarkPlace(outline: Float64Array, frame: Box, taken: SpatialGrid<Box>): Place {
  const places: Place[] = [];
  for (let index = 0; index < outline.length; index += 2) {
    const [x1, y1] = [at(outline, index), at(outline, index + 1)];
    const next = (index + 2) % outline.length;
    const [x2, y2] = [at(outline, next), at(outline, next + 1)];
    const steps = Math.max(1, Math.floor(Math.hypot(x2 - x1, y2 - y1) / MARK_STEP));
    for (let step = 0; step < steps; step++) {
      places.push([x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps]);
    }
  }
  places.sort(([, one], [, other]) => one - other);
  const isInside = ([x, y]: Place, reach: number) =>
    x >= reach && y >= reach && x <= frame.width - reach && y <= frame.height - reach;
  const isFree = (place: Place) => {
    const own = toMarkBox(...place);
    return isInside(place, MARK_REACH) && !taken.some(own, (box) => isOverlapping(box, own));
  };
  const moveIn = (place: Place): Place =>
    isInside(place, 0) ? [moveInto(place[0], frame.width), moveInto(place[1], frame.height)] : place;
  return places.find(isFree) ?? places.map(moveIn).find(isFree) ?? moveIn(at(places, 0));
}
