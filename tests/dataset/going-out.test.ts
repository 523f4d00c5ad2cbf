import { expect, test } from 'vitest';
import { goOut, isOut, listColumns, listContacts, TOLD, USUAL } from '../../src/dataset/going-out.ts';
import { mintId } from '../../src/dataset/mint-id.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import { type Dataset, datasetSchema } from '../../src/dataset/schema.ts';
import { toWritten } from '../../src/dataset/text.ts';

/** Fields that stay, each for its reason. */
const STAYING = { meta: [], nodes: ['consent', 'origin'], edges: ['note', 'origin'] };

const attribute = (label: string, value: string | number, more = {}) => ({ label, value, ...more });

function build(): Dataset {
  const raw = {
    format: 'jejaring-dataset',
    version: 2,
    meta: { id: 'ours', title: 'Ours', notes: ['A note for readers'] },
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
  expect(out.meta.notes.map(({ en }) => en)).toEqual(['A note for readers']);
  expect(out.nodes.map(({ id }) => id)).toEqual(['ana', 'budi', 'chen']);
  expect(out.edges.map(({ id }) => id)).toEqual(['one']);
  expect(out.nodes[0]?.attributes?.map(({ label }) => label.en)).toEqual(['Role', 'Founded', 'First met', 'Members']);
  expect(out.edges[0]?.attributes?.map(({ label }) => label.en)).toEqual(['Since']);
  expect(validateDataset(JSON.parse(JSON.stringify(out)), '').ok).toBe(true);
});

test('a fact that names somebody who is left out stays with them', () => {
  const dataset = build();
  const invited = {
    label: { en: 'Invited by', id: 'Invited by' },
    value: { en: 'Somebody; secret-NAME', id: 'Somebody; secret-NAME' },
  };
  const nodes = dataset.nodes.map((node) => (node.id === 'ana' ? { ...node, attributes: [invited] } : node));
  expect(JSON.stringify(goOut({ ...dataset, nodes }, USUAL))).not.toMatch(/secret-name/i);
});

test('columns are known by heading and by value, and each can be chosen otherwise', () => {
  const columns = listColumns(build());
  expect(columns.filter(({ isPrivate }) => isPrivate).map(({ heading }) => heading)).toEqual([
    'E-mail',
    'How to reach',
    'Line',
    'Phone',
  ]);
  const choice = { columns: new Map([['E-mail', true] as const, ['Role', false] as const]), withContacts: false };
  expect(columns.filter((column) => isOut(column, choice)).map(({ heading }) => heading)).not.toContain('Role');
  const text = JSON.stringify(goOut(build(), choice));
  expect(text).toContain('SECRET-ana');
  for (const word of ['chair', 'SECRET-remark']) expect(text).not.toContain(word);
});

test.each([
  ['telephones', ['+62 812 3456 7890', '(021) 555-1234', '0812-3456-7890', '555-123-4567', 6_281_234_567_890]],
  ['mail', ['ana@coop.example', 'Ana <ana@coop.example>', 'ana (at) coop (dot) example']],
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

/** One entry with a secret in every text of it, and the same in a tie and in what the network says of itself. */
function hide(secret: string): Dataset {
  const raw = JSON.parse(JSON.stringify(build()));
  const words = `Ask for Chen, ${secret}, in spring`;
  Object.assign(raw.nodes[3], {
    description: { en: words, id: secret, pt: words },
    short: words,
    aliases: [{ text: secret }, { text: 'C.' }],
    attributes: [attribute('Role', words), attribute('Position', 'Slowly')],
    badges: [{ label: 'New', note: secret }],
    evidence: { sources: ['https://azul.example/chen', `https://azul.example/?to=${secret.replaceAll(' ', '')}`] },
  });
  Object.assign(raw.edges[0], { rule: words, evidence: { paraphrase: secret } });
  Object.assign(raw.meta, { summary: words, imprint: `Azul, ${secret}` });
  const checked = validateDataset(raw, '');
  if (!checked.ok) throw new Error(JSON.stringify(checked.fault));
  return checked.value;
}

test.each(['chen.li@azul.example', 'chen (at) azul.example', '+62 812-3456-7890', 'wa.me/6281234567890'])(
  '%s is cut out of whatever text it stands in, is told with its entry, and goes out where that is wanted',
  (secret) => {
    const dataset = hide(secret);
    const { meta, ...out } = goOut(dataset, USUAL);
    const { imprint, ...rest } = meta;
    expect(JSON.stringify([out, rest])).not.toContain(secret);
    expect(imprint?.en).toContain(secret);
    const chen = out.nodes.find(({ id }) => id === 'chen');
    expect(chen?.description).toMatchObject({ en: 'Ask for Chen, …, in spring' });
    expect(chen?.aliases.map(({ text }) => text)).toEqual(['C.']);
    expect(chen?.attributes?.map(({ value }) => (value as { en: string }).en)).toEqual([
      'Ask for Chen, …, in spring',
      'Slowly',
    ]);
    expect(validateDataset(toWritten({ meta, ...out }), '').ok).toBe(true);
    expect(listContacts(dataset, USUAL).map(({ id }) => id)).toEqual(['', 'chen', 'one']);
    const wanted = JSON.stringify(goOut(dataset, { ...USUAL, withContacts: true }));
    expect(wanted.split(secret).length).toBeGreaterThan(8);
  },
);

test('numbers that count, name or date something stay in their words', () => {
  const words =
    'From 2010–2018 (2012/2013), on 28.09.2018 at 09.00-12.00; ISBN 978-3-16-148410-0, doi:10.1234/0123456789, 1 400 000 members, https://medium.com/@azul/2018-09-28-0812345678, room 0204, Rp 250.000.000';
  const dataset = build();
  const nodes = dataset.nodes.map((node) => ({ ...node, description: { en: words, id: words } }));
  expect(listContacts({ ...dataset, nodes }, USUAL)).toEqual([]);
});

test('an id is never made of a mail address', () => {
  expect(mintId('ana.ruiz@azul.example', () => false)).toMatch(/^n-[0-9a-f]{8}$/);
  expect(mintId('Ana (ana.ruiz@azul.example)', () => false)).toBe('ana');
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

test('who was told apart goes out of those alone who are shown: others would be told again that it is undecided', () => {
  const made = build();
  const [ana, ...rest] = made.nodes;
  const told = { ...made, nodes: [{ ...ana, apart: ['budi', 'SECRET-id', 'chen'] }, ...rest] } as Dataset;
  expect(goOut(told, USUAL).nodes.map(({ apart }) => apart)).toEqual([['chen'], undefined, undefined]);
});
