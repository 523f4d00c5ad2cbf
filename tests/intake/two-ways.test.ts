import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import type { Part } from '../../src/intake/draft/read-parts.ts';
import { toDecisions, toUsual } from '../../src/matching/decide.ts';
import { findDuplicates, matchComing } from '../../src/matching/match.ts';
import { merge } from '../../src/matching/merge.ts';
import { compareEditions } from '../../src/network/compare-editions.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { listRenamed } from '../../src/network/renamed-themes.ts';
import { BLANK, readFile, toParts } from '../drivers/intake.ts';

type Row = readonly [name: string, organisation: string, country: string, mail?: string, phone?: string];
/** Two people of two lists, and what becomes of them without a word of anybody. */
const PAIRS: readonly (readonly ['joined' | 'asked' | 'apart', Row, Row])[] = [
  ['joined', ['Ana Ruiz', 'Azul', 'Peru'], ['Ana Ruiz', 'Azul', 'Peru']],
  ['joined', ['Budi Hartono', 'Azul', 'Indonesia'], ['BUDI HARTONO', 'Azul', 'Indonesia']],
  ['joined', ['Choi Min-seo', 'Han Union', 'South Korea'], ['Choi Minseo', 'Han Union', 'South Korea']],
  ['joined', ['Tanaka Yūko', 'Japan Workers', 'Japan'], ['Yuko Tanaka', 'Japan Workers', 'Jepang']],
  [
    'joined',
    ['Nurul Aisyah binti Rahman', 'Selangor Growers', 'Malaysia'],
    ['Nurul Aisyah Rahman', 'Selangor Growers', 'Malaysia'],
  ],
  ['joined', ['Dr. Eko Putra', 'Azul', 'Indonesia'], ['Eko Putra', 'Azul', 'Indonesia']],
  ['joined', ['Ruth Cole', 'Mersey Bank', 'United Kingdom'], ['Ruth Cole', '', '']],
  ['joined', ['Ito Ken', 'Self Employed Guild', 'Japan'], ['Ito Ken', 'SEG', 'Japan']],
  [
    'joined',
    ['Omar Sy', 'Dakar Coop', 'Senegal', 'omar@dakar.example'],
    ['Omar Sy', 'Thies Farm', 'Senegal', 'omar@dakar.example'],
  ],
  [
    'joined',
    ['Lena Vogt', 'Hof Mitte', 'Germany', 'lena@hof.example'],
    ['Lena Vogt', 'Hof Mitte', 'Germany', 'vogt@hof.example'],
  ],
  ['joined', ['Hannah Schäfer', 'Hof Mitte', 'Germany'], ['Hannah Schaefer', 'Hof Mitte', 'Germany']],
  ['asked', ['Maria Santos', 'Davao Growers', 'Philippines'], ['Maria Santos', 'Dili Weavers', 'Timor-Leste']],
  ['asked', ['Komang Arsana', 'Subak Digital', 'Indonesia'], ['Komang Arsana', 'Pasar Ubud', 'Indonesia']],
  [
    'asked',
    ['Priya Nair', 'Kochi House', 'India', 'priya@gmail.com'],
    ['Priya Nair', 'Kochi House', 'India', 'pn@yahoo.com'],
  ],
  [
    'asked',
    ['Jan Kos', 'Brno Mill', 'Czechia', '', '+420 601 111 222'],
    ['Jan Kos', 'Brno Mill', 'Czechia', '', '+420 733 555 666'],
  ],
  ['asked', ['Amina Kamau', 'Nairobi Lab', 'Kenya'], ['Amina Wanjiru Kamau', 'Nairobi Lab', 'Kenya']],
  ['asked', ['Perempaun Sari', 'Bali Works', 'Indonesia'], ['Perempuan Sari', 'Bali Works', 'Indonesia']],
  ['asked', ["Thomas O'Brien", 'Platform House', 'United States'], ['Tom O’Brien', 'Platform House', 'USA']],
  ['asked', ['William Harris', 'Wells Mill', 'Canada'], ['Bill Harris', 'Wells Mill', 'Canada']],
  [
    'asked',
    ['Gwen Pryce', 'Conwy Dairy', 'Wales', 'gwen@conwy.example'],
    ['Mrs Lloyd-Hughes', 'Bala Wool', 'Wales', 'Gwen@Conwy.example'],
  ],
  [
    'asked',
    ['Kwame Osei', 'Accra Cocoa', 'Ghana', '', '+233 24 555 0199'],
    ['Pastor Boateng', 'Kumasi Choir', 'Ghana', '', '024 555 0199'],
  ],
  ['apart', ['Lucy Adler', 'Bonn Seed', 'Germany'], ['Frank Adler', 'Bonn Seed', 'Germany']],
  ['apart', ['Nina Sol', 'Lima Press', 'Peru'], ['Omid Kor', 'Tehran Press', 'Iran']],
  ['apart', ['Olga Reyes', 'Quito Bikes', 'Ecuador'], ['Olga Pinto', 'Porto Bikes', 'Portugal']],
];
const SHEETS = [0, 1].map((at) =>
  [
    'Name,Organisation,Country,E-mail,Phone,Themes',
    ...PAIRS.map((pair) =>
      [...[0, 1, 2, 3, 4].map((cell) => pair[at + 1]?.[cell] ?? ''), at ? 'energi' : 'energy'].join(','),
    ),
  ].join('\n'),
);
const FILES = ['fair 2024.csv', 'fair 2025.csv'];

