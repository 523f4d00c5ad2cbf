import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { toReason } from '../../src/views/to-reason.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const search = buildSearch(network);

test.each([
  ['who is from Indonesia', 'nashin-mahtani', 'is from Indonesia'],
  ['who is from Indonesia', 'icci', 'is based in Indonesia (inferred from the source)'],
  [
    'who founded petabencana.id',
    'nashin-mahtani',
    'founded PetaBencana.id (as the source has it; its record has a remark)',
  ],
  ['when is showcase 2', 's3-showcase-asia', 'day 1 (inferred from the source)'],
])('an answer says how sure it is, where it is not: %s, %s', (query, id, text) => {
  const hit = search(query, 20).find(({ node }) => network.nodes[node]?.id === id);
  expect(hit && toReason(network, hit, query, 'en')?.text).toBe(text);
});
