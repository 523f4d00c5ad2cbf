import { expect, test } from 'vitest';
import { toText } from '../../src/dataset/text.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { tellApart, tellName } from '../../src/network/tell-apart.ts';
import { mapLabel, tellMapName } from '../../src/scene/label/text.ts';
import { type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const ann = (id: string, kind: TinyNode['kind'] = 'person'): TinyNode => ({ id, kind, name: 'Ann Lee' });
const PLACES: readonly TinyNode[] = [
  { id: 'oslo', kind: 'place', name: 'Oslo', nameId: 'Kota Oslo' },
  { id: 'java', kind: 'place', name: 'Java' },
  { id: 'bo', kind: 'person', name: 'Bo' },
];

const OTHERS: readonly TinyNode[] = [
  { id: 'talks', kind: 'session', name: 'Talks' },
  { id: 'seeds', kind: 'initiative', name: 'Seeds' },
  { id: 'soil', kind: 'theme', name: 'Soil' },
];

test('a name that is nobody else’s stands alone', () => {
  const network = tinyNetwork([ann('a'), ...PLACES], [tie('a from oslo')]);
  expect(network.nodes.map((_, node) => tellApart(network, node, 'en'))).toEqual(['', '', '', '']);
  expect(tellName(network, 0, 'en')).toBe('Ann Lee');
});

test('equal names are told apart by kind, place, neighbour and at last a number, in the visitor’s language', () => {
  const network = tinyNetwork(
    [ann('a'), ann('b'), ann('c'), ann('d'), ann('e'), ann('f', 'initiative'), ...PLACES],
    // `a` and `b` are both from Java and tied to each other; `d` and `e` have nothing of their own.
    ['a from oslo', 'a from java', 'b from java', 'b knows a', 'b knows bo', 'c knows java'].map((text) => tie(text)),
  );
  const told = (language: 'en' | 'id') => [0, 1, 2, 3, 4, 5].map((node) => tellName(network, node, language));
  expect(told('en')).toEqual([
    'Ann Lee (Oslo)',
    'Ann Lee (knows Bo)',
    'Ann Lee (3)',
    'Ann Lee (4)',
    'Ann Lee (5)',
    'Ann Lee (initiative)',
  ]);
  expect(told('id')[0]).toBe('Ann Lee (Kota Oslo)');
});

test('a neighbour that is neither a place nor an organisation stands with what the tie says, from either end', () => {
  const network = tinyNetwork(
    [ann('a'), ann('b'), ...PLACES],
    ['bo knows a'].map((text) => tie(text)),
  );
  expect([0, 1].map((node) => tellName(network, node, 'en'))).toEqual(['Ann Lee (knows by Bo)', 'Ann Lee (2)']);
});

test('who has nothing else of their own is told apart by the editions', () => {
  const { dataset } = tinyNetwork([ann('a'), ann('b'), ...PLACES], [tie('a from java'), tie('b from java')]);
  const editions = ['2024', '2025'].map((year) => ({ id: `e${year}`, label: toText(year) }));
  const nodes = dataset.nodes.map((node, at) => (at < 2 ? { ...node, editions: [`e${2024 + at}`] } : node));
  const network = buildNetwork({ ...dataset, meta: { ...dataset.meta, editions }, nodes });
  expect([0, 1].map((node) => tellName(network, node, 'en'))).toEqual(['Ann Lee (2024)', 'Ann Lee (2025)']);
});

test('a session goes before what one founded, and that before any other neighbour', () => {
  const network = tinyNetwork(
    [...['a', 'b', 'c'].map((id) => ann(id)), ...PLACES, ...OTHERS],
    ['a knows bo', 'a founded seeds', 'a appears talks', 'b about soil', 'b founded seeds', 'c about soil'].map(
      (text) => tie(text),
    ),
  );
  expect([0, 1, 2].map((node) => tellName(network, node, 'en'))).toEqual([
    'Ann Lee (Talks)',
    'Ann Lee (2)',
    'Ann Lee (3)',
  ]);
  const founders = tinyNetwork(
    [ann('a'), ann('b'), ...PLACES, ...OTHERS],
    ['a knows bo', 'a founded seeds', 'b from java'].map((text) => tie(text)),
  );
  expect([0, 1].map((node) => tellName(founders, node, 'en'))).toEqual(['Ann Lee (Seeds)', 'Ann Lee (Java)']);
});

test('no two of a thousand alike are told alike, whatever ties they have', () => {
  const like = Array.from({ length: 1000 }, (_, place) => ann(`n${place}`, place % 3 === 0 ? 'place' : 'person'));
  const ties = like.slice(1).map(({ id }, place) => tie(`${id} knows n${place >> 1}`));
  const network = tinyNetwork([...like, ...PLACES], [...ties, tie('n5 from oslo'), tie('n5 knows n5')]);
  const told = like.map((_, node) => tellName(network, node, 'en'));
  expect(new Set(told).size).toBe(1000);
  expect(told[5]).toBe('Ann Lee (Oslo)');
});

test('where nodes are shown by their map names, these are told apart', () => {
  const both = { en: 'Lee', id: 'Lee' };
  const nodes = [ann('a'), { ...ann('b'), name: 'Ben Lee' }].map((node) => ({ ...node, short: both }));
  const network = tinyNetwork([...nodes, ...PLACES], [tie('a from oslo')]);
  expect(mapLabel(network.nodes[1]!, 'en')).toBe('Lee');
  expect([0, 1].map((node) => tellMapName(network, node, 'en'))).toEqual(['Lee (Oslo)', 'Lee (2)']);
  expect(tellName(network, 1, 'en')).toBe('Ben Lee');
});