/** The parts of a list, what is private in it kept. */
const partsOf = (at: number, sheet = SHEETS[at] ?? ''): Part[] =>
  toParts(readFile(sheet, FILES[at])).map((part) =>
    'mappings' in part
      ? {
          ...part,
          mappings: part.mappings.map((mapping) => ({
            ...mapping,
            columns: mapping.columns.map((column) =>
              column.meaning === 'private' ? { ...column, meaning: 'attribute' } : column,
            ),
          })),
        }
      : part,
  ) as Part[];

function oneAfterTheOther() {
  const base = buildDraft(BLANK, partsOf(0)).dataset;
  const draft = buildDraft(base, partsOf(1));
  const matches = matchComing(base, draft.dataset, draft);
  const nameOf = new Map(draft.dataset.nodes.map(({ id, label }) => [id, label.en]));
  const asked = matches.flatMap(({ id, candidates: [best] }) =>
    best?.verdict === 'review' ? [`${nameOf.get(id)} – ${nameOf.get(best.id)}`] : [],
  );
  const editions = { before: '2024', coming: '2025' };
  return { ...merge(base, draft.dataset, { ...toDecisions(matches, toUsual), editions, refs: draft.refs }), asked };
}

function atOnce() {
  const { dataset, issues } = buildDraft(
    BLANK,
    [0, 1].flatMap((at) => partsOf(at)),
  );
  const asked = issues.flatMap(({ chosen, seen, proposal }) => (chosen === 'later' ? [`${seen} – ${proposal}`] : []));
  return { dataset, asked };
}

/** Names with their editions, whoever comes first. */
const tell = ({ nodes }: Dataset) =>
  nodes.map(({ label, editions = [] }) => `${label.en} ${editions.join(' ')}`).sort();

test('two lists that come at once, and one after the other, find the same people again, ask about the same, and compare alike', () => {
  const [one, both] = [oneAfterTheOther(), atOnce()];
  const people = new Map(both.dataset.nodes.map(({ label, editions = [] }) => [label.en, editions]));
  const became = PAIRS.map(([, [old], [coming]]) => {
    if (both.asked.includes(`${coming} – ${old}`)) return 'asked';
    return (people.get(old) ?? []).length === 2 ? 'joined' : 'apart';
  });
  expect(became.map((what, at) => `${PAIRS[at]?.[1][0]} ${what}`)).toEqual(
    PAIRS.map(([what, [old]]) => `${old} ${what}`),
  );
  expect(both.asked.sort()).toEqual(one.asked.sort());
  expect(tell(both.dataset)).toEqual(tell(one.dataset));
  const [numbers, others] = [one, both].map(({ dataset }) => {
    const { whole } = compareEditions(buildNetwork(dataset), { from: '2024', to: '2025' });
    return [whole.returned, whole.absent, whole.added].map((list) => list.length);
  });
  expect(others).toEqual(numbers);
});

/** Both lists as one, with a column for the edition of each row or without. */
const asOneSheet = (hasEditions: boolean) => {
  const rows = SHEETS.flatMap((sheet, at) =>
    sheet
      .split('\n')
      .slice(at)
      .map((row, line) => (hasEditions ? `${row},${at + line === 0 ? 'Edition' : ['2024', '2025'][at]}` : row)),
  );
  return rows.join('\n');
};

