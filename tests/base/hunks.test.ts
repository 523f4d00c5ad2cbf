import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listHunks } from '../../src/base/hunks.ts';

const anyList = fc.array(fc.nat(12), { maxLength: 90 });

test('hunks lead from one list to the other, whatever they are', () => {
  fc.assert(
    fc.property(anyList, anyList, (before, after) => {
      let made: number[] = [];
      let next = 0;
      for (const { old, gone, place, come } of listHunks(before, after)) {
        made = [...made, ...before.slice(next, old), ...after.slice(place, place + come)];
        next = old + gone;
      }
      expect([...made, ...before.slice(next)]).toEqual(after);
    }),
    { numRuns: 200 },
  );
});

test('what has come or gone here and there leaves the rest alone', () => {
  const before = Array.from({ length: 100 }, (_, value) => value);
  const after = [...before.slice(0, 20), -1, ...before.slice(23, 60), -2, ...before.slice(61)];
  expect(listHunks(before, after)).toEqual([
    { old: 20, gone: 3, place: 20, come: 1 },
    { old: 60, gone: 1, place: 58, come: 1 },
  ]);
});

test.each([33, 1000, 5000])('a piece of %i that has gone or come is one hunk and leaves the rest alone', (size) => {
  const long = Array.from({ length: 6000 }, (_, value) => value);
  const short = [...long.slice(0, 500), ...long.slice(500 + size)];
  expect(listHunks([...long, -1], [...short, -2])).toEqual([
    { old: 500, gone: size, place: 500, come: 0 },
    { old: 6000, gone: 1, place: 6000 - size, come: 1 },
  ]);
  expect(listHunks([...short, -1], [...long, -2])).toEqual([
    { old: 500, gone: 0, place: 500, come: size },
    { old: 6000 - size, gone: 1, place: 6000, come: 1 },
  ]);
});
