import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit, invert, toEdit } from '../../src/dataset/edit.ts';
import { forOthers } from '../../src/dataset/for-others.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { toDecisions, toUsual } from '../../src/matching/decide.ts';
import { proposeEditions } from '../../src/matching/editions.ts';
import { findDuplicates, matchComing } from '../../src/matching/match.ts';
import { type Decisions, merge, toDifferenceKey } from '../../src/matching/merge.ts';
import { BLANK, draftOf } from '../drivers/intake.ts';

const bytes = (dataset: Dataset) => JSON.stringify(toWritten(dataset));

/** Brings a sheet in with all that is certain taken; `ask` says who else is the same. */
function bring(
  base: Dataset,
  sheet: string,
  file: string,
  ask: (place: number) => 'same' | 'apart' | 'open' = () => 'open',
) {
  const draft = draftOf(sheet, { base, name: file });
  const matches = matchComing(base, draft.dataset, draft);
  const same = new Map<string, string>();
  const apart = new Map<string, readonly string[]>();
  for (const [
    place,
    {
      id,
      candidates: [best],
    },
  ] of matches.entries()) {
    if (!best) continue;
    const isOther = best.reasons.some(({ code }) => code === 'kind');
    const answer = best.verdict === 'certain' ? 'same' : isOther ? 'open' : ask(place);
    if (answer === 'same') same.set(id, best.id);
    if (answer === 'apart') apart.set(id, [best.id]);
  }
  const decisions: Decisions = { same, apart, refs: draft.refs, editions: proposeEditions(base, draft.dataset, file) };
  return { ...merge(base, draft.dataset, decisions), matches, draft };
}

const FIRST = `Name,Organisation,Country,Description
Ana Ruiz,Coop Azul Norte,Chile,Grows seeds
Budi Santoso,Koperasi Benih,Indonesia,
Sam Lee,Weavers Union,Kenya,`;
const SECOND = `Name,Organisation,Country,Description
"Ruiz, Ana",Cooperativa Azul Norte,Chile,Keeps bees
Budi Santosa,Koperasi Benih,Indonesia,Teaches
Eva Lang,Weavers Union,Jerman,`;

test('a second list joins the first: ids and names stay, the new names are kept, what is empty is filled', () => {
  const base = bring({ ...BLANK, meta: { ...BLANK.meta, title: toText('Seed fair 2024') } }, FIRST, 'fair.csv').dataset;
  const { dataset, differences, draft, matches } = bring(base, SECOND, 'fair-2025.csv');
  const nodeOf = (name: string) => dataset.nodes.find(({ label }) => label.en === name);
  expect(nodeOf('Ana Ruiz')).toMatchObject({
    id: 'ana-ruiz',
    aliases: [{ text: 'Ruiz, Ana', joined: true }],
    description: toText('Grows seeds'),
    origin: [
      { file: 'fair.csv', line: 2 },
      { file: 'fair-2025.csv', line: 2 },
    ],
    editions: ['2024', '2025'],
  });
  expect(nodeOf('Coop Azul Norte')?.aliases).toEqual([{ text: 'Cooperativa Azul Norte', joined: true }]);
  // What was only spelt so is kept, and leaves by no file.
  expect(JSON.stringify(forOthers(dataset))).not.toMatch(/Ruiz, Ana|Cooperativa/);
  expect(nodeOf('Chile')?.editions).toEqual(['2024', '2025']);
  expect(nodeOf('Sam Lee')?.editions).toEqual(['2024']);
  expect(nodeOf('Eva Lang')?.editions).toEqual(['2025']);
  expect(dataset.meta.editions?.map(({ label }) => label.en)).toEqual(['2024', '2025']);
  // Asked about, and apart as long as nobody says otherwise.
  expect(matches.find(({ candidates: [best] }) => best?.verdict === 'review')?.candidates[0]?.id).toBe('budi-santoso');
  expect(nodeOf('Budi Santosa')).toMatchObject({ description: toText('Teaches') });
  expect(differences).toEqual([
    { id: 'ana-ruiz', field: 'description', old: toText('Grows seeds'), coming: toText('Keeps bees'), isTaken: false },
  ]);
  const home = dataset.edges.filter(({ source, target }) => source === 'ana-ruiz' && target === 'chile');
  expect(home).toMatchObject([
    { origin: [{ file: 'fair.csv' }, { file: 'fair-2025.csv' }], editions: ['2024', '2025'] },
  ]);
  // Under a name that was joined somebody is known when a list has that again.
  const taught = bring(base, SECOND, 'fair-2025.csv', () => 'same').dataset;
  const again = bring(taught, 'Name,Organisation\nBudi Santosa,Koperasi Benih', 'fair-2026.csv').matches;
  expect(again[0]?.candidates[0]).toMatchObject({ id: 'budi-santoso', verdict: 'certain' });
  expect(again[0]?.candidates[0]?.reasons.map(({ code }) => code)).toContain('known');
  // Old entries and ties keep their places in the lists.
  expect(dataset.nodes.slice(0, base.nodes.length).map(({ id }) => id)).toEqual(base.nodes.map(({ id }) => id));
  const same = new Map([[draft.dataset.nodes[base.nodes.length]?.id ?? '', 'ana-ruiz']]);
  const taken = merge(base, draft.dataset, { same, taken: new Map([['ana-ruiz description', true]]) });
  expect(taken.dataset.nodes[0]?.description?.en).toBe('Keeps bees');
});