test.each([true, false])(
  'of one sheet with both the same people are asked about as of two: editions told, %s',
  (hasEditions) => {
    const { dataset, issues } = buildDraft(BLANK, partsOf(0, asOneSheet(hasEditions)));
    const people = dataset.nodes.filter(({ kind }) => kind === 'person');
    const asked = issues
      .filter(({ chosen }) => chosen === 'later')
      .map(({ seen, proposal }) => `${seen} – ${proposal}`);
    for (const [what, [old], [coming]] of PAIRS) {
      const found = people.filter(({ label }) => label.en === old || label.en === coming);
      // In one list of one event another spelling is asked about, however like it is.
      const isAsked = what === 'asked' || (!hasEditions && what === 'joined' && found.length > 1);
      expect([old, asked.includes(`${coming} – ${old}`)]).toEqual([old, isAsked]);
      expect([old, found.length]).toEqual([old, isAsked || what === 'apart' ? 2 : 1]);
    }
  },
);

test('two of one name in one sheet stay as somebody told, when the sheet comes again', () => {
  const sheet = [
    'Name,Organisation,Country',
    'Ahmad Fauzi,Universiti Malaya,Malaysia',
    'Ahmad Fauzi,KIARA,Indonesia',
    'Ahmad Fauzi,KIARA,Indonesia',
    'Rina Wati,Azul,Peru',
    'Rina Wati,Azul,Peru',
  ].join('\n');
  const parts = toParts(readFile(sheet, 'list.csv'));
  const first = buildDraft(BLANK, parts);
  const asked = first.issues.filter(({ choices }) => choices.includes('apart'));
  expect(asked.map(({ seen, chosen }) => `${seen} ${chosen}`).sort()).toEqual([
    'Ahmad Fauzi join',
    'Ahmad Fauzi later',
    'Rina Wati join',
  ]);
  const told = asked.filter(({ seen, chosen }) => chosen === 'later' || seen.startsWith('Rina'));
  const base = buildDraft(BLANK, parts, new Map(told.map(({ key }) => [key, 'apart']))).dataset;
  const homesOf = (name: string) =>
    base.nodes
      .filter(({ label }) => label.en === name)
      .map(({ id }) => base.edges.filter(({ source }) => source === id).map(({ target }) => target));
  expect(homesOf('Ahmad Fauzi')).toEqual([
    ['universiti-malaya', 'malaysia'],
    ['kiara', 'indonesia'],
  ]);
  expect(homesOf('Rina Wati')).toHaveLength(2);
  const again = buildDraft(base, parts);
  expect(again.issues.filter(({ chosen }) => chosen === 'later')).toEqual([]);
  const matches = matchComing(base, again.dataset, again);
  expect(merge(base, again.dataset, { ...toDecisions(matches, toUsual), refs: again.refs }).dataset).toEqual(base);
});

test('whoever may be somebody who refused in the other list is held back by both ways, and who is one is as the stricter word', () => {
  const sheets = [
    'Name,Organisation,Country,Consent\nMaria Santos,Davao,Chile,no\nAna Ruiz,Azul,Peru,no\nEko Putra,Azul,Peru,yes',
    'Name,Organisation,Country,Consent\nMaria Santos,Dili,Kenya,yes\nAna Ruiz,Azul,Peru,yes\nCem Kaya,Azul,Peru,yes',
  ];
  const parts = sheets.map((sheet, at) => toParts(readFile(sheet, FILES[at])));
  const base = buildDraft(BLANK, parts[0] ?? []).dataset;
  const draft = buildDraft(base, parts[1] ?? []);
  const after = merge(base, draft.dataset, toDecisions(matchComing(base, draft.dataset, draft), toUsual)).dataset;
  for (const { nodes } of [after, buildDraft(BLANK, parts.flat()).dataset])
    expect(nodes.flatMap(({ label, consent }) => (consent === 'show' ? [label.en] : []))).toEqual([
      'Eko Putra',
      'Cem Kaya',
    ]);
});

