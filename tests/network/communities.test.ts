import { expect, test } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { finish } from '../../src/base/steps.ts';
import { joinLinks, joinOnce, type Links, toLinks } from '../../src/network/communities.ts';

/** A network of so many nodes and ties by lot, some of which are loops or parallel. */
function drawLots(seed: number, count: number, ties: number): Links {
  const random = seededRandom(seed);
  const draw = () => Int32Array.from({ length: ties }, () => Math.floor(random() * count));
  return toLinks({ nodes: Array.from({ length: count }), source: draw(), target: draw() } as never);
}

/** The links between communities, each pair once, in the order in which they are met. */
function joinPlainly({ source, target, weight }: Links, of: Int32Array): readonly (readonly number[])[] {
  const sums = new Map<string, number>();
  for (const [link, from] of source.entries()) {
    const ends = [of[from] as number, of[target[link] as number] as number].toSorted((a, b) => a - b);
    if (ends[0] !== ends[1]) sums.set(ends.join(), (sums.get(ends.join()) ?? 0) + (weight[link] as number));
  }
  return [...sums].map(([ends, sum]) => [...ends.split(',').map(Number), sum]);
}

test('a tie of a node with itself joins nothing, and every other one counts at both of its ends', () => {
  const [source, target] = [Int32Array.of(0, 1, 2, 2), Int32Array.of(1, 1, 0, 1)];
  const links = toLinks({ nodes: Array.from({ length: 3 }), source, target } as never);
  expect([[...links.source], [...links.target], [...links.strength]]).toEqual([
    [0, 2, 2],
    [1, 0, 1],
    [2, 2, 2],
  ]);
});

test.each([1, 2, 3, 4, 5])(
  'communities are joined by all ties between them, as a plain count has it: seed %i',
  (seed) => {
    let links = drawLots(seed, 300, 700);
    for (let pass = 0; pass < 3; pass++) {
      const of = finish(joinOnce(links, 1));
      const joined = joinLinks(links, of);
      const pairs = [...joined.source].map((from, link) => [from, joined.target[link], joined.weight[link]]);
      expect(pairs).toEqual(joinPlainly(links, of));
      expect(joined.count).toBe(Math.max(...of) + 1);
      const sum = (list: Float64Array) => list.reduce((all, own) => all + own, 0);
      expect(sum(joined.strength)).toBe(sum(links.strength));
      links = joined;
    }
    expect(links.count).toBeLessThan(100);
  },
);

test('where nobody is tied to anybody each stays alone', () => {
  const links = drawLots(1, 5, 0);
  const of = finish(joinOnce(links, 1));
  expect([...of]).toEqual([0, 1, 2, 3, 4]);
  expect(joinLinks(links, of)).toMatchObject({ count: 5, source: new Int32Array(0) });
});
