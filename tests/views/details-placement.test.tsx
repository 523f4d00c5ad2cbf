import { expect, test } from 'vitest';
import type { Correction } from '../../src/dataset/schema.ts';
import { buildTakeaway } from '../../src/language/takeaway.ts';
import { findShared } from '../../src/views/details/find-shared.ts';
import { listFacts } from '../../src/views/details/list-facts.ts';
import { placeCorrections } from '../../src/views/details/place-corrections.ts';
import { hostName } from '../../src/views/host-name.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const text = { en: '-', id: '-' };
const correction = (id: string, nodes: string[], edges?: string[]): Correction => ({
  id,
  nodes,
  ...(edges ? { edges } : {}),
  verdict: text,
  note: text,
  confidence: 'high',
  sources: [],
});

test('a correction about the name goes to the top, one about a claim to its first tie in full', () => {
  const name = correction('name', ['ann']);
  const claim = correction('claim', ['ann', 'bob'], ['e2', 'e3']);
  const elsewhere = correction('elsewhere', ['ann'], ['e9']);
  const other = correction('other', ['bob']);
  const { own, byEdge } = placeCorrections([name, claim, elsewhere, other], 'ann', ['e1', 'e2', 'e3']);
  expect(own).toEqual([name, elsewhere]);
  expect([...byEdge]).toEqual([
    ['e2', [{ correction: claim, isRepeated: false }]],
    ['e3', [{ correction: claim, isRepeated: true }]],
  ]);
});

test('facts tell what is stated, what is inferred and what a rule derives, and leave low certainty out', () => {
  const network = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'seeds', kind: 'initiative' },
      { id: 'java', kind: 'place' },
      { id: 'bali', kind: 'place' },
      { id: 'lombok', kind: 'place' },
      { id: 'papua', kind: 'place' },
      { id: 's1', kind: 'session', day: 1 },
    ],
    [
      tie('ann founded seeds'),
      tie('ann from java'),
      tie('ann from bali', 'inferred', 'medium'),
      tie('ann from lombok', 'inferred', 'low'),
      tie('seeds from bali'),
      tie('ann covers papua'),
      tie('s1 covers papua'),
    ],
  );
  const told = (node: number) =>
    listFacts(network, node, 'places').map((fact) => [network.nodes[fact.node]?.id, fact.basis]);
  expect(told(0)).toEqual([
    ['java', 'stated'],
    ['bali', 'inferred'],
  ]);
  expect(told(1)).toEqual([
    ['java', 'derived'],
    ['bali', 'stated'],
  ]);
  expect(told(2)).toEqual([]);
  expect(told(6)).toEqual([['papua', 'stated']]);
});

test('nodes share what every one of them is tied to, over the ties that are shown', () => {
  const network = tinyNetwork(
    ['ann', 'bob', 'cas', 'dee'].map((id) => ({ id, kind: 'person' as const })),
    [tie('ann knows bob'), tie('ann knows cas'), tie('cas knows bob'), tie('ann knows dee')],
  );
  const shown = new Uint8Array(4).fill(1);
  expect(findShared(network, [0, 1], shown)).toEqual({ between: [0], neighbours: [2] });
  shown[2] = 0;
  expect(findShared(network, [0, 1], shown)).toEqual({ between: [0], neighbours: [] });
});

test('the takeaway adds up to what is visible, in words below ten', () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'seminar', kind: 'event' },
      { id: 's1', kind: 'session', day: 1 },
      { id: 's2', kind: 'session', day: 1 },
      ...Array.from({ length: 11 }, (_, place) => ({ id: `p${place}`, kind: 'person' as const })),
      { id: 'club', kind: 'other' },
    ],
    [],
  );
  const all = new Uint8Array(15).fill(1);
  expect(buildTakeaway(dataset, all, 'en')).toBe('One event, two sessions, 11 persons, and one other.');
  expect(buildTakeaway(dataset, all, 'id')).toBe('Satu event, dua sessions, 11 persons, dan satu other.');
  expect(buildTakeaway(dataset, all.fill(0, 0, 3).fill(0, 4), 'en')).toBe('One person.');
  expect(buildTakeaway(dataset, all.fill(0), 'en')).toMatch(/^Nothing is shown/);
  const blank = { ...dataset, nodes: [], edges: [] };
  expect(buildTakeaway(blank, new Uint8Array(0), 'en')).toBe('This network has no entries yet.');
});

test('an address is named by its host', () => {
  expect(hostName('https://www.platform.coop/events?x=1')).toBe('platform.coop');
  expect(hostName('http://localhost:5000/a')).toBe('localhost');
});
