import { expect, test } from 'vitest';
import { type Entry, spread } from '../../src/analysis/meeting/spread.ts';

const entry = (node: number, part: Partial<Entry> = {}): Entry => ({
  node,
  strength: 'faint',
  score: 1,
  grounds: [],
  canBeWrittenTo: true,
  through: [],
  ...part,
});
const order = (entries: readonly Entry[], isCounted = false) =>
  spread(entries, entries.length, isCounted).map(({ node }) => node);

test('of equally strong ones those to whom somebody introduces come first, whatever their score; a stronger one stays first', () => {
  expect(order([entry(1, { strength: 'fair' }), entry(2, { score: 2 }), entry(3, { through: [9] })])).toEqual([
    1, 3, 2,
  ]);
});

test('who is introduced by one that stands further down gains nothing by it', () => {
  expect(order([entry(1, { score: 2 }), entry(2, { score: 3 }), entry(3, { score: 4, through: [1] })])).toEqual([
    3, 2, 1,
  ]);
  expect(order([entry(1), entry(2, { score: 3 }), entry(3, { score: 0.5, through: [1] })])).toEqual([2, 1, 3]);
  expect(order([entry(1), entry(2, { score: 0.5 }), entry(3, { score: 0.4, through: [1] })])).toEqual([1, 3, 2]);
});

test('where the score is a number that the list is told to go by, an introduction tells equal ones apart', () => {
  const entries = [entry(1, { score: 3 }), entry(2, { score: 3, through: [9] }), entry(3, { score: 2, through: [9] })];
  expect(order(entries, true)).toEqual([2, 1, 3]);
  expect(order(entries)).toEqual([2, 3, 1]);
});
