import { expect, test } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { findRegions, listRegionHeads } from '../../src/network/regions.ts';
import { federation } from '../drivers/federation.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const idsOf = (network: Parameters<typeof listRegionHeads>[0]) =>
  listRegionHeads(network).map((node) => network.nodes[node]?.id);

test('a federation falls into its regions, and each is called by its place', () => {
  const network = federation(10, 8, 12);
  const regionOf = findRegions(network);
  const heads = idsOf(network);
  expect(heads.length).toBeLessThanOrEqual(16);
  // Two neighbours may be found to be one.
  expect(heads.filter((id) => id?.length === 2).length).toBeGreaterThanOrEqual(8);
  const isAtHome = (id: string, node: number) =>
    regionOf[node] === regionOf[network.nodeIndex.get(id.split('-')[0] ?? '') ?? -1];
  const home = network.nodes.filter(({ id }, node) => isAtHome(id, node));
  expect(home.length).toBeGreaterThan(0.8 * network.nodes.length);
});

test('a region without a place is called by its hub, one without a hub by nobody', () => {
  const star = (hub: string) => Array.from({ length: 30 }, (_, leaf) => tie(`${hub}-${leaf} knows ${hub}`));
  const random = seededRandom(3);
  const mesh = Array.from({ length: 200 }, (_, leaf) =>
    [1, 2].map(() => tie(`m${leaf} knows m${Math.floor(random() * 200)}`)),
  ).flat();
  const edges = [...star('ann'), ...star('bo'), tie('ann knows bo'), ...mesh];
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))];
  const network = tinyNetwork(
    ids.map((id) => ({ id, kind: 'person' })),
    edges,
  );
  const heads = idsOf(network);
  expect(heads).toContain('ann');
  expect(heads).toContain('bo');
  // Everybody of the mesh has about four ties.
  expect(heads.filter((id) => id?.startsWith('m')).length).toBeLessThan(heads.length);
});

test('nodes without ties, and none at all, have no regions to name', () => {
  expect(idsOf(tinyNetwork([{ id: 'a', kind: 'person' }], [tie('a knows a')]))).toEqual([]);
  expect(idsOf(tinyNetwork([], []))).toEqual([]);
});
