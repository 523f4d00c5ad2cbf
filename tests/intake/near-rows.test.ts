import { expect, test } from 'vitest';
import { toMany } from '../../src/intake/shape/concepts.ts';
import { draftOf } from '../drivers/intake.ts';

const near = (file: string) => draftOf(file).issues.filter(({ code }) => code === 'near-name');

test('a question about a slip names every row that has it', () => {
  const file = `Name,Organisation
Ana Ruiz,Seed Library
Budi Tan,Seed Libary
Citra Dewi,Seed Libary
Dewi Sari,Seed Library
Eka Putri,Seed Libary`;
  expect(near(file).map(({ seen, line, lines, count }) => [seen, line, lines, count])).toEqual([
    ['Seed Libary', 3, [3, 4, 6], 3],
  ]);
});

test('of a slip in very many rows a hundred are named', () => {
  const rows = Array.from(
    { length: 300 },
    (_none, at) => `Person Number${at},${at === 0 ? 'Seed Library' : 'Seed Libary'}`,
  );
  const [asked] = near(['Name,Organisation', ...rows].join('\n')).filter(({ seen }) => seen === 'Seed Libary');
  expect(asked?.lines).toHaveLength(100);
});

test('a kind that a file names for one is called in the legend by its word for many', () => {
  const many = (en: string) => toMany({ en, id: en });
  expect(['Country', 'Participant', 'university', 'Koperasi', 'Person', 'Gadget', 'Companies'].map(many)).toEqual([
    { en: 'Countries', id: 'Country' },
    { en: 'Participants', id: 'Participant' },
    { en: 'universities', id: 'university' },
    { en: 'Koperasi', id: 'Koperasi' },
    { en: 'Person', id: 'Person' },
    { en: 'Gadget', id: 'Gadget' },
    { en: 'Companies', id: 'Companies' },
  ]);
});
