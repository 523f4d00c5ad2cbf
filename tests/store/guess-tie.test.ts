import { expect, test } from 'vitest';
import { guessTie, toMeaning } from '../../src/store/guess-tie.ts';
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

test('kinds that were never tied take the relation that is about one of them, to where it leads', () => {
  const network = tinyNetwork(nodes, [tie('ann knows ben')]);
  expect(guessTie(network, 'ann', 'java')).toEqual({ source: 'ann', relation: 'from', target: 'java' });
  expect(guessTie(network, 'java', 'seeds')).toEqual({ source: 'java', relation: 'about', target: 'seeds' });
  expect(guessTie(network, 'java', 'bali')?.relation).toBe('knows');
});

test('else the last relation that fits both, or the first, which leads to what people are in; without one there is no tie', () => {
  const network = tinyNetwork([...nodes, { id: 'coop', kind: 'initiative' as const }], [tie('ann knows ben')]);
  expect(guessTie(network, 'coop', 'ann')).toEqual({ source: 'ann', relation: 'covers', target: 'coop' });
  const untied = tinyNetwork(nodes, []);
  expect(guessTie(untied, 'ann', 'ben')?.relation).toBe('covers');
  const bare = { ...untied, dataset: { ...untied.dataset, relations: [] } };
  expect(guessTie(bare, 'ann', 'ben')).toBeNull();
});

test('what was usual goes on where it can be meant of both kinds, else it is as such kinds are tied', () => {
  const { dataset } = tinyNetwork([...nodes, { id: 'coop', kind: 'initiative' as const }], [tie('ann knows ben')]);
  const toMeant = toMeaning(dataset, 'from');
  expect(toMeant('person', 'place')).toEqual({ relation: 'from', isTurned: false });
  expect(toMeant('person', 'person')).toEqual({ relation: 'knows', isTurned: false });
  expect(toMeaning(dataset)('person', 'place')).toEqual({ relation: 'from', isTurned: false });
});
