import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreePlace } from '../../src/scene/place-new.ts';

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
