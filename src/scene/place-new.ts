import { numberAt } from '../base/assert.ts';
import type { Places, Point } from './places.ts';
import { SpatialGrid } from './spatial-grid.ts';

/** How far a new node stands from every other, model units: room for it and for a name beside it. */
const CLEAR = 64;
/** So many times as far lone nodes of a small network stand from all others, where every name is to be seen. */
const ROOMY = 1.35;
/** Two in one cell of this size are always nearer to each other than that. */
const CELL = Math.floor(CLEAR / Math.SQRT2);
/** How far along the spiral a free place is looked for; a crowd that has none takes the last. */
const TRIES = 600;
/** Of a spiral by the golden angle the nearest two are about 1.7 of these apart, model units. */
const SPREAD = 48;
/** No further from its start than this does anything meet a place that is looked for, model units. */
const REACH = (CLEAR / 2) * Math.sqrt(TRIES) + CLEAR;
const GOLDEN_ANGLE = 2.399963;

/**
 * A free place for one more node: beside the middle of its neighbours, else of everything, as near as there is room.
 * The others stand at `taken`: x0, y0, x1, y1, … The same nodes give the same place. O(nodes + places tried).
 */
export function findFreePlace(taken: Float64Array, neighbours: readonly Point[], middle: Point): Point {
  const start = neighbours.length > 0 ? toMean(neighbours) : taken.length > 0 ? toMiddle(taken) : middle;
  return findRoom(toIsFree(taken, start), start).place;
}

/**
 * A free place for one more node of a small network that nobody is tied to: as near to the middle of all as there is
 * room for it and its name, in the shape of the pane, whose width is so many times its height. O(nodes + places tried).
 */
export function findLonePlace(taken: Float64Array, middle: Point, shape: number): Point {
  // Drawn together so that a pane of this shape is a square, and what is clear round a lone node is what is round any.
  const [across, down] = [Math.sqrt(shape) * ROOMY, ROOMY / Math.sqrt(shape)];
  const drawn = taken.map((value, axis) => value / (axis % 2 === 0 ? across : down));
  const start: Point = taken.length > 0 ? toBoxMiddle(drawn) : [middle[0] / across, middle[1] / down];
  const [x, y] = findRoom(toIsFree(drawn, start), start).place;
  return [x * across, y * down];
}

/**
 * Places for many new nodes, each beside the middle of its neighbours, round by round as these get theirs; whom nobody
 * is near, and whom a crowd leaves no room, stand around all others. O((nodes + ties) × rounds + places tried).
 */
export function findPlacesBeside(
  taken: Places,
  neighbours: ReadonlyMap<string, readonly string[]>,
  middle: Point,
): ReadonlyMap<string, Point> {
  const grid = toGrid(taken);
  const places = new Map(taken);
  const found = new Map<string, Point>();
  const crowded: string[] = [];
  let waiting = [...neighbours.keys()];
  for (let before = 0; waiting.length !== before; ) {
    before = waiting.length;
    const near = new Map(
      waiting.flatMap((id) => {
        const around = (neighbours.get(id) ?? []).flatMap((other) => {
          const place = places.get(other);
          return place ? [place] : [];
        });
        return around.length > 0 ? [[id, toMean(around)] as const] : [];
      }),
    );
    for (const [id, start] of near) {
      const { place, isFree } = findRoom((point) => isFreeIn(grid, point), start);
      if (!isFree) crowded.push(id);
      else stand(id, place);
    }
    waiting = waiting.filter((id) => !near.has(id));
  }
  const left = [...crowded, ...waiting];
  for (const [at, place] of findPlacesAround(places, left.length, middle).entries()) found.set(left[at] ?? '', place);
  return found;

  function stand(id: string, place: Point) {
    grid.add({ x: place[0], y: place[1], width: 0, height: 0 }, place);
    places.set(id, place);
    found.set(id, place);
  }
}

/** What stands where. */
function toGrid(taken: Places): SpatialGrid<Point> {
  const grid = new SpatialGrid<Point>(CELL);
  for (const point of taken.values()) {
    const [x, y] = point;
    grid.add({ x, y, width: 0, height: 0 }, point);
  }
  return grid;
}

function isFreeIn(grid: SpatialGrid<Point>, [x, y]: Point): boolean {
  const isNear = ([a, b]: Point) => (a - x) ** 2 + (b - y) ** 2 < CLEAR ** 2;
  // In a crowd somebody stands in the very cell.
  if (grid.some({ x, y, width: 0, height: 0 }, isNear)) return false;
  return !grid.some({ x: x - CLEAR, y: y - CLEAR, width: 2 * CLEAR, height: 2 * CLEAR }, isNear);
}

