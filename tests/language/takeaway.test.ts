import { describe, expect, test } from 'vitest';
import { kindNoun } from '../../src/language/nouns.ts';
import { buildTakeaway } from '../../src/language/takeaway.ts';
import { draftOf } from '../drivers/intake.ts';

const toWhole = (sheet: string, language: 'en' | 'id') => {
  const { dataset } = draftOf(sheet);
  return buildTakeaway(dataset, new Uint8Array(dataset.nodes.length).fill(1), language);
};

test('where no kind has a role, nothing is summed up as others: others than what?', () => {
  const sheet = 'Name,Type\na,Red\nb,Blue\nc,Green\nd,Yellow\ne,Yellow';
  expect(toWhole(sheet, 'en')).toBe('Five entries of four kinds.');
  expect(toWhole(sheet, 'id')).toBe('Lima entri dari empat jenis.');
  expect(toWhole(`${sheet}\nAna,Person`, 'en')).toBe('One person and five others.');
});

test('of a kind of which nobody has said what several are called no English word for many is made up', () => {
  const sheet = 'Name,Type\na,Farmer\nb,Farmer\nc,Staff\nd,Staff\ne,Miller';
  expect(toWhole(sheet, 'en')).toBe('2 × farmer, two staff, and one miller.');
  expect(toWhole(sheet, 'id')).toBe('Dua farmer, dua staff, dan satu miller.');
});

describe('what a kind is called inside a sentence', () => {
  test.each([
    ['Co-ops, platforms, projects', 'co-ops, platforms, projects'],
    ['Member of ICA', 'member of ICA'],
    ['NGO', 'NGO'],
    ['Modularity Class 0', 'Modularity Class 0'],
    ['Cluster 2', 'Cluster 2'],
    ['Red Cross', 'Red Cross'],
  ])('%s is %s', (label, said) => {
    const text = { en: label, id: label };
    expect(kindNoun({ id: 'one', label: text, plural: text, hue: 'theme', shape: 'tag', role: 'other' }, 2, 'en')).toBe(
      said,
    );
  });
});
