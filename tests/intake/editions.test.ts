import { expect, test } from 'vitest';
import { withoutYears } from '../../src/base/find-year.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { toTitle } from '../../src/intake/draft/own-dataset.ts';
import { NO_EDITION } from '../../src/intake/draft/tell-editions.ts';
import { proposeEditions, proposeTitle } from '../../src/matching/editions.ts';
import { BLANK, draftOf, readFile, toParts } from '../drivers/intake.ts';

const ONE = 'Name,Organisation\nAna,Azul\nBudi Biru,Biru\nLi Wei,Azul';
const OTHER = 'Name,Organisation\nAna,Azul\nCem,Biru\nLi Wei,Kebun';
const together = (names: readonly [string, string], answers = new Map<string, string>()) =>
  buildDraft(
    BLANK,
    [ONE, OTHER].flatMap((file, at) => toParts(readFile(file, names[at]))),
    answers,
  );
const told = ({ dataset }: ReturnType<typeof together>) =>
  dataset.nodes.map(({ label, editions = [] }) => `${label.en}: ${editions.join(' ')}`);

test('lists of two years that come together are told to be two editions, whoever came again is one, and each can be answered otherwise', () => {
  const draft = together(['attendance-2024.csv', 'attendance-2025.csv']);
  expect(draft.dataset.meta.editions?.map(({ id }) => id)).toEqual(['2024', '2025']);
  expect(told(draft)).toEqual([
    'Ana: 2024 2025',
    'Budi Biru: 2024',
    'Li Wei: 2024 2025',
    'Cem: 2025',
    'Azul: 2024 2025',
    'Biru: 2024 2025',
    'Kebun: 2025',
  ]);
  expect(draft.dataset.edges[0]?.editions).toEqual(['2024', '2025']);
  // Who came again is no question, but of another house.
  const asked = draft.issues.filter(({ severity }) => severity === 'asks');
  expect(asked.map(({ code, file, seen }) => [code, file, seen])).toEqual([
    ['file-edition', 'attendance-2024.csv', '2024'],
    ['file-edition', 'attendance-2025.csv', '2025'],
    ['same-name', 'attendance-2025.csv', 'Li Wei'],
  ]);
  expect(toTitle(draft, 'attendance-2024.csv')).toBe('attendance');
  const answers = new Map([[asked[1]?.key ?? '', NO_EDITION]]);
  expect(told(together(['attendance-2024.csv', 'attendance-2025.csv'], answers))[3]).toBe('Cem: ');
  for (const names of [
    ['a.csv', 'b.csv'],
    ['a-2024.csv', 'b-2024.csv'],
    ['a-2024.csv', 'b.csv'],
  ] as const)
    expect(together(names).dataset.meta.editions).toBeUndefined();
});

test('the title of both years is without that of one, and a list with no year in its name has that of its days', () => {
  const names = { before: '2024', coming: '2025' };
  expect(
    ['Seed fair 2024', '2024', 'Seed fair', 'Fair (2024), Solo', 'Fair 2023'].map((title) =>
      proposeTitle(title, names),
    ),
  ).toEqual(['Seed fair', '2024 – 2025', 'Seed fair', 'Fair, Solo', 'Fair 2023']);
  expect(proposeTitle('Seed fair 2024', { before: '', coming: '2025' })).toBe('Seed fair 2024');
  expect(withoutYears('attendance_2024_final')).toBe('attendance final');
  const base = draftOf(ONE, { name: 'fair-2024.csv' }).dataset;
  const { dataset } = draftOf('Name,Organisation,Joined\nCem,Azul,2025-05-03\nDwi,Azul,2025-05-04', {
    base,
    name: 'two.csv',
  });
  expect(proposeEditions(base, dataset, 'two.csv').coming).toBe('2025');
  expect(proposeEditions(base, draftOf(OTHER, { base }).dataset, 'two.csv', 'Attendance 2026').coming).toBe('2026');
  expect(proposeEditions(base, draftOf(OTHER, { base }).dataset, 'two.csv').coming).toBe('two');
});
