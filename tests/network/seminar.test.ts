import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { type Filters, NO_FILTERS } from '../../src/network/filters.ts';
import { NODE_FACETS } from '../../src/network/membership.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { buildTies } from '../../src/network/ties.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { findHidingFilters } from '../../src/network/why-hidden.ts';
import { plainFilter } from '../drivers/plain-filter.ts';

const file = new URL('../../data/sowing-the-seeds.json', import.meta.url);
const parsed = parseDataset(readFileSync(file, 'utf8'), 'sowing-the-seeds.json');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.fault));
const network = buildNetwork(parsed.value);
const search = buildSearch(network);

const shownBy = (change: Partial<Filters>) => {
  const { counted } = buildVisibility(network, { ...NO_FILTERS, ...change }, null);
  return network.nodes.filter((_, index) => counted[index]).map(({ id }) => id);
};

test('Hong Kong and blockchain leave two founders, their platforms and the session they met in', () => {
  expect(shownBy({ places: ['hong-kong'], themes: ['blockchain'] }).sort()).toEqual([
    'matters-news',
    's7-blockchain-founders',
    'shanzhai-city',
    'tat-lam',
    'zhang-jieping',
  ]);
});

test('America leaves who and what is from the United States', () => {
  expect(shownBy({ places: ['america'] })).toEqual(
    expect.arrayContaining(['isaac-mao', 'rob-stone', 'musicoin', 'datavest', 's7-blockchain-founders']),
  );
});

test('without inferred ties the founders’ places are not known, nor the session’s, their platforms’ are', () => {
  expect(shownBy({ places: ['hong-kong'], themes: ['blockchain'], layers: ['stated'] }).sort()).toEqual([
    'matters-news',
    'shanzhai-city',
  ]);
});

test('everything is shown at rest, apart from the ties of low certainty', () => {
  const low = network.edges.filter(({ certainty }) => certainty === 'low').length;
  const { nodeCount, edgeCount } = buildVisibility(network, NO_FILTERS, null);
  expect([nodeCount, edgeCount]).toEqual([115, 176 - low]);
});

test('every option of every facet leaves what the plain reading leaves, and as many as it says', () => {
  const { counts } = buildVisibility(network, NO_FILTERS, null);
  for (const facet of NODE_FACETS) {
    for (const [option, count] of counts[facet]) {
      const filters = { ...NO_FILTERS, [facet]: [option] };
      const shown = shownBy(filters);
      expect([facet, option, shown]).toEqual([facet, option, plainFilter(network, filters, null).nodes]);
      expect([facet, option, shown.length]).toEqual([facet, option, count]);
      expect(count).toBeGreaterThan(0);
    }
  }
});

test('memberships are rows in order, without repetition', () => {
  const { membership } = buildTies(network, NO_FILTERS);
  for (const facet of NODE_FACETS) {
    const { rowStart, rowOption, options } = membership[facet];
    expect(rowStart.at(-1)).toBe(rowOption.length);
    for (let node = 0; node < network.nodes.length; node++) {
      const row = [...rowOption.slice(rowStart[node], rowStart[node + 1])];
      expect(row).toEqual([...new Set(row)].sort((one, other) => one - other));
      expect(row.every((option) => options[option] !== undefined)).toBe(true);
    }
  }
});

test('every node is found first or among the first by each of its names', () => {
  for (const [index, node] of network.nodes.entries()) {
    for (const name of [node.label.en, node.label.id, ...node.aliases.map(({ text }) => text)]) {
      expect(
        search(name, 5).map((hit) => network.nodes[hit.node]?.id),
        name,
      ).toContain(network.nodes[index]?.id);
    }
  }
});

test('a hit that a filter hides can say which filter', () => {
  const filters = { ...NO_FILTERS, places: ['hong-kong'], themes: ['blockchain'] };
  expect(findHidingFilters(network, filters, null, 'peter-harris')).toEqual(['places']);
  expect(findHidingFilters(network, filters, null, 'tat-lam')).toEqual([]);
});
