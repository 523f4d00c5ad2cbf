import { expect, test } from 'vitest';
import { guessTie } from '../../src/store/guess-tie.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const nodes = [
  { id: 'ann', kind: 'person' as const },
  { id: 'ben', kind: 'person' as const },
  { id: 'java', kind: 'place' as const },
  { id: 'bali', kind: 'place' as const },
  { id: 'seeds', kind: 'theme' as const },
];

test('two are tied as their kinds were tied last, and in that direction', () => {
  const network = tinyNetwork(nodes, [tie('ann about seeds'), tie('ann from java'), tie('ann knows ben')]);
  expect(guessTie(network, 'ben', 'bali')).toEqual({ source: 'ben', relation: 'from', target: 'bali' });
  expect(guessTie(network, 'bali', 'ben')).toEqual({ source: 'ben', relation: 'from', target: 'bali' });
  expect(guessTie(network, 'ben', 'ann')).toEqual({ source: 'ben', relation: 'knows', target: 'ann' });
});

test('kinds that were never tied take the last relation, else the first; without one there is no tie', () => {
  const network = tinyNetwork(nodes, [tie('ann from java')]);
  expect(guessTie(network, 'java', 'seeds')).toEqual({ source: 'java', relation: 'from', target: 'seeds' });
  const untied = tinyNetwork(nodes, []);
  expect(guessTie(untied, 'ann', 'ben')?.relation).toBe(untied.dataset.relations[0]?.id);
  const bare = { ...untied, dataset: { ...untied.dataset, relations: [] } };
  expect(guessTie(bare, 'ann', 'ben')).toBeNull();
});
