import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { findGroups } from '../../src/analysis/groups/find-groups.ts';
import { at, numberAt } from '../../src/base/assert.ts';
import type { Disc } from '../../src/scene/group/field.ts';
import { type Piece, toRegion, toSpots } from '../../src/scene/group/region.ts';
import { toRegions } from '../../src/scene/group/regions.ts';
import { isInRing, type Ring, toRingPath } from '../../src/scene/group/ring.ts';
import { sceneOf, seminar } from '../drivers/scenes.ts';

/** The curve of a ring as a fine polygon, by its own definition. */
function flatten(ring: Ring): Ring {
  const count = ring.length / 2;
  const pointOf = (index: number) => {
    const place = ((index + count) % count) * 2;
    return [numberAt(ring, place), numberAt(ring, place + 1)] as const;
  };
  return Float64Array.from(
    Array.from({ length: count }, (_, index) => {
      const [before, own, next] = [pointOf(index - 1), pointOf(index), pointOf(index + 1)];
      return [0, 0.5].flatMap((part) =>
        [0, 1].map((axis) => {
          const [start, end] = [(at(before, axis) + at(own, axis)) / 2, (at(own, axis) + at(next, axis)) / 2];
          return (1 - part) ** 2 * start + 2 * part * (1 - part) * at(own, axis) + part ** 2 * end;
        }),
      );
    }).flat(),
  );
}

const DIRECTIONS = Array.from({ length: 8 }, (_, step) => (step * Math.PI) / 4);
/** The middle of a disc and places on its edge. */
const placesOf = ({ x, y, radius }: Disc) => [
  [x, y] as const,
  ...DIRECTIONS.map((turn) => [x + radius * Math.cos(turn), y + radius * Math.sin(turn)] as const),
];

/** What is wrong with a region: members' discs that are not all in it, strangers' that are not all outside. */
function listFaults(pieces: readonly Piece[], members: readonly Disc[], strangers: readonly Disc[]) {
  const rings = pieces.flat().map(flatten);
  const isIn = ([x, y]: readonly [number, number]) => rings.filter((ring) => isInRing(ring, x, y)).length % 2 === 1;
  const cut = members.filter((disc) => !placesOf(disc).every(isIn));
  const caught = strangers.filter((disc) => placesOf(disc).some(isIn));
  return { cut, caught };
}

const NONE = { cut: [], caught: [] };

/** Discs that leave each other as much room as the layouts do at the least. */
const anyDiscs = fc
  .array(
    fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 5, max: 20 }),
      isOwn: fc.boolean(),
    }),
    { minLength: 10, maxLength: 60, size: 'max' },
  )
  .map((discs) =>
    discs.filter((disc, index) =>
      discs
        .slice(0, index)
        .every((other) => Math.hypot(other.x - disc.x, other.y - disc.y) > other.radius + disc.radius + 4),
    ),
  );

test('wherever nodes stand, a region holds its members’ discs and no stranger’s', () => {
  fc.assert(
    fc.property(anyDiscs, (discs) => {
      const [members, strangers] = [discs.filter(({ isOwn }) => isOwn), discs.filter(({ isOwn }) => !isOwn)];
      expect(listFaults(toRegion(members, strangers), members, strangers)).toEqual(NONE);
      expect(listFaults(toSpots(members), members, []).cut).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

describe('the seminar', () => {
  const scenes = { wide: sceneOf(seminar()), tall: sceneOf(seminar(), {}, { width: 390, height: 640 }) };

  test.each(Object.entries(scenes))('groups of any fineness hold their members and nobody else, %s', (_, plain) => {
    const all = plain.network.nodes.map((_node, index) => index);
    const discOf = (node: number): Disc => {
      const { width, height } = at(plain.figures.nodes, node);
      const [x, y] = [numberAt(plain.positions, node * 2), numberAt(plain.positions, node * 2 + 1)];
      return { x, y, radius: Math.max(width, height) / 2 };
    };
    for (const resolution of [1, 2]) {
      const asked = { resolution, seed: 1, off: [], names: {}, outlines: true };
      const { groups } = findGroups(plain.network, toWholeExtent(plain.network), asked);
      const regions = toRegions({ ...plain, groups }, false);
      expect(regions).toHaveLength(groups.length);
      for (const [index, { members }] of groups.entries()) {
        const strangers = all.filter((node) => !members.includes(node)).map(discOf);
        expect(listFaults(at(regions, index).pieces, members.map(discOf), strangers)).toEqual(NONE);
      }
      // Shapes that people can take in: not one about each member.
      expect(regions.flatMap(({ pieces }) => pieces).length).toBeLessThan(groups.length * 2);
    }
  });
});

test('a stranger amid members stands in a hole; where there is none, there is no hole', () => {
  const ringed = DIRECTIONS.map((turn) => ({ x: 60 * Math.cos(turn), y: 60 * Math.sin(turn), radius: 6 }));
  const middle = { x: 0, y: 0, radius: 6 };
  const [piece, ...others] = toRegion(ringed, [middle]);
  expect(piece).toHaveLength(2);
  expect(others).toEqual([]);
  expect(toRegion(ringed, [])[0]).toHaveLength(1);
});

test('members with strangers all between them stand apart', () => {
  const wall = Array.from({ length: 12 }, (_, step) => ({ x: 60, y: step * 20 - 110, radius: 8 }));
  const pieces = toRegion(
    [
      { x: 0, y: 0, radius: 6 },
      { x: 120, y: 0, radius: 6 },
    ],
    wall,
  );
  expect(pieces).toHaveLength(2);
  expect(toRegion([], wall)).toEqual([]);
});

test('more than can be shaped in a frame are marked one by one while they move', () => {
  const count = 301;
  const plain = sceneOf(seminar());
  const groups = [{ slot: 0, members: Array.from({ length: count }, (_, node) => node) }];
  const large = {
    ...plain,
    groups,
    positions: Float64Array.from({ length: count * 2 }, (_, index) => (index % 2 === 0 ? index * 10 : 0)),
    figures: { ...plain.figures, nodes: Array.from({ length: count }, () => at(plain.figures.nodes, 0)) },
    shown: { nodes: new Uint8Array(count).fill(1), edges: new Uint8Array(0) },
  };
  expect(toRegions(large, true)).toMatchObject([{ isWhole: false, pieces: { length: count } }]);
  expect(toRegions(large, false)).toMatchObject([{ isWhole: true, pieces: { length: 1 } }]);
  // Asked again, nothing is made anew.
  expect(toRegions(large, false)).toBe(toRegions(large, false));
});

test('a path is closed, smooth and rounded; nothing has none', () => {
  const ring = Float64Array.of(0, 0, 10.126, 0, 10, 1 / 3);
  expect(toRingPath([ring])).toBe('M5 0.17Q0 0 5.06 0Q10.13 0 10.06 0.17Q10 0.33 5 0.17Z');
  expect(toRingPath([])).toBe('');
});
