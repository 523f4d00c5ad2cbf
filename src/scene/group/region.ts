import { contours } from 'd3-contour';
import { at } from '../../base/assert.ts';
import { distanceToSegment, type Point } from '../../base/segment.ts';
import { type Disc, type Link, PADDING, toField } from './field.ts';
import { LINK_ROOM, listLinks, roomBeside } from './links.ts';
import { isInRing, type Ring, toRound } from './ring.ts';

/** A connected part of a region: its edge, and the edges of holes with strangers in them. Model units. */
export type Piece = readonly Ring[];

/** What the field is sampled by, model units. */
const CELL = 4;
/** Points of a ring are as far apart; one that is no farther than the last from the line past it is not needed. */
const SHORTEST_SIDE = 2;
const LONGEST_SIDE = 16;
const STRAIGHT = 0.2;
/** Less room than this a stranger keeps to a link at least. */
const LINK_HALF = 4;
/** Round a member that is shown alone. */
const CLOSE = 4;

/**
 * The region of a group: all members' discs are in it, and no stranger's disc is, as far as none lies on another. It
 * is in one piece where its members can be linked without passing a stranger too near, else in several, the largest
 * first.
 */
export function toRegion(members: readonly Disc[], others: readonly Disc[]): readonly Piece[] {
  if (members.length === 0) return [];
  const strangers = listNear(others, members);
  const links = listLinks(members, strangers);
  const apart = strangers.map((stranger) => keepOff(stranger, members, links));
  const { x, y, cell, columns, rows, values } = toField(members, links, apart, CELL);
  // It only reads them, one by one.
  const field = values as unknown as number[];
  const { coordinates } = contours().size([columns, rows]).smooth(true).contour(field, 0);
  const pieces = coordinates.map((rings) => {
    const [edge, ...holes] = rings.map((ring) => toRing(ring as [number, number][], x, y, cell));
    if (!edge) return [];
    return [edge, ...holes.filter((hole) => strangers.some((stranger) => isInRing(hole, stranger.x, stranger.y)))];
  });
  return pieces.sort(([one = NOTHING], [other = NOTHING]) => other.length - one.length);
}

const NOTHING = new Float64Array();

/** The discs of members alone, where there is no time for more: as true, and seen at once. */
export const toSpots = (members: readonly Disc[]): readonly Piece[] =>
  members.map(({ x, y, radius }) => [toRound(x, y, radius + CLOSE)]);

/** The strangers in the box about all members. */
function listNear(others: readonly Disc[], members: readonly Disc[]): readonly Disc[] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, radius } of members) {
    const reach = radius + 4 * PADDING;
    left = Math.min(left, x - reach);
    top = Math.min(top, y - reach);
    right = Math.max(right, x + reach);
    bottom = Math.max(bottom, y + reach);
  }
  return others.filter(
    ({ x, y, radius }) => x + radius > left && x - radius < right && y + radius > top && y - radius < bottom,
  );
}

/** A stranger with the room that is its own: to the middle between it and the nearest member, and to a link. */
function keepOff(stranger: Disc, members: readonly Disc[], links: readonly Link[]): Disc {
  const { x, y, radius } = stranger;
  let room = PADDING;
  for (const member of members) {
    room = Math.min(room, (Math.hypot(member.x - x, member.y - y) - member.radius - radius) / 2);
  }
  for (const { from, to } of links) {
    room = Math.min(room, Math.max(LINK_HALF, roomBeside(stranger, from, to, PADDING + LINK_ROOM) - LINK_HALF));
  }
  return { x, y, radius: Math.max(1, radius + room) };
}

/** A ring of the field's contour in model units, with no more points than its curve needs. */
function toRing(corners: readonly (readonly [number, number])[], x: number, y: number, cell: number): Ring {
  // The first stands at the end once more.
  const points = corners.slice(1).map(([column, row]): Point => [x + column * cell, y + row * cell]);
  const kept: Point[] = [];
  for (const [index, point] of points.entries()) {
    const [before, after] = [kept.at(-1), at(points, (index + 1) % points.length)];
    const isLong = !before || Math.hypot(after[0] - before[0], after[1] - before[1]) > LONGEST_SIDE;
    if (before && Math.hypot(point[0] - before[0], point[1] - before[1]) < SHORTEST_SIDE) continue;
    if (isLong || distanceToSegment(point, before, after) > STRAIGHT) kept.push(point);
  }
  return Float64Array.from(kept.flat());
}
