import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listHunks } from '../../src/base/hunks.ts';
import { withEntries } from '../../src/base/layered-map.ts';
import { ListIndex } from '../../src/base/list-index.ts';
import { createTally } from '../../src/base/tally.ts';

/** What is patched from change to change says what one that is made anew says. */

const word = fc.constantFrom(...'abcdefghijklmnop');
const items = new Map([...'abcdefghijklmnop'].map((id) => [id, { id }]));
const anyList = fc.uniqueArray(word).map((ids) => ids.map((id) => items.get(id) ?? { id }));

test('a map in layers is the map with its changes', () => {
  const changes = fc.array(fc.array(fc.tuple(word, fc.option(fc.tuple(fc.nat()), { nil: undefined }))));
  fc.assert(
    fc.property(fc.uniqueArray(word), changes, (keys, all) => {
      let layered: ReadonlyMap<string, readonly [number]> = new Map(keys.map((key) => [key, [0]]));
      const plain = new Map(layered);
      for (const one of all) {
        layered = withEntries(layered, one);
        for (const [key, value] of one) {
          if (value) plain.set(key, value);
          else plain.delete(key);
        }
        expect([layered.size, new Map(layered)]).toEqual([plain.size, plain]);
        expect([...layered.keys()].sort()).toEqual([...plain.keys()].sort());
        for (const key of items.keys())
          expect([layered.has(key), layered.get(key)]).toEqual([plain.has(key), plain.get(key)]);
      }
    }),
  );
});

test('a map in layers leaves the one under it as it was, and becomes one map again before it has many', () => {
  const first = new Map([['a', [1]]]);
  const second = withEntries(first, [['b', [2]]]);
  const third = withEntries(second, [['a', undefined]]);
  expect([[...first.keys()], [...second.keys()], [...third.keys()]]).toEqual([['a'], ['a', 'b'], ['b']]);
  const many = Array.from({ length: 100 }, (_, at): [string, number[]] => [`${at}`, [at]]);
  expect(withEntries(first, many)).toBeInstanceOf(Map);
});

test('an index of a list that was changed again and again is that of the list', () => {
  fc.assert(
    fc.property(fc.array(anyList, { minLength: 1 }), (lists) => {
      let index = ListIndex.of([]);
      let last: readonly { readonly id: string }[] = [];
      const all = lists.map((list) => {
        index = index.after(list, listHunks(last, list));
        last = list;
        return { list, index };
      });
      for (const { list, index } of all) {
        const plain = new Map(list.map(({ id }, place) => [id, place]));
        expect([index.size, new Map(index)]).toEqual([plain.size, plain]);
        for (const id of items.keys()) expect(index.get(id)).toBe(plain.get(id));
      }
    }),
  );
});

test('an index forgets what has long gone', () => {
  let index = ListIndex.of([]);
  let last: readonly { readonly id: string }[] = [];
  for (let at = 0; at < 3000; at++) {
    const list = [{ id: `n${at}` }];
    index = index.after(list, listHunks(last, list));
    last = list;
  }
  expect([...index]).toEqual([['n2999', 0]]);
  expect(index.has('n0')).toBe(false);
});

test('a tally of one list after another counts each as if it were the first', () => {
  const listOf = fc.array(word.map((id) => items.get(id) ?? { id }));
  fc.assert(
    fc.property(fc.array(listOf), (lists) => {
      const tally = createTally<{ readonly id: string }>(({ id }) => id);
      for (const list of lists) {
        const counts = tally(list);
        for (const key of items.keys()) {
          const count = list.filter(({ id }) => id === key).length;
          expect([counts.get(key), counts.has(key)]).toEqual([count, count > 0]);
        }
      }
    }),
  );
});