test('a name that a column gives is one, though another list was spelt so', () => {
  const spelt = bring(bring(BLANK, FIRST, 'fair.csv').dataset, SECOND, 'fair-2025.csv').dataset;
  const given = bring(spelt, 'Name,Other names\nAna Ruiz,"Ruiz, Ana"', 'names.csv').dataset;
  expect(given.nodes[0]?.aliases).toEqual([{ text: 'Ruiz, Ana' }]);
  expect(forOthers(given).nodes[0]?.aliases).toEqual([{ text: 'Ruiz, Ana' }]);
});

test('a file that tells editions itself is taken at its word', () => {
  const base = bring(BLANK, 'Name;Edition\nAna Ruiz;2023\nSam Lee;2023', 'all.csv').dataset;
  const { dataset } = bring(base, 'Name;Edition\nAna Ruiz;2024\nEva Lang;2024', 'more.csv');
  expect(dataset.nodes.map(({ label, editions }) => [label.en, editions])).toEqual([
    ['Ana Ruiz', ['2023', '2024']],
    ['Sam Lee', ['2023']],
    ['Eva Lang', ['2024']],
  ]);
});

test('parallel ties stay, several rows of one entry become one tie, and ends that become one tie nobody', () => {
  const ties = 'Source,Target,Type,Id,Weight\nAna,Budi,knows,t1,1\nAna,Budi,knows,t2,5\nAna,Chen,knows,t3,2';
  const base = bring(BLANK, ties, 'ties.csv').dataset;
  expect(base.edges).toHaveLength(3);
  const again = bring(base, ties, 'ties.csv');
  expect(bytes(again.dataset)).toBe(bytes(base));
  expect(again.sameTies).toBe(3);
  const draft = draftOf('Source,Target,Type\nBudi S,Ana,knows\nBudi T,Ana,knows\nBudi S,Budi T,knows', { base });
  const idOf = (name: string) => draft.dataset.nodes.find(({ label }) => label.en === name)?.id ?? '';
  const { dataset } = merge(base, draft.dataset, {
    same: new Map([
      [idOf('Budi S'), 'budi'],
      [idOf('Budi T'), 'budi'],
    ]),
  });
  expect(dataset.edges.slice(3)).toMatchObject([{ source: 'budi', target: 'ana', origin: [{ line: 2 }, { line: 3 }] }]);
});

test('of who may be shown the stricter word counts, unless somebody says otherwise', () => {
  const base = bring(BLANK, FIRST, 'fair.csv').dataset;
  const coming = { ...base, nodes: [...base.nodes, { ...base.nodes[0], id: 'new', consent: 'leave-out' }] } as Dataset;
  const old = { ...base, nodes: base.nodes.map((node) => ({ ...node, consent: 'show' as const })) };
  const same = new Map([['new', base.nodes[0]?.id ?? '']]);
  const { dataset, differences } = merge(old, coming, { same });
  expect(differences).toMatchObject([{ field: 'consent', isTaken: true }]);
  expect(dataset.nodes[0]?.consent).toBe('leave-out');
  const taken = new Map(differences.map(({ id, field }) => [toDifferenceKey(id, field), false]));
  expect(merge(old, coming, { same, taken }).dataset.nodes[0]?.consent).toBe('show');
});

