import { expect, test } from 'vitest';
import { withoutYears } from '../../src/base/find-year.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { toTitle } from '../../src/intake/draft/own-dataset.ts';
import { NO_EDITION } from '../../src/intake/draft/tell-editions.ts';
import { proposeEditions, proposeTitle } from '../../src/matching/editions.ts';
import { merge } from '../../src/matching/merge.ts';
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
    'Li Wei: 2024',
    'Azul: 2024 2025',
    'Biru: 2024 2025',
    'Cem: 2025',
    'Li Wei: 2025',
    'Kebun: 2025',
  ]);
  expect(draft.dataset.edges[0]?.editions).toEqual(['2024', '2025']);
  // Who came again is no question, but of another house.
  const asked = draft.issues.filter(({ severity }) => severity === 'asks');
  expect(asked.map(({ code, file, seen }) => [code, file, seen])).toEqual([
    ['file-edition', 'attendance-2024.csv', '2024'],
    ['file-edition', 'attendance-2025.csv', '2025'],
    ['came-again', 'attendance-2025.csv', 'Li Wei'],
  ]);
  expect(asked[2]).toMatchObject({ chosen: 'later', reasons: [{ code: 'same' }, { code: 'home' }] });
  const answer = (said: string) =>
    together(['attendance-2024.csv', 'attendance-2025.csv'], new Map([[asked[2]?.key ?? '', said]])).dataset;
  expect(answer('join').nodes.filter(({ label }) => label.en === 'Li Wei')).toHaveLength(1);
  // What was said is remembered, and each keeps the ties of its row.
  const { nodes, edges } = answer('apart');
  const namesakes = nodes.filter(({ label }) => label.en === 'Li Wei');
  expect(namesakes.map(({ apart }) => apart)).toEqual([undefined, ['li-wei']]);
  expect(edges.map(({ source, target }) => `${source} ${target}`)).toContain(`${namesakes[1]?.id} kebun`);
  expect(toTitle(draft, 'attendance-2024.csv')).toBe('Attendance');
  const answers = new Map([[asked[1]?.key ?? '', NO_EDITION]]);
  expect(told(together(['attendance-2024.csv', 'attendance-2025.csv'], answers))).toContain('Cem: ');
  expect(together(['a-2024.csv', 'b-2024.csv']).dataset.meta.editions).toBeUndefined();
});

test('lists that tell no year are asked whether they are of one event: with names in common each is an edition, called by its file, as the visitor says otherwise', () => {
  const draft = together(['this-year.csv', 'last-year.csv']);
  expect(draft.dataset.meta.editions?.map(({ label }) => label.en)).toEqual(['last-year', 'this-year']);
  expect(told(draft)[0]).toBe('Ana: last-year this-year');
  const [question] = draft.issues.filter(({ code }) => code === 'lists-together');
  expect(question).toMatchObject({ severity: 'asks', choices: ['each', 'one'], chosen: 'each' });
  expect(draft.lists.map(({ file, name }) => `${file}: ${name}`)).toEqual([
    'this-year.csv: this-year',
    'last-year.csv: last-year',
  ]);
  expect(toTitle(draft, 'this-year.csv')).toBe('last-year – this-year');
  const renamed = new Map([[draft.lists[0]?.key ?? '', '2026']]);
  expect(told(together(['this-year.csv', 'last-year.csv'], renamed))).toContain('Budi Biru: 2026');
  const one = together(['this-year.csv', 'last-year.csv'], new Map([[question?.key ?? '', 'one']]));
  expect([one.dataset.meta.editions, one.lists]).toEqual([undefined, []]);
  // A list that was there before says nothing new, and parts of one event are one.
  const again = buildDraft(
    draft.dataset,
    toParts(readFile(OTHER, 'last-year.csv')).concat(toParts(readFile(ONE, 'x.csv'))),
  );
  expect(again.lists).toEqual([]);
  const chosen = (files: readonly [string, string][]) =>
    buildDraft(
      BLANK,
      files.flatMap(([name, file]) => toParts(readFile(file, name))),
    ).issues.find(({ code }) => code === 'lists-together')?.chosen;
  expect([
    chosen([
      ['day 1.csv', ONE],
      ['day 2.csv', OTHER],
    ]),
    chosen([
      ['list.csv', ONE],
      ['list (1).csv', ONE],
    ]),
    chosen([
      ['a.csv', ONE],
      ['b.csv', 'Name,Country\nDwi,Chile\nEko,Peru'],
    ]),
    chosen([
      ['a.csv', ONE],
      ['ties.csv', 'From,To\nAna,Cem'],
    ]),
    chosen([['a.csv', ONE]]),
  ]).toEqual(['one', 'one', 'one', undefined, undefined]);
});

test('who came again from a house that is called by its initials is no question, and the two names of the house are', () => {
  const files = [
    'Name,Organisation\nAna,Institut Teknologi Bandung\nBudi,Biru',
    'Name,Organisation\nAna,ITB\nCem,Biru',
  ];
  const { issues } = buildDraft(
    BLANK,
    files.flatMap((file, at) => toParts(readFile(file, `list ${2024 + at}.csv`))),
  );
  expect(issues.flatMap(({ code, severity, seen }) => (severity === 'asks' ? [`${code} ${seen}`] : []))).toEqual([
    'file-edition 2024',
    'file-edition 2025',
    'like-name ITB',
  ]);
});

