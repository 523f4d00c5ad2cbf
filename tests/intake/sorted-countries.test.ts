import { expect, test } from 'vitest';
import { findSeparator, toItems } from '../../src/intake/shape/columns.ts';
import { draftOf } from '../drivers/intake.ts';

const placesOf = (file: string) => {
  const { dataset } = draftOf(file);
  const places = new Set(dataset.kinds.flatMap(({ id, role }) => (role === 'place' ? [id] : [])));
  return dataset.nodes
    .filter(({ kind }) => places.has(kind))
    .map(({ label }) => label.en)
    .sort();
};

test('a country whose name has a comma in lists of states is one country', () => {
  const file = `Name,Country
Ana,"Korea, Rep."
Budi,"Korea, Rep."
Citra,"Congo, Dem. Rep."
Dewi,Japan`;
  expect(placesOf(file)).toEqual(['Congo - Kinshasa', 'Japan', 'South Korea']);
});

test('a cell of ten thousand commas is parted at each of them', () => {
  const cell = 'a, the rep, '.repeat(10_000);
  expect(findSeparator([cell, cell])).toEqual({ separator: ',', isUnsure: false });
  expect(toItems(cell, ',')).toHaveLength(20_000);
});

test('it is so among others of a list, and two countries stay two', () => {
  const file = `Name,Country
Ana,"Japan, Korea, Rep."
Budi,"Korea, Rep., Chile"
Citra,"Japan, Chile"
Dewi,"Hong Kong, China"
Eka,"China, Japan"
Fira,Chile`;
  expect(placesOf(file)).toEqual(['Chile', 'China', 'Hong Kong', 'Japan', 'South Korea']);
});