const person = fc.constantFrom(
  'Ana Ruiz',
  'Ruiz, Ana',
  'ANA RUIZ',
  'Ana Ruis',
  'Sam Lee',
  '黃小明',
  'مريم',
  'constructor',
);
const group = fc.constantFrom('Azul', 'Azul Sur', 'Coop Azul Sur', 'Sam Lee', '黃小明', '__proto__', '');
const row = fc.tuple(
  person,
  group,
  fc.constantFrom('Chile', 'Cile', 'Peru', ''),
  fc.constantFrom('care', 'care; energy', ''),
);
const sheet = fc
  .array(row, { minLength: 1, maxLength: 7 })
  .map((rows) =>
    ['Name;Organisation;Country;Themes', ...rows.map((cells) => cells.map((cell) => `"${cell}"`).join(';'))].join('\n'),
  );

/** As it is after a reload: what was written, read through the gate. */
function reload(dataset: Dataset): Dataset {
  const read = validateDataset(JSON.parse(bytes(dataset)), '');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

test.each([
  'Name,Organisation,Country,Registered on,Age,Website,Paid\nAna Ruiz,Azul,Chile,2025-05-04,41,https://a.example/x,12.5\nBudi Tan,Biru,Peru,04/05/2025,30,www.b.example,7',
  'Nama;Lembaga;Tanggal daftar;Keterangan\nAna Ruiz;Azul;2025-05-04;lama\nAna Ruiz;Azul;2025-05-05;baru\nBudi Tan;Biru;2025-05-04;',
])('the same file after a reload tells no difference and changes no byte: %s', (sheet) => {
  const kept = reload(bring(BLANK, sheet, 'list.csv').dataset);
  const again = bring(kept, sheet, 'list.csv');
  expect(again.differences).toEqual([]);
  expect(bytes(again.dataset)).toBe(bytes(kept));
});

test('the same file twice changes no byte, whatever was answered; and one step takes it all back', () => {
  fc.assert(
    fc.property(
      sheet,
      sheet,
      fc.array(fc.constantFrom('same', 'apart', 'open'), { minLength: 9, maxLength: 9 }),
      (one, two, answers) => {
        const base = bring(BLANK, one, '2023.csv').dataset;
        const once = bring(base, two, '2024.csv', (place) => (answers[place % 9] ?? 'open') as 'open').dataset;
        expect(validateDataset(JSON.parse(bytes(once)), '').ok).toBe(true);
        expect(bytes(bring(once, two, '2024.csv').dataset)).toBe(bytes(once));
        expect(bytes(bring(base, one, '2023.csv').dataset)).toBe(bytes(base));
        expect(bytes(applyEdit(once, invert(toEdit(base, once))))).toBe(bytes(base));
      },
    ),
    {
      numRuns: 40,
      examples: [
        // Of two names a letter apart, one is held back by what stands beside the other.
        [
          'Name;Organisation;Country;Themes\nAna Ruiz;Azul;Chile;care\nAna Ruis;Azul;Chile;care',
          'Name;Organisation;Country;Themes\nAna Ruis;Azul;Chile;care\nAna Ruiz;Azul;Chile;care\nAna Ruiz;__proto__;Chile;care',
          Array.from({ length: 9 }, () => 'same'),
        ],
        // A row about the first of two of one name, spelled as the second is.
        [
          'Name;Organisation;Country;Themes\nANA RUIZ;Azul;Peru;care\nAna Ruiz;Azul;Peru;energy\nAna Ruiz;Biru;Chile;seeds',
          'Name;Organisation;Country;Themes\nANA RUIZ;Azul;Peru;care\nAna Ruiz;Biru;Chile;seeds\nAna Ruiz;Azul;Peru;energy',
          Array.from({ length: 9 }, () => 'open'),
        ],
      ],
    },
  );
});

test.each([
  ['ANA RUIZ', 'Ana Ruiz', 'Ana Ruiz'],
  ['Ana Ruiz', 'Ana Ruiz', 'ANA RUIZ'],
  ['Ana Ruiz', 'ANA RUIZ', 'ANA RUIZ'],
])(
  'of two of one name, each has the ties of their own rows, whoever is spelled how: %s, %s, %s',
  (first, again, other) => {
    const rows = [`${first};Azul;Peru;care`, `${again};Azul;Peru;energy`, `${other};Biru;Chile;seeds`];
    for (const order of [rows, [rows[0], rows[2], rows[1]], [rows[2], rows[0], rows[1]]]) {
      const { dataset } = draftOf(['Name;Organisation;Country;Themes', ...order].join('\n'));
      const called = (id: string) => dataset.nodes.find((node) => node.id === id)?.label.en ?? '';
      const people = dataset.nodes.filter(({ kind }) => kind === 'person');
      const ends = people.map(({ id }) =>
        dataset.edges
          .flatMap(({ source, target }) => (source === id ? [called(target)] : []))
          .sort()
          .join(' '),
      );
      expect(ends.sort()).toEqual(['Azul Peru care energy', 'Biru Chile seeds']);
    }
  },
);

test.each([
  ['of the new list', 'yes', 'no'],
  ['on the map, of which the new list says nothing', 'no', ''],
  ['on the map, while the new list says yes', 'no', 'yes'],
])('a refusal %s holds both of two like names back until that is decided', (_, first, second) => {
  const toList = (one: string, other: string, answer: string) =>
    `Name,Organisation,Consent\n${one},Azul,${answer}\n${other},Biru,${answer}\nUlla Weit,Biru,yes`;
  const base = bring(BLANK, toList('Hans Weidner', 'Amina Diallo', first), 'a.csv').dataset;
  const later = toList('"Weidnar, Hans"', 'Amina Dialo', second).replace(
    second === '' ? /,Consent|,(?:yes)?$/gm : /$^/,
    '',
  );
  const draft = draftOf(later, { base, name: 'b.csv' });
  const matches = matchComing(base, draft.dataset, draft).filter(
    ({ candidates: [best] }) => best?.verdict === 'review',
  );
  expect(matches).toHaveLength(2);
  const listOf = matches.map(({ id, candidates }) => [id, candidates.map((one) => one.id)] as const);
  const shown = (decisions: Pick<Decisions, 'open' | 'apart'>) =>
    JSON.stringify(forOthers(merge(base, draft.dataset, { same: new Map(), ...decisions }).dataset));
  expect(shown({ open: new Map(listOf) })).not.toMatch(/Hans|Amina/);
  // Who is somebody else is shown, and who refused is not.
  const decided = shown({ apart: new Map(listOf) });
  expect(decided).toMatch(first === 'yes' ? /Hans Weidner.*Amina Diallo/ : /Amina Dialo"/);
  expect(decided).not.toMatch(first === 'yes' ? /Dialo"/ : /Diallo/);
});

test('whoever may be one who refused is held back, whoever else is in the file', () => {
  const heads = 'Name,Organisation,Country';
  const refused = `${heads},Consent\nDian Sastro,Koperasi Batik,Indonesia,no\nMaya Putri,Koperasi Batik,Indonesia,yes`;
  const alike = 'Dian Sastro W.,Koperasi Tenun,Indonesia';
  const again = 'Dian Sastro,Koperasi Batik,Indonesia';
  const base = draftOf(refused, { name: 'a.csv' }).dataset;
  for (const rows of [[alike], [again, alike], [alike, again], [again, alike, alike]]) {
    const sheet = [heads, ...rows].join('\n');
    const draft = draftOf(sheet, { base, name: 'b.csv' });
    const matches = matchComing(base, draft.dataset, draft);
    const one = merge(base, draft.dataset, { ...toDecisions(matches, toUsual), refs: draft.refs }).dataset;
    const both = draftOf([refused, sheet]).dataset;
    for (const dataset of [one, both]) {
      expect(JSON.stringify(forOthers(dataset))).not.toContain('Dian');
      const asked = findDuplicates(dataset).flatMap(({ candidates }) => candidates.map(({ verdict }) => verdict));
      expect(asked).toContain('review');
    }
  }
});

test.each([
  ['a short first name in one organisation', 'William Harris,Coop York', 'Bill Harris,Coop York'],
  ['a first name without its end', "Thomas O'Brien,Coop York", 'Tom O’Brien,Coop York'],
])('%s is asked about, and holds both back where one refused', (_why, old, coming) => {
  const refused = `Name,Organisation,Consent\n${old},no\nMaya Putri,Azul,yes`;
  const base = draftOf(refused, { name: 'a.csv' }).dataset;
  const sheet = `Name,Organisation\n${coming}\nZoe Newman,Azul`;
  const draft = draftOf(sheet, { base, name: 'b.csv' });
  const matches = matchComing(base, draft.dataset, draft);
  expect(matches.at(-1)?.candidates).toMatchObject([{ verdict: 'review', reasons: [{ code: 'given' }, {}] }]);
  const one = merge(base, draft.dataset, { ...toDecisions(matches, toUsual), refs: draft.refs }).dataset;
  for (const dataset of [one, draftOf([refused, sheet]).dataset])
    expect(JSON.stringify(forOthers(dataset))).not.toMatch(/Harris|Brien/);
});

test('an address that three have is of a house, and asks nothing', () => {
  const codesOf = (...rows: string[]) => {
    const { dataset } = draftOf(`Name,Contact person,Note\n${rows.join('\n')}`);
    const mailed = {
      ...dataset,
      nodes: dataset.nodes.map((node) => ({
        ...node,
        attributes: [{ label: toText('E-mail'), value: toText('office@house.example') }],
      })),
    };
    return findDuplicates(mailed).map(({ candidates: [best] }) => best?.reasons[0]?.code);
  };
  expect(codesOf('Gwen Pryce', 'Kwame Osei')).toEqual(['same-contact']);
  expect(codesOf('Gwen Pryce', 'Kwame Osei', 'Zoe Newman')).toEqual([]);
});

test('a yes after a silent year is told, and counts when it is taken', () => {
  const base = bring(BLANK, 'Name,Organisation,Consent\nNguyen Thi Hoa,Azul,\nAna Ruiz,Azul,yes', 'a.csv').dataset;
  const { differences } = bring(base, 'Name,Organisation,Consent\nNguyen Thi Hoa,Azul,yes', 'b.csv');
  expect(differences).toMatchObject([{ field: 'consent', old: 'leave-out', coming: 'show', isTaken: false }]);
});

test('two people of one name whose organisations have no word in common are asked about', () => {
  const base = bring(
    BLANK,
    'Name,Organisation,Country\nLi Wei,"Bohai Research Centre",China\nWu Na,Univ. of Jinan,China',
    'a.csv',
  ).dataset;
  const { matches } = bring(
    base,
    'Name,Organisation,Country\nLi Wei,Shandong University,China\nWu Na,Jinan University,China',
    'b.csv',
  );
  const told = matches.map(({ candidates: [best] }) => [best?.id, best?.verdict]);
  expect(told).toEqual(
    expect.arrayContaining([
      ['li-wei', 'review'],
      ['wu-na', 'certain'],
    ]),
  );
});

test('a relation that no tie had yet keeps what the first that come say of it, and stays where none does', () => {
  const relations = ['pays', 'asks'].map((id) => ({ id, label: toText(id), weight: 'plain' as const }));
  const base = bring({ ...BLANK, relations }, FIRST, 'fair.csv').dataset;
  const { dataset } = bring(base, 'Source,Target,Type,Label\nAna Ruiz,Sam Lee,Directed,pays\n', 'ties.csv');
  expect(dataset.relations.slice(0, 2).map(({ directed }) => directed)).toEqual([true, undefined]);
  const again = bring(dataset, 'Source,Target,Type,Label\nAna Ruiz,Sam Lee,Directed,pays\n', 'ties.csv').dataset;
  expect(bytes(again)).toBe(bytes(dataset));
});

test('a graph file with colours that comes twice changes no byte, nor what was chosen of its colours meanwhile', () => {
  const graph = (classes: boolean, links: readonly (string | undefined)[]) =>
    JSON.stringify({
      nodes: ['#ff99cc', '#66b2ff', '#ff99cc', '#ffe119'].map((color, at) => ({
        id: `n${at}`,
        label: `Node ${at}`,
        color,
        ...(classes && { team: `Team ${color.slice(1, 3)}${color.slice(5)}` }),
      })),
      links: links.map((color, at) => ({ source: `n${at}`, target: `n${at + 1}`, color })),
    });
  for (const text of [
    graph(true, ['#ff0000', '#ff0000', '#ff0000']),
    graph(false, ['#ff0000', '#0000ff', undefined]),
  ]) {
    const once = bring(BLANK, text, 'graph.json').dataset;
    expect(once.kinds.filter(({ colour }) => colour)).toHaveLength(3);
    expect(bytes(bring(once, text, 'graph.json').dataset)).toBe(bytes(once));
    const chosen = {
      ...once,
      kinds: once.kinds.map(({ colour: _colour, ...kind }) => kind),
      relations: once.relations.map((relation) => ({ ...relation, colour: '#123456' })),
    };
    expect(bytes(bring(chosen, text, 'graph.json').dataset)).toBe(bytes(chosen));
  }
});
