import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { guessRelation, rankKinds } from '../../src/store/guess-tie.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { guessWay, listTieWays, suitWay } from '../../src/views/edit/tie-ways.ts';
import { type TinyEdge, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const NODES = [
  { id: 'ann', kind: 'person' },
  { id: 'ben', kind: 'person' },
  { id: 'seeds', kind: 'initiative' },
  { id: 'java', kind: 'place' },
] as const;
const build = (...edges: TinyEdge[]) => tinyNetwork(NODES, edges).dataset;

test('a relation is said from both ends, and once where it reads alike', () => {
  const { relations, ...rest } = build();
  const mutual = relations.map((one) => (one.id === 'knows' ? { ...one, directed: false } : one));
  const ways = listTieWays({ ...rest, relations: mutual }, 'en', 'person').map(({ words }) => words);
  expect(ways.filter((words) => words.startsWith('founded'))).toEqual(['founded', 'founded by']);
  expect(ways.filter((words) => words.startsWith('knows'))).toEqual(['knows']);
});

test('of what people are in, or come from, it is said first what others do there', () => {
  const first = (kind: string, id: string) => listTieWays(build(), 'en', kind).find(({ relation }) => relation === id);
  expect(first('person', 'knows')).toMatchObject({ isInverse: false });
  expect(first('initiative', 'founded')).toMatchObject({ isInverse: true });
  expect(first('initiative', 'from')).toMatchObject({ isInverse: false });
  expect(first('place', 'from')).toMatchObject({ isInverse: true });
});

test('the relation that such a node was tied by last is offered first, from its end; else the last of all', () => {
  const dataset = build(tie('ann from java'), tie('ann founded seeds'), tie('seeds about java'));
  const ways = listTieWays(dataset, 'en', 'person');
  expect(guessWay(dataset, ways, 'person')?.relation).toBe('founded');
  expect(guessWay(dataset, ways, 'place')).toMatchObject({ relation: 'about', isInverse: true });
  expect(guessWay(dataset, ways, 'event')).toMatchObject({ relation: 'about', isInverse: false });
  expect(guessWay(build(), ways, 'person')).toBe(ways[0]);
  expect(guessWay({ ...dataset, relations: [] }, [], 'person')).toBeUndefined();
});

test('a new end is likeliest of the kind that was tied so last, else of the one that the relation is about', () => {
  const dataset = build(tie('ann founded seeds'));
  expect(rankKinds(dataset, 'founded', false)[0]).toBe('initiative');
  expect(rankKinds(dataset, 'founded', true)[0]).toBe('person');
  expect(rankKinds(dataset, 'from', false)[0]).toBe('place');
  expect([...rankKinds(dataset, 'from', false)].sort()).toEqual(dataset.kinds.map(({ id }) => id).sort());
});

test('of relations that nobody has used yet: one works at an organisation, and is from a place; back lead people', () => {
  const starter = buildStarter('own');
  const first = (relation: string, isTurned = false) => rankKinds(starter, relation, isTurned)[0];
  expect(starter.relations.map(({ id }) => first(id))).toEqual(['person', 'organisation', 'place', 'theme']);
  expect(starter.relations.map(({ id }) => first(id, true))).toEqual(Array(4).fill('person'));
  expect(guessRelation(starter, 'organisation', 'person')).toEqual({ relation: 'works-at', isTurned: true });
  const cooperates = { ...at(starter.relations, 1), label: { en: 'works with', id: 'bekerja sama dengan' } };
  expect(rankKinds({ ...starter, relations: [cooperates] }, 'works-at', false)[0]).toBe('person');
});

test('between two people nobody is taken to be from the other, or to work there, whatever was said last', () => {
  const starter = buildStarter('own');
  const edges = ['is-from', 'works-at'].map((relation) => ({ ...at(build(tie('ann from java')).edges, 0), relation }));
  const tied = { ...starter, edges };
  expect(guessRelation(tied, 'person', 'person')).toEqual({ relation: 'knows', isTurned: false });
  expect(guessRelation({ ...tied, relations: starter.relations.slice(2) }, 'person', 'person')?.relation).toBe(
    'is-from',
  );
});

test('a way that nobody can mean of two kinds gives way to one that can be meant; any other stays', () => {
  const dataset = build(tie('ann founded seeds'), tie('ann from java'), tie('ann knows ben'));
  const ways = listTieWays(dataset, 'en', 'person');
  const founded = ways.find(({ relation }) => relation === 'founded')!;
  const suit = (other: string) => suitWay(dataset, ways, founded, 'person', other).relation;
  expect([suit('initiative'), suit('place'), suit('person')]).toEqual(['founded', 'from', 'knows']);
});

test('“knows” gives way where the other end is of another sort, and stays between people', () => {
  const starter = buildStarter('own');
  const ways = listTieWays(starter, 'en', 'person');
  const knows = ways.find(({ relation }) => relation === 'knows')!;
  const suit = (other: string) => suitWay(starter, ways, knows, 'person', other).relation;
  expect(starter.kinds.map(({ id }) => suit(id))).toEqual(['knows', 'works-at', 'is-from', 'interested-in']);
  const organisations = listTieWays(starter, 'id', 'organisation');
  const back = organisations.find(({ relation }) => relation === 'knows')!;
  expect(suitWay(starter, organisations, back, 'organisation', 'person')).toMatchObject({
    relation: 'works-at',
    isInverse: true,
  });
  expect(suitWay(starter, organisations, back, 'organisation', 'organisation').relation).toBe('knows');
});