test('of two spellings that are joined the one said more often is the name, by both ways, and the other is kept', () => {
  const list = (at: number, ...themes: readonly string[]) =>
    toParts(
      readFile(
        ['Name,Organisation,Themes', ...themes.map((theme, row) => `${GIVEN[at * 3 + row]} Ruiz,Azul,${theme}`)].join(
          '\n',
        ),
        FILES[at],
      ),
    );
  const GIVEN = ['Ana', 'Budi', 'Cem', 'Dewi', 'Eko', 'Fatou'];
  const [one, other] = [list(0, 'Perempaun'), list(1, 'Perempuan', 'Perempuan', 'Perempuan')];
  const nameOf = ({ nodes }: Dataset) =>
    nodes.flatMap(({ label, kind, aliases }) => (kind === 'theme' ? [[label.en, aliases[0]?.text]] : []));
  for (const parts of [
    [one, other],
    [other, one],
  ] as const) {
    const base = buildDraft(BLANK, parts[0]).dataset;
    const draft = buildDraft(base, parts[1]);
    const same = new Map(
      matchComing(base, draft.dataset, draft).map(({ id, candidates: [best] }) => [id, best?.id ?? '']),
    );
    expect(nameOf(merge(base, draft.dataset, { same }).dataset)).toEqual([['Perempuan', 'Perempaun']]);
    const asked = buildDraft(BLANK, parts.flat()).issues.find(({ chosen }) => chosen === 'later');
    const { dataset } = buildDraft(BLANK, parts.flat(), new Map([[asked?.key ?? '', 'join']]));
    expect(nameOf(dataset)).toEqual([['Perempuan', 'Perempaun']]);
  }
});

test('every two that are asked about and left open stand beside the comparison, themes of another name among them', () => {
  const sheets = [
    [
      'Ana Ruiz,Ministry of Sea and Fisheries (MSF),Small farms; Seeds',
      'Budi Hartono,Azul,Small farms',
      'Cem Kaya,Azul,Small farms',
      'Dwi Lestari,Azul,Seeds',
    ],
    [
      'Ana Ruiz,MSF,Tani kecil; Seeds',
      'Budi Hartono,Azul,Tani kecil',
      'Cem Kaya,Azul,Tani kecil',
      'Eko Putra,Kementerian Laut (MSF),Small farms',
    ],
  ];
  const parts = sheets.flatMap((rows, at) =>
    toParts(readFile(['Name,Organisation,Themes', ...rows].join('\n'), FILES[at])),
  );
  const { dataset, issues } = buildDraft(BLANK, parts);
  const asked = issues.flatMap(({ chosen, seen, proposal }) => (chosen === 'later' ? [`${seen} – ${proposal}`] : []));
  const nameOf = new Map(dataset.nodes.map(({ id, label }) => [id, label.en]));
  const network = buildNetwork(dataset);
  const renamed = listRenamed(network, compareEditions(network, { from: '2024', to: '2025' }));
  const told = [
    ...findDuplicates(dataset).flatMap(({ id, candidates }) =>
      candidates.flatMap((one) => (one.verdict === 'weak' ? [] : [[id, one.id] as const])),
    ),
    ...renamed.map(({ one, other }) => [other, one] as const),
  ].map((pair) => pair.map((id) => nameOf.get(id)).join(' – '));
  expect(asked).toContain('Tani kecil – Small farms');
  expect(asked).toContain('Kementerian Laut (MSF) – MSF');
  expect(told).toEqual(expect.arrayContaining(asked));
});

test('of three of one name each two are asked about, and who was told apart stays so when the list comes under another name', () => {
  const rows = ['Ratna Dewi,Azul,Peru', 'Ratna Dewi,Biru,Chile', 'Ratna Dewi,Cempaka,Kenya'];
  const partsOfList = (name: string, list: readonly string[]) =>
    toParts(readFile(['Name,Organisation,Country', ...list].join('\n'), name));
  const parts = partsOfList('list.csv', rows);
  const asked = buildDraft(BLANK, parts).issues.filter(({ chosen }) => chosen === 'later');
  expect(new Set(asked.map(({ seen, lines, proposal }) => [seen, lines, proposal].join(' '))).size).toBe(3);
  const people = ({ nodes }: Dataset) => nodes.filter(({ label }) => label.en === 'Ratna Dewi');
  const answerAll = (answer: string) => new Map(asked.map(({ key }) => [key, answer]));
  expect(people(buildDraft(BLANK, parts, answerAll('join')).dataset)).toHaveLength(1);
  const base = buildDraft(BLANK, parts, answerAll('apart')).dataset;
  expect(findDuplicates(base)).toEqual([]);
  const again = buildDraft(base, partsOfList('list (1).csv', ['Ana Ruiz,Azul,Peru', ...rows.toReversed()]));
  expect(again.issues.filter(({ chosen }) => chosen === 'later')).toEqual([]);
  const matches = matchComing(base, again.dataset, again);
  const after = merge(base, again.dataset, { ...toDecisions(matches, toUsual), refs: again.refs }).dataset;
  expect(people(after)).toHaveLength(3);
});
