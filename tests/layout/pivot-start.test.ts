import { expect, test } from 'vitest';
import { numberAt } from '../../src/base/assert.ts';
import { placeByPivots } from '../../src/layout/pivot-start.ts';

const ROOM = 36;
const distance = (places: Float64Array, a: number, b: number) =>
  Math.hypot(
    numberAt(places, a * 2) - numberAt(places, b * 2),
    numberAt(places, a * 2 + 1) - numberAt(places, b * 2 + 1),
  );

/** A grid of nodes, `side` by `side`, each tied to the next of its row and of its column. */
function buildGrid(side: number) {
  const ties: [number, number][] = [];
  for (let node = 0; node < side * side; node++) {
    if ((node + 1) % side !== 0) ties.push([node, node + 1]);
    if (node + side < side * side) ties.push([node, node + side]);
  }
  return { source: Int32Array.from(ties, ([from]) => from), target: Int32Array.from(ties, ([, to]) => to) };
}

test('a grid is unfolded: what is far in ties is far on paper', () => {
  const side = 30;
  const places = placeByPivots({ count: side * side, ...buildGrid(side) }, ROOM, 1);
  const corner = side * side - 1;
  expect(distance(places, 0, corner)).toBeGreaterThan(8 * distance(places, 0, side + 1));
  expect(distance(places, side - 1, corner - side + 1)).toBeGreaterThan(8 * distance(places, 0, side + 1));
});

test('parts stand beside each other, single nodes as well, and nobody on anybody', () => {
  const grid = buildGrid(10);
  const shift = (ends: Int32Array) => ends.map((end) => end + 100);
  const source = Int32Array.of(...grid.source, ...shift(grid.source), 200);
  const target = Int32Array.of(...grid.target, ...shift(grid.target), 201);
  const count = 260;
  const places = placeByPivots({ count, source, target }, ROOM, 1);
  expect(places.every(Number.isFinite)).toBe(true);
  const middle = (from: number, to: number) => {
    const xs = Array.from({ length: to - from }, (_, rank) => numberAt(places, (from + rank) * 2));
    return xs.reduce((sum, x) => sum + x, 0) / xs.length;
  };
  expect(Math.abs(middle(0, 100) - middle(100, 200))).toBeGreaterThan(100);
  const distinct = new Set(Array.from({ length: count }, (_, node) => `${places[node * 2]} ${places[node * 2 + 1]}`));
  expect(distinct.size).toBe(count);
});

test('the same seed gives the same places; no node and one node do no harm', () => {
  const graph = { count: 100, ...buildGrid(10) };
  expect(placeByPivots(graph, ROOM, 7)).toEqual(placeByPivots(graph, ROOM, 7));
  const none = { source: new Int32Array(0), target: new Int32Array(0) };
  expect(placeByPivots({ count: 0, ...none }, ROOM, 1)).toHaveLength(0);
  expect(placeByPivots({ count: 1, ...none }, ROOM, 1).every(Number.isFinite)).toBe(true);
});
