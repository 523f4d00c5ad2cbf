import { expect, test } from 'vitest';
import { goOut, isOut, listColumns, listWithMail, TOLD, USUAL } from '../../src/dataset/going-out.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import { type Dataset, datasetSchema } from '../../src/dataset/schema.ts';

/** Fields that stay, each for its reason. */
const STAYING = { meta: [], nodes: ['apart', 'consent', 'origin'], edges: ['origin'] };

const attribute = (label: string, value: string | number, more = {}) => ({ label, value, ...more });

function build(): Dataset {
  const raw = {
    format: 'jejaring-dataset',
    version: 2,
    meta: { id: 'ours', title: 'Ours', notes: ['SECRET-note on the data'] },
    kinds: [{ id: 'person', role: 'person', label: 'Person', plural: 'People', hue: 'person', shape: 'circle' }],
    relations: [{ id: 'knows', label: 'knows' }],
    nodes: [
      {
        id: 'ana',
        kind: 'person',
        label: 'Ana',
        origin: [{ file: 'SECRET-list.csv', line: 3 }],
        attributes: [
          attribute('Role', 'chair'),
          attribute('E-mail', 'SECRET-ana'),
          attribute('How to reach', 'SECRET@azul.example'),
          attribute('Line', '+62 812 SECRET'.replace('SECRET', '7777 000')),
          attribute('Founded', 2011),
          attribute('First met', '2018-09-28'),
          attribute('Members', 1_400_000_000),
        ],
      },
      { id: 'budi', kind: 'person', label: 'Budi', consent: 'name', attributes: [attribute('Role', 'SECRET-role')] },
      { id: 'SECRET-id', kind: 'person', label: 'SECRET-name', consent: 'leave-out' },
      {
        id: 'chen',
        kind: 'person',
        label: 'Chen',
        description: 'Write to chen@azul.example',
        consent: 'show',
        apart: ['budi'],
      },
    ],
    edges: [
      {
        id: 'one',
        source: 'ana',
        target: 'chen',
        relation: 'knows',
        note: 'SECRET-remark',
        origin: [{ file: 'SECRET-list.csv' }],
        attributes: [attribute('Phone', 'SECRET-555'), attribute('Since', 'spring')],
      },
      { id: 'two', source: 'ana', target: 'SECRET-id', relation: 'knows' },
    ],
    corrections: [],
  };
  const checked = validateDataset(raw, '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  return checked.value;
}

test('nothing private goes out, nobody who is to be left out, and no word of where it was read', () => {
  const out = goOut(build(), USUAL);
  const text = JSON.stringify(out);
  for (const word of ['SECRET', '7777', 'consent', 'origin', 'leave-out', 'apart']) expect(text).not.toContain(word);
  expect(out.nodes.map(({ id }) => id)).toEqual(['ana', 'budi', 'chen']);
  expect(out.edges.map(({ id }) => id)).toEqual(['one']);
  expect(out.nodes[0]?.attributes?.map(({ label }) => label.en)).toEqual(['Role', 'Founded', 'First met', 'Members']);
  expect(out.edges[0]?.attributes?.map(({ label }) => label.en)).toEqual(['Since']);
  expect(validateDataset(JSON.parse(JSON.stringify(out)), '').ok).toBe(true);
});

test('columns are known by heading and by value, and each can be chosen otherwise', () => {
  const columns = listColumns(build());
  expect(columns.filter(({ isPrivate }) => isPrivate).map(({ heading }) => heading)).toEqual([
    'E-mail',
    'How to reach',
    'Line',
    'Phone',
  ]);
  const choice = { columns: new Map([['E-mail', true] as const, ['Role', false] as const]), withNotes: true };
  expect(columns.filter((column) => isOut(column, choice)).map(({ heading }) => heading)).not.toContain('Role');
  const text = JSON.stringify(goOut(build(), choice));
  for (const word of ['SECRET-ana', 'SECRET-remark', 'SECRET-note']) expect(text).toContain(word);
  expect(text).not.toContain('chair');
});

test.each([
  ['telephones', ['+62 812 3456 7890', '(021) 555-1234', '0812-3456-7890', '555-123-4567', 6_281_234_567_890]],
  ['mail', ['ana@coop.example', 'Ana <ana@coop.example>', 'ana [at] no, but b.c@d.example']],
])('values that are %s are private under any heading', (_, values) => {
  for (const value of values) expect([value, toColumn(value)]).toEqual([value, true]);
});

test('days, years, amounts and words are not', () => {
  const values = [
    '28.09.2018',
    '2018-09-28',
    '2010–2018',
    '12,500',
    '0.75',
    'chair @ Coop',
    '1/2018',
    2018,
    1_400_000_000,
  ];
  for (const value of values) expect([value, toColumn(value)]).toEqual([value, false]);
});

/** Whether a column with this value is private. */
function toColumn(value: string | number): boolean | undefined {
  const dataset = build();
  const label = { en: 'Word', id: 'Kata' };
  const attributes = [{ label, value: typeof value === 'number' ? value : { en: value, id: value } }];
  const [first, ...rest] = dataset.nodes;
  if (!first) return undefined;
  const nodes = [{ ...first, attributes }, ...rest];
  return listColumns({ ...dataset, nodes }).find(({ heading }) => heading === 'Word')?.isPrivate;
}

test('a text in which a mail address stands is told, since no column holds it back', () => {
  expect(listWithMail(build())).toEqual(['chen']);
});

test('every field of the format is either told or stays: a new one has to be decided on', () => {
  const entries = {
    meta: datasetSchema.entries.meta.entries,
    nodes: datasetSchema.entries.nodes.pipe[0].item.entries,
    edges: datasetSchema.entries.edges.pipe[0].item.entries,
  };
  for (const of of ['meta', 'nodes', 'edges'] as const) {
    expect([...TOLD[of], ...STAYING[of]].sort()).toEqual(Object.keys(entries[of]).sort());
  }
});
