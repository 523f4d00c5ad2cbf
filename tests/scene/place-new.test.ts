import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreePlace, findPlacesBeside } from '../../src/scene/place-new.ts';
import type { Places } from '../../src/scene/places.ts';

const anyPoint = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));

test('a new node stands clear of every other, as near to its neighbours as there is room', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 40 }), anyPoint, (points, near) => {
      const taken = new Map(points.map((point, index) => [`n${index}`, point] as const));
      const [x, y] = findFreePlace(taken, [near], [0, 0]);
      for (const [a, b] of points) expect(Math.hypot(a - x, b - y)).toBeGreaterThanOrEqual(64);
      const isFree = points.every(([a, b]) => Math.hypot(a - near[0], b - near[1]) >= 64);
      if (isFree) expect([x, y]).toEqual(near);
    }),
  );
});

test('many that are new stand beside their neighbours, one after the other, clear of all; old ones are not touched', () => {
  const taken: Places = new Map([
    ['a', [0, 0]],
    ['b', [400, 0]],
  ]);
  const chain = new Map<string, readonly string[]>([
    ['far', ['near']],
    ['near', ['a']],
    ['between', ['a', 'b']],
    ['alone', []],
    ...Array.from({ length: 700 }, (_, at) => [`crowd-${at}`, ['b']] as const),
  ]);
  const found = findPlacesBeside(taken, chain, [0, 0]);
  expect([...found.keys()].sort()).toEqual([...chain.keys()].sort());
  expect(found.get('between')).toEqual([200, 0]);
  const [x = 0, y = 0] = found.get('near') ?? [];
  expect(Math.hypot(x, y)).toBeLessThan(100);
  expect(Math.hypot(x - (found.get('far')?.[0] ?? 0), y - (found.get('far')?.[1] ?? 0))).toBeLessThan(300);
  const places = [...taken.values(), ...found.values()].map(
    ([across, down]) => `${across.toFixed(1)} ${down.toFixed(1)}`,
  );
  expect(new Set(places).size).toBe(places.length);
});