test('the sheets of one file are two editions by their years, and where they tell none are asked about like files', () => {
  const [one, other] = [ONE, OTHER].flatMap((file) => readFile(file, 'fair 2020.xlsx')).map(toParts);
  const draftOfSheets = (names: readonly [string, string]) =>
    buildDraft(
      BLANK,
      [one, other].flatMap((parts = [], at) =>
        parts.map((part) =>
          'table' in part
            ? { ...part, mappings: part.mappings.map((mapping) => ({ ...mapping, sheet: names[at] ?? '' })) }
            : part,
        ),
      ),
    ).dataset.meta.editions?.map(({ label }) => label.en);
  expect(draftOfSheets(['2024', '2025'])).toEqual(['2024', '2025']);
  expect(draftOfSheets(['Sheet1', 'Sheet2'])).toBeUndefined();
});

test('the title of both years is without that of one, and a list with no year in its name has that of its days', () => {
  const names = { before: '2024', coming: '2025' };
  expect(
    ['Seed fair 2024', '2024', 'Seed fair', 'Fair (2024), Solo', 'Fair 2023'].map((title) =>
      proposeTitle(title, names, new Set()),
    ),
  ).toEqual(['Seed fair', '2024 – 2025', 'Seed fair', 'Fair, Solo', 'Fair 2023']);
  expect(proposeTitle('Seed fair 2024', { before: '', coming: '2025' }, new Set())).toBe('Seed fair 2024');
  const titled = (title: string, coming: string) =>
    proposeTitle(title, { before: title, coming }, new Set([`${title}.csv`]));
  expect([titled('seed-fair-last', 'seed-fair-this'), titled('last-en', 'this-id'), titled('a', 'a 2')]).toEqual([
    'seed fair',
    'last-en – this-id',
    'a – a 2',
  ]);
  expect(proposeTitle('Seed fair', { before: 'Seed fair', coming: 'this-id' }, new Set(['last-en.csv']))).toBe(
    'Seed fair',
  );
  expect(withoutYears('attendance_2024_final')).toBe('attendance final');
  expect(withoutYears('Participants of 2030')).toBe('Participants');
  expect(withoutYears('Daftar hadir tahun 2030')).toBe('Daftar hadir');
  expect(withoutYears('What we dream of')).toBe('What we dream of');
  const base = draftOf(ONE, { name: 'fair-2024.csv' }).dataset;
  const { dataset } = draftOf('Name,Organisation,Joined\nCem,Azul,2025-05-03\nDwi,Azul,2025-05-04', {
    base,
    name: 'two.csv',
  });
  expect(proposeEditions(base, dataset, 'two.csv').coming).toBe('2025');
  expect(proposeEditions(base, draftOf(OTHER, { base }).dataset, 'two.csv', 'Attendance 2026').coming).toBe('2026');
  expect(proposeEditions(base, draftOf(OTHER, { base }).dataset, 'two.csv').coming).toBe('two');
});

test('lists of two years that come into a map of none leave it open of which that is, and take it where it is said', () => {
  const base = draftOf('Name,Organisation\nAna,Azul\nDwi,Biru', { name: 'fair 2023.csv' }).dataset;
  const parts = [ONE, OTHER].flatMap((file, at) => toParts(readFile(file, `fair ${2024 + at}.csv`)));
  const { dataset } = buildDraft(base, parts);
  const editions = proposeEditions(base, dataset, 'fair 2024.csv');
  expect(editions).toEqual({ before: '2023', coming: '' });
  const yearsOf = (names: typeof editions) => {
    const { meta, nodes } = merge(base, dataset, { same: new Map(), editions: names }).dataset;
    const dwi = nodes.find(({ label }) => label.en === 'Dwi')?.editions;
    return [meta.editions?.map(({ label }) => label.en), dwi?.map((id) => id)];
  };
  expect(yearsOf(editions)).toEqual([['2023', '2024', '2025'], ['2023']]);
  expect(yearsOf({ before: '', coming: '' })).toEqual([['2024', '2025'], undefined]);
  expect(yearsOf({ before: '2024', coming: '' })).toEqual([['2024', '2025'], ['2024']]);
});

test.each([
  ['attendance.csv', 'Attendance'],
  ['daftar_hadir-peserta 2030.xlsx', 'Daftar hadir-peserta 2030'],
  ['daftar-hadir_2030-05-01.xlsx', 'Daftar hadir 2030-05-01'],
  ['PlatformCoop-Jakarta.csv', 'PlatformCoop Jakarta'],
])('a network is called by its file as somebody would write it: %s', (file, title) => {
  const { dataset } = draftOf('Name,Country\nAna,Chile');
  expect(toTitle({ dataset, title: '', lists: [] }, file)).toBe(title);
});
