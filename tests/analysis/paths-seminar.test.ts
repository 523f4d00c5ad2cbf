import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { INITIAL_PARAMETERS, type PathsParameters } from '../../src/analysis/parameters.ts';
import { findPaths } from '../../src/analysis/paths/find-paths.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const whole = toWholeExtent(network);
const between = (from: string, to: string, change: Partial<PathsParameters> = {}, extent = whole) =>
  findPaths(network, extent, { ...INITIAL_PARAMETERS.paths, from, to, ...change });
const idsOf = (nodes: readonly number[]) => nodes.map((node) => network.nodes[node]!.id);

interface Reference {
  readonly from: string;
  readonly to: string;
  readonly undirected: number | null;
  readonly directed: number | null;
  readonly stated: number | null;
  readonly withoutEvent: number | null;
  readonly bestFive: readonly number[];
}

const reference = JSON.parse(readFileSync('tests/fixtures/seminar-paths.json', 'utf8')) as {
  readonly madeWith: string;
  readonly pairs: readonly Reference[];
};

describe(`forty pairs have the lengths that ${reference.madeWith} gives them`, () => {
  test.each(reference.pairs)('$from → $to', ({ from, to, ...lengths }) => {
    const steps = (change: Partial<PathsParameters>) => between(from, to, change).paths[0]?.hops.length ?? null;
    expect({
      undirected: steps({}),
      directed: steps({ directed: true }),
      stated: steps({ inferred: false }),
      withoutEvent: steps({ containers: false }),
      bestFive: between(from, to).paths.map(({ hops }) => hops.length),
    }).toEqual(lengths);
  });
});

test('Novita Puspasari can be introduced to Peter Harris, with the filters as they are at the start', () => {
  const { nodes, edges } = buildVisibility(network, NO_FILTERS, null);
  const { outcome, paths, directed } = between('novita-puspasari', 'peter-harris', {}, { nodes, edges });
  expect(outcome).toBe('found');
  expect(directed).toBe(false);
  const [first] = paths;
  expect(idsOf(first!.nodes)[0]).toBe('novita-puspasari');
  expect(idsOf(first!.nodes).at(-1)).toBe('peter-harris');
  expect(first!.hops).toHaveLength(3);
  const without = between('novita-puspasari', 'peter-harris', { containers: false }, { nodes, edges });
  expect(without.paths.every(({ nodes: passed }) => !idsOf(passed).includes('sowing-the-seeds-2018'))).toBe(true);
});

test('a filter that leaves one end out is the way out', () => {
  const filters = { ...NO_FILTERS, kinds: ['organisation', 'event'] };
  const { nodes, edges } = buildVisibility(network, filters, null);
  const answer = between('novita-puspasari', 'icci', {}, { nodes, edges });
  expect(answer.outcome).toBe('hidden');
  expect(idsOf(answer.hidden)).toEqual(['novita-puspasari']);
  expect(answer.waysOut.map(({ changes }) => changes)).toEqual([['filters']]);
});

test('a path to a region ends in a country that lies in it, and one to a country in it is looked for as ever', () => {
  const answer = between('peter-harris', 'europe');
  expect(answer.outcome).toBe('found');
  expect(idsOf(answer.paths[0]!.nodes)).toEqual(['peter-harris', 'germany']);
  expect(answer.to).toBe(network.nodeIndex.get('europe'));
  expect(idsOf(between('germany', 'europe').paths[0]!.nodes).at(-1)).toBe('europe');
});

test('whatever is in a place that lies in a region is one step from the region, however many lie in it', () => {
  for (const [place, { within = [] }] of network.nodes.entries()) {
    for (const region of within) {
      for (let slot = network.rowStart[place]!; slot < network.rowStart[place + 1]!; slot++) {
        const node = network.rowNode[slot]!;
        const { id } = network.nodes[node]!;
        if (network.nodes[node]!.within?.includes(region) || id === region) continue;
        for (const [from, to] of [
          [id, region],
          [region, id],
        ] as const)
          expect([from, to, between(from, to).paths[0]?.hops.length]).toEqual([from, to, 1]);
      }
    }
  }
});

test('between two regions the best path is the best between any two of their places', () => {
  const inside = (region: string) => dataset.nodes.flatMap((node) => (node.within?.includes(region) ? [node.id] : []));
  const [asia, europe] = [
    ['asia', ...inside('asia')],
    ['europe', ...inside('europe')],
  ];
  const all = asia.flatMap((from) => europe.flatMap((to) => between(from, to).paths));
  // Those of a region itself are those of its places once more.
  const different = new Map(all.map((path) => [path.nodes.join(), path.hops.length]));
  const lengths = [...different.values()];
  const { paths } = between('asia', 'europe');
  expect(paths.map(({ hops }) => hops.length)).toEqual(
    lengths.sort((one, other) => one - other).slice(0, paths.length),
  );
  for (const { nodes, hops } of paths) {
    const ids = idsOf(nodes);
    expect([asia.includes(ids[0]!), europe.includes(ids.at(-1)!), ids.length]).toEqual([true, true, hops.length + 1]);
  }
});

test('a setting that brings a path to a place of a region back is a way out', () => {
  const filters = { ...NO_FILTERS, layers: ['inferred' as const] };
  const { nodes, edges } = buildVisibility(network, filters, null);
  const answer = between('sungmisan-village', 'asia', {}, { nodes, edges });
  expect(answer.outcome).not.toBe('found');
  expect(answer.waysOut.map(({ path }) => idsOf(path.nodes))).toEqual([['sungmisan-village', 'south-korea']]);
});
