import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupLinks, mostConnected, nearestInDirection, nodesWithin } from '../../src/network/neighbours.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const network = tinyNetwork(
  ['ann', 'ben', 'cat', 'dan', 'eve'].map((id) => ({ id, kind: 'person' as const })),
  [tie('ann knows ben'), tie('cat knows ann'), tie('ann from dan'), tie('ann knows cat'), tie('ann knows ann')],
);
const all = (count: number) => new Uint8Array(count).fill(1);

test('links are grouped by relation and direction, a loop once', () => {
  const groups = groupLinks(network, 0).map(({ relation, direction, links }) => {
    return `${relation.id} ${direction}: ${links.map(({ other }) => network.nodes[other]!.id).join(' ')}`;
  });
  expect(groups).toEqual(['from out: dan', 'knows out: ben cat ann', 'knows in: cat']);
  expect(groupLinks(network, 4)).toEqual([]);
});

test('links can be kept to some of the ties', () => {
  const groups = groupLinks(network, 0, Uint8Array.of(0, 1, 0, 0, 0));
  expect(groups.map(({ links }) => links)).toEqual([[{ edge: 1, other: 2, direction: 'in' }]]);
});

test('nodes within a depth, over the ties given only', () => {
  expect([...nodesWithin(network, 1, 0, all(5))]).toEqual([0, 1, 0, 0, 0]);
  expect([...nodesWithin(network, 1, 1, all(5))]).toEqual([1, 1, 0, 0, 0]);
  expect([...nodesWithin(network, 1, 2, all(5))]).toEqual([1, 1, 1, 1, 0]);
  expect([...nodesWithin(network, 1, 5, Uint8Array.of(1, 1, 0, 0, 0))]).toEqual([1, 1, 1, 0, 0]);
});

test('the most connected of the visible, ties of rank in order', () => {
  expect(mostConnected(network, all(5), 3)).toEqual([0, 2, 1]);
  expect(mostConnected(network, Uint8Array.of(0, 1, 0, 1, 1), 9)).toEqual([1, 3, 4]);
  expect(mostConnected(network, all(5), 1, Int32Array.of(0, 0, 0, 0, 7))).toEqual([4]);
});

test('arrows prefer what lies ahead, then what lies aside, and never what lies behind', () => {
  const positions = Float64Array.of(0, 0, 100, 10, 50, 40, -20, 0, 10, 50);
  const to = (direction: 'left' | 'right' | 'up' | 'down', visible = all(5)) => {
    return nearestInDirection(positions, visible, 0, direction);
  };
  expect(to('right')).toBe(2);
  expect(to('right', Uint8Array.of(1, 1, 0, 1, 1))).toBe(1);
  expect(to('right', Uint8Array.of(1, 0, 0, 1, 1))).toBe(4);
  expect([to('left'), to('up'), to('down')]).toEqual([3, -1, 4]);
});

test('straight ahead comes before somewhat nearer but far off the axis', () => {
  expect(nearestInDirection(Float64Array.of(0, 0, 105, 0, 71, 69), all(3), 0, 'right')).toBe(1);
});

test('in a column, left and right lead nowhere', () => {
  const column = Float64Array.of(5, 0, 5, 10, 5, 20);
  expect(nearestInDirection(column, all(3), 1, 'left')).toBe(-1);
  expect(nearestInDirection(column, all(3), 1, 'right')).toBe(-1);
  expect(nearestInDirection(column, all(3), 1, 'up')).toBe(0);
  expect(nearestInDirection(column, all(3), 1, 'down')).toBe(2);
});

const point = (coordinate: fc.Arbitrary<number>) =>
  fc.record({ at: fc.tuple(coordinate, coordinate), isVisible: fc.boolean() });
const scattered = fc.array(point(fc.double({ min: -800, max: 800, noNaN: true })), { minLength: 1, maxLength: 60 });
const crowded = fc.array(point(fc.nat(6)), { minLength: 1, maxLength: 60 });

test('every visible node is reached by arrows from any other, on grids and one spot too', () => {
  fc.assert(
    fc.property(fc.oneof(scattered, crowded), fc.nat(), (points, seed) => {
      const positions = Float64Array.from(points.flatMap(({ at }) => at));
      const visible = Uint8Array.from(points, ({ isVisible }) => (isVisible ? 1 : 0));
      const shown = [...visible.keys()].filter((node) => visible[node]);
      if (shown.length === 0) return;
      const reached = new Set([shown[seed % shown.length]!]);
      for (const from of reached) {
        for (const direction of ['left', 'right', 'up', 'down'] as const) {
          const to = nearestInDirection(positions, visible, from, direction);
          if (to >= 0) reached.add(to);
        }
      }
      expect([...reached].sort((one, other) => one - other)).toEqual(shown);
    }),
    { numRuns: 500 },
  );
});
