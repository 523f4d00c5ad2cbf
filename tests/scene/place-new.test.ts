import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreePlace, findLonePlace, findPlacesBeside } from '../../src/scene/place-new.ts';
import type { Places } from '../../src/scene/places.ts';

const anyPoint = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 }));

test('a new node stands clear of every other, as near to its neighbours as there is room', () => {
  fc.assert(
    fc.property(fc.array(anyPoint, { maxLength: 40 }), anyPoint, (points, near) => {
      const taken = Float64Array.from(points.flat());
      const [x, y] = findFreePlace(taken, [near], [0, 0]);
      for (const [a, b] of points) expect(Math.hypot(a - x, b - y)).toBeGreaterThanOrEqual(64);
      const isFree = points.every(([a, b]) => Math.hypot(a - near[0], b - near[1]) >= 64);
      if (isFree) expect([x, y]).toEqual(near);
    }),
  );
});

test('in a crowd it is the first place of a spiral that is clear, as one finds by looking at everybody', () => {
  const crowd = fc.array(anyPoint, { minLength: 100, maxLength: 400 });
  fc.assert(
    fc.property(crowd, anyPoint, (points, [x, y]) => {
      const spiral = Array.from({ length: 600 }, (_, step) => {
        const [radius, angle] = [32 * Math.sqrt(step), (step - 1) * 2.399963];
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
      });
      const first = spiral.find(([a, b]) => points.every(([c, d]) => Math.hypot(a - c, b - d) >= 64));
      const taken = Float64Array.from(points.flat());
      const [a, b] = findFreePlace(taken, [[x, y]], [0, 0]);
      expect([a - (first?.[0] ?? a), b - (first?.[1] ?? b)].map(Math.abs).every((one) => one < 1e-6)).toBe(true);
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

test('a lone node stands clear of every other, in a shape as wide for its height as the pane', () => {
  for (const shape of [0.5, 1, 2]) {
    const taken: number[] = [];
    for (let one = 0; one < 40; one++) {
      const place = findLonePlace(Float64Array.from(taken), [100, 100], shape);
      if (one === 0) expect(place.map(Math.round)).toEqual([100, 100]);
      for (let at = 0; at < taken.length; at += 2)
        expect(Math.hypot((taken[at] ?? 0) - place[0], (taken[at + 1] ?? 0) - place[1])).toBeGreaterThan(60);
      taken.push(...place);
    }
    const side = (axis: number) => {
      const values = taken.filter((_, at) => at % 2 === axis);
      return Math.max(...values) - Math.min(...values);
    };
    expect(side(0) / side(1) / shape).toBeGreaterThan(0.75);
    expect(side(0) / side(1) / shape).toBeLessThan(1.33);
  }
});