/** The cells, as far apart as nodes are to stand, that a place which is looked for can be near. */
const ROW = 2 * Math.ceil(REACH / CLEAR) + 3;

/**
 * Tells whether a place within reach of `start` is free. It is asked about one node after the other that a hand adds:
 * a few flat lists cost next to nothing, where a grid of objects would have to be cleared away in the middle of typing.
 */
function toIsFree(taken: Float64Array, [startX, startY]: Point): (place: Point) => boolean {
  /** The last point of each cell, and for each point the one before it in its cell; -1: none. */
  const last = new Int32Array(ROW * ROW).fill(-1);
  const before = new Int32Array(taken.length / 2);
  const toCell = (x: number, y: number) =>
    (Math.floor((y - startY) / CLEAR) + (ROW >> 1)) * ROW + Math.floor((x - startX) / CLEAR) + (ROW >> 1);
  for (let point = 0; point < before.length; point++) {
    const [x, y] = [numberAt(taken, 2 * point), numberAt(taken, 2 * point + 1)];
    if (Math.abs(x - startX) > REACH || Math.abs(y - startY) > REACH) continue;
    const cell = toCell(x, y);
    before[point] = numberAt(last, cell);
    last[cell] = point;
  }
  return ([x, y]) => {
    const middle = toCell(x, y);
    for (let cell = middle - ROW; cell <= middle + ROW; cell += ROW) {
      for (let near = cell - 1; near <= cell + 1; near++) {
        for (let point = numberAt(last, near); point >= 0; point = numberAt(before, point)) {
          if ((numberAt(taken, 2 * point) - x) ** 2 + (numberAt(taken, 2 * point + 1) - y) ** 2 < CLEAR ** 2)
            return false;
        }
      }
    }
    return true;
  };
}

/** The first free place along a spiral, or the last that was tried. */
function findRoom(
  isFree: (place: Point) => boolean,
  start: Point,
): { readonly place: Point; readonly isFree: boolean } {
  let place = start;
  for (let step = 0; step < TRIES; step++) {
    if (isFree(place)) return { place, isFree: true };
    const radius = (CLEAR / 2) * Math.sqrt(step + 1);
    place = [start[0] + radius * Math.cos(step * GOLDEN_ANGLE), start[1] + radius * Math.sin(step * GOLDEN_ANGLE)];
  }
  return { place, isFree: false };
}

/**
 * Places for many new nodes at once: round all that stands, each ring of a spiral further out; so a whole list takes
 * no longer than it has names. O(nodes + count).
 */
function findPlacesAround(taken: Places, count: number, middle: Point): readonly Point[] {
  const others = [...taken.values()];
  const [x, y] = others.length > 0 ? toMean(others) : middle;
  const radius = others.reduce((most, [a, b]) => Math.max(most, Math.hypot(a - x, b - y)), 0);
  const first = others.length > 0 ? (radius / SPREAD + 1) ** 2 : 0.5;
  return Array.from({ length: count }, (_, place) => {
    const distance = SPREAD * Math.sqrt(first + place);
    return [x + distance * Math.cos(place * GOLDEN_ANGLE), y + distance * Math.sin(place * GOLDEN_ANGLE)];
  });
}

/** The mean of points that stand one after the other. */
function toMiddle(points: Float64Array): Point {
  let [x, y] = [0, 0];
  for (let axis = 0; axis < points.length; axis += 2) {
    x += numberAt(points, axis);
    y += numberAt(points, axis + 1);
  }
  return [(2 * x) / points.length, (2 * y) / points.length];
}

/** The middle of the box round points that stand one after the other. */
function toBoxMiddle(points: Float64Array): Point {
  const least: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  const most: [number, number] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [place, value] of points.entries()) {
    const axis = place % 2 === 0 ? 0 : 1;
    least[axis] = Math.min(least[axis], value);
    most[axis] = Math.max(most[axis], value);
  }
  return [(least[0] + most[0]) / 2, (least[1] + most[1]) / 2];
}

function toMean(points: readonly Point[]): Point {
  let [x, y] = [0, 0];
  for (const point of points) {
    x += point[0];
    y += point[1];
  }
  return [x / points.length, y / points.length];
}
