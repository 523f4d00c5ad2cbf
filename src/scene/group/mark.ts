import { at, numberAt } from '../../base/assert.ts';
import { type Box, isOverlapping } from '../box.ts';
import type { Scene } from '../scene.ts';
import type { Ring } from './ring.ts';

/** The middle of a mark with a group's letter, css px of the frame. */
export type MarkPlace = readonly [x: number, y: number];

export const GROUP_LETTER = 12;
export const GROUP_MARK_RADIUS = 9;
/** From the middle of a mark to its outer edge, and a little air, css px. */
const MARK_REACH = GROUP_MARK_RADIUS + 2;

/** What a mark takes. */
export const toMarkBox = ([x, y]: MarkPlace): Box => ({
  x: x - MARK_REACH,
  y: y - MARK_REACH,
  width: 2 * MARK_REACH,
  height: 2 * MARK_REACH,
});

/** The boxes of labels and nodes, in css px of the frame. */
export function listTaken({ figures, positions, zoom, shown, labels }: Scene, frame: Box): Box[] {
  const boxes: Box[] = [];
  for (let node = 0; node < shown.nodes.length; node++) {
    if (shown.nodes[node] !== 1) continue;
    const x = numberAt(positions, node * 2) * zoom - frame.x;
    const y = numberAt(positions, node * 2 + 1) * zoom - frame.y;
    const [width, height] = [at(figures.nodes, node).width * zoom, at(figures.nodes, node).height * zoom];
    boxes.push({ x: x - width / 2, y: y - height / 2, width, height });
    const box = labels[node]?.box;
    if (box) boxes.push({ ...box, x: x + box.x, y: y + box.y });
  }
  return boxes;
}

/**
 * The highest place on a piece's edge that is free and in the frame, next the highest that is free a little further
 * in; where there is none, the edge's highest point, moved in if it is in the frame at all.
 */
export function toMarkPlace(edge: Ring, frame: Box, taken: readonly Box[]): MarkPlace {
  // The curve runs through the middles of the sides.
  const places = Array.from({ length: edge.length / 2 }, (_, index): MarkPlace => {
    const next = (index * 2 + 2) % edge.length;
    return [
      (numberAt(edge, index * 2) + numberAt(edge, next)) / 2,
      (numberAt(edge, index * 2 + 1) + numberAt(edge, next + 1)) / 2,
    ];
  });
  places.sort(([, one], [, other]) => one - other);
  const isInside = ([x, y]: MarkPlace, reach: number) =>
    x >= reach && y >= reach && x <= frame.width - reach && y <= frame.height - reach;
  const isFree = (place: MarkPlace) =>
    isInside(place, MARK_REACH) && !taken.some((box) => isOverlapping(box, toMarkBox(place)));
  const moveIn = (place: MarkPlace): MarkPlace =>
    isInside(place, 0) ? [moveInto(place[0], frame.width), moveInto(place[1], frame.height)] : place;
  return places.find(isFree) ?? places.map(moveIn).find(isFree) ?? moveIn(at(places, 0));
}

const moveInto = (value: number, size: number): number => Math.max(MARK_REACH, Math.min(size - MARK_REACH, value));
