import { expect, test } from 'vitest';
import { findClusters, listClusterHeads } from '../../src/network/clusters.ts';
import { federation } from '../drivers/federation.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const idsOf = (network: Parameters<typeof listClusterHeads>[0]) =>
  listClusterHeads(network).map((node) => network.nodes[node]?.id);

test('a federation falls into its clusters, and each is called by its place', () => {
  const network = federation(10, 8, 12);
  const clusterOf = findClusters(network);
  const heads = idsOf(network);
  expect(heads.length).toBeLessThanOrEqual(16);
  // Two neighbours may be found to be one.
  expect(heads.filter((id) => id?.length === 2).length).toBeGreaterThanOrEqual(8);
  const isAtHome = (id: string, node: number) =>
    clusterOf[node] === clusterOf[network.nodeIndex.get(id.split('-')[0] ?? '') ?? -1];
  const home = network.nodes.filter(({ id }, node) => isAtHome(id, node));
  expect(home.length).toBeGreaterThan(0.8 * network.nodes.length);
});

/** A network of people who know each other. */
const circle = (edges: readonly ReturnType<typeof tie>[]) =>
  tinyNetwork(
    [...new Set(edges.flatMap(({ source, target }) => [source, target]))].map((id) => ({ id, kind: 'person' })),
    edges,
  );

test('a cluster without a place is called by its hub', () => {
  const star = (hub: string) => Array.from({ length: 30 }, (_, leaf) => tie(`${hub}-${leaf} knows ${hub}`));
  expect(idsOf(circle([...star('ann'), ...star('bo'), tie('ann knows bo')])).toSorted()).toEqual(['ann', 'bo']);
});

test('a cluster without a hub is called by nobody', () => {
  const line = circle(Array.from({ length: 2000 }, (_, index) => tie(`m${index} knows m${index + 1}`)));
  // They are large enough to be named.
  expect(Math.max(...findClusters(line)) + 1).toBeLessThan(line.nodes.length / 12);
  expect(idsOf(line)).toEqual([]);
});

test('nodes without ties, and none at all, have no clusters to name', () => {
  expect(idsOf(tinyNetwork([{ id: 'a', kind: 'person' }], [tie('a knows a')]))).toEqual([]);
  expect(idsOf(tinyNetwork([], []))).toEqual([]);
});
