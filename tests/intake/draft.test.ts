import { describe, expect, test } from 'vitest';
import { findCountry, nameCountry } from '../../src/base/countries.ts';
import { applyEdit } from '../../src/dataset/edit.ts';
import { goOut, USUAL } from '../../src/dataset/going-out.ts';
import { decide } from '../../src/dataset/remarks.ts';
import { buildDraft } from '../../src/intake/draft/build.ts';
import type { Fix } from '../../src/intake/draft/fix-cells.ts';
import { OWN, toNameKey, toRoleKey } from '../../src/intake/draft/meaning-key.ts';
import type { Part } from '../../src/intake/draft/read-parts.ts';
import { recallAnswers } from '../../src/intake/draft/recall-answers.ts';
import { UNTOLD } from '../../src/intake/issues.ts';
import type { Mapping } from '../../src/intake/shape/mapping.ts';
import { buildStarter } from '../../src/store/starter.ts';
import { BLANK, draftOf, readFile, tell, tellIssues, toParts } from '../drivers/intake.ts';
import { writeXlsx, xlsxRows } from '../drivers/write-sheet.ts';

const LIST = 'Name,Organisation,Country,Themes\nAna,Azul,Chile,care; soil\nBudi,Azul,Indonesia,care';

/** The draft of a file whose mappings somebody has changed. */
function changed(file: string | Uint8Array, change: (mapping: Mapping) => Mapping) {
  const parts = toParts(readFile(file)).map(
    (part): Part => ('table' in part ? { ...part, mappings: part.mappings.map(change) } : part),
  );
  return buildDraft(BLANK, parts);
}

describe('a draft is one edit', () => {
  test('made to the network it was built for it gives the draft, and what was there is the same object', () => {
    const base = buildStarter('own');
    const { dataset, edit } = draftOf(LIST, { base });
    expect(applyEdit(base, edit)).toEqual(dataset);
    expect(dataset.kinds.slice(0, 4)).toEqual(base.kinds);
    expect(edit.kinds).toBeUndefined();
    // What the starter has words for is used, and one relation is new.
    expect(edit.relations?.added.map(([, { id }]) => id)).toEqual(['affiliated-with']);
  });

  test('the same file a second time adds nobody and no tie', () => {
    const base = draftOf(LIST).dataset;
    const again = draftOf(LIST.replace('Name,', 'Label,').replace('Ana,', 'Dewi,').replace('Budi,', 'Eko,'), { base });
    expect(again.edit.nodes?.added.map(([, { id }]) => id)).toEqual(['dewi', 'eko']);
    expect(again.dataset.nodes.filter(({ label }) => label.en === 'Azul')).toHaveLength(1);
  });

  test('where rows come from is kept with them, and what a file calls itself', () => {
    const draft = draftOf(
      writeXlsx([{ name: 'People', data: xlsxRows([['List of 2026'], ['Name', 'Organisation'], ['Ana', 'Azul']]) }]),
    );
    expect(draft.title).toBe('List of 2026');
    expect(draft.dataset.nodes.map(({ origin }) => origin)).toEqual([
      [{ file: 'file-1', sheet: 'People', line: 3 }],
      [{ file: 'file-1', sheet: 'People', line: 3 }],
    ]);
    expect(draft.dataset.edges[0]?.origin).toEqual([{ file: 'file-1', sheet: 'People', line: 3 }]);
  });
});

describe('a mapping can be changed, and the draft is made again', () => {
  test('countries as words about people, or as entries', () => {
    const draft = changed(LIST, (mapping) => ({
      ...mapping,
      columns: mapping.columns.map((column) =>
        column.meaning === 'country' ? { ...column, meaning: 'attribute' } : column,
      ),
    }));
    expect(tell(draft).entries).toEqual([
      'Person: Ana',
      'Person: Budi',
      'Organisation: Azul',
      'Theme: care',
      'Theme: soil',
    ]);
    expect(draft.dataset.nodes[0]?.attributes).toMatchObject([{ label: { en: 'Country' }, value: { en: 'Chile' } }]);
  });

  test('merged cells count for the first row, or for all', () => {
    const book = writeXlsx([
      {
        name: 'S',
        data: xlsxRows([
          ['Name', 'Organisation'],
          ['Ana', 'Azul'],
          ['Budi', ''],
        ]),
        after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>',
      },
    ]);
    const draft = draftOf(book);
    expect(draft.dataset.edges).toHaveLength(1);
    const asked = draft.issues.find(({ code }) => code === 'merged-cells');
    expect(draftOf(book, { answers: new Map([[asked?.key ?? '', 'all']]) }).dataset.edges).toHaveLength(2);
  });

  test('no column of yes and no alone makes a session of it', () => {
    expect(tell(draftOf('Name,Organisation,Vegetarian\nAna,Azul,yes\nBudi,Azul,no')).entries).toEqual([
      'Person: Ana',
      'Person: Budi',
      'Organisation: Azul',
    ]);
  });
});

test('a cell is corrected in its place, alone or wherever the same stands, items of lists too', () => {
  const file = 'Name,Organisation,Country\nAna,Azul,Chille\nBudi,Azul,Chille\nChen,Azul,Chille; Peru';
  const made = (fixes: readonly Fix[]) =>
    buildDraft(
      BLANK,
      toParts(readFile(file)).map((part) => ('table' in part ? { ...part, fixes } : part)),
    );
  const unknown = made([]).issues.find(({ code }) => code === 'unknown-place');
  expect(unknown).toMatchObject({ line: 2, column: 'Country', seen: 'Chille' });
  const fix = { column: unknown?.column ?? '', seen: unknown?.seen ?? '', value: 'Chile' };
  expect(tellIssues(made([fix]))).toEqual(['tidied corrected Chille']);
  expect(tell(made([fix])).ties).toContain('Chen – is from – Chile');
  expect(tell(made([{ ...fix, line: 3 }])).ties.filter((tie) => / Chill?e$/.test(tie))).toEqual([
    'Ana – is from – Chille',
    'Budi – is from – Chile',
    'Chen – is from – Chille',
  ]);
});

describe('what is doubtful', () => {
  test('cells behind the last heading are told, and shift nothing', () => {
    const draft = draftOf('Name,Organisation\nAna,Azul,what\nBudi,Azul\nChen,Azul');
    expect(tellIssues(draft)).toEqual(['asks extra-cell what', 'asks remark what']);
    expect(tell(draft).entries).toEqual(['Person: Ana', 'Person: Budi', 'Person: Chen', 'Organisation: Azul']);
  });

  test('rows without a kind, ties without a relation and strengths that are none are told and kept', () => {
    const draft = draftOf(['Label,Type\nAna,Person\nBudi,', 'From,To,Type,Weight\nAna,Budi,,much']);
    expect(tellIssues(draft)).toEqual(['asks no-kind', 'asks bad-weight much', 'asks no-relation']);
    expect(tell(draft)).toEqual({ entries: ['Person: Ana', 'Entry: Budi'], ties: ['Ana – is linked to – Budi'] });
  });

  test.each([
    [
      'GML',
      'graph [ node [ id 1 ] node [ id 2 ] WEIGHTS ]',
      (weight: string) => `edge [ source 1 target 2 weight ${weight} ]`,
    ],
    [
      'GEXF',
      '<gexf><graph><nodes><node id="1"/><node id="2"/></nodes><edges>WEIGHTS</edges></graph></gexf>',
      (weight: string) => `<edge source="1" target="2" weight="${weight}"/>`,
    ],
  ])('strengths that are none are told in a graph too, here %s, and the ties are kept', (_name, file, toTie) => {
    const of = (weights: readonly string[]) => draftOf(file.replace('WEIGHTS', weights.map(toTie).join(' ')));
    const draft = of(['0', '-2', '"much"'.replaceAll('"', file.startsWith('<') ? '' : '"')]);
    expect(tellIssues(draft)).toEqual(
      expect.arrayContaining(['left-out bad-weight 0', 'left-out bad-weight -2', 'left-out bad-weight much']),
    );
    expect(of(['0']).dataset.edges.map(({ weight }) => weight)).toEqual([undefined]);
    expect(tellIssues(of(['0.5']))).toEqual([]);
  });

  test('a place that is no country stays as written; a list that may be one is asked', () => {
    const draft = draftOf('Name,Country,Themes\nAna,Chille,"care, and how to give it to all who need it"');
    expect(tellIssues(draft)).toEqual([
      'asks comma-list care, and how to give it to all who need it',
      'asks unknown-place Chille',
    ]);
  });

  test('of a town with its country behind it the country is the place, and the town a fact', () => {
    const towns = ['Lagos, Nigeria', 'Abuja, Nigeria', 'Bergen, Norway', 'Chile'];
    const rows = towns.map((town, at) => `${['Ana', 'Budi', 'Cem', 'Dwi'][at]},Azul,"${town}"`);
    const sheet = ['Name,Organisation,"City, Country"', ...rows].join('\n');
    const draft = draftOf(sheet);
    expect(tell(draft).entries.filter((entry) => entry.startsWith('Place'))).toEqual(
      ['Nigeria', 'Norway', 'Chile'].map((name) => `Place: ${name}`),
    );
    expect(draft.dataset.nodes[0]?.attributes).toMatchObject([{ value: { en: 'Lagos, Nigeria' } }]);
    const asked = draft.issues.find(({ code }) => code === 'comma-list');
    const kept = draftOf(sheet, { answers: new Map([[asked?.key ?? '', 'keep']]) });
    expect(tell(kept).entries).toContain('Place: Lagos, Nigeria');
    // A list of countries is none of towns.
    const list = draftOf('Name,Country\nAna,"Chile, Peru"\nBudi,"Peru, Chile"');
    expect(tell(list).entries).toContain('Place: Peru');
  });

  test('one name of two kinds is two, of one kind is one', () => {
    const file = 'Label,Type,Site\nJordan,Person,\nJordan,Place,\nAna,Person,a\nANA,Person,b';
    expect(tell(draftOf(file)).entries).toEqual(['Person: Jordan', 'Place: Jordan', 'Person: Ana']);
    expect(tellIssues(draftOf(file))).toEqual(['asks two-kinds Jordan', 'asks same-name ANA']);
    expect(draftOf(file).dataset.nodes[2]?.attributes).toHaveLength(2);
    // Two rows that somebody calls two people keep their own ties.
    const rows = 'Name,Organisation\nAna,Azul\nAna,Biru';
    const key = draftOf(rows).issues.find(({ code }) => code === 'same-name')?.key ?? '';
    const { edges, nodes } = draftOf(rows, { answers: new Map([[key, 'apart']]) }).dataset;
    expect(edges.map(({ source, target }) => `${source} ${target}`)).toEqual(['ana azul', 'n-110070f7 biru']);
    expect(nodes[1]?.apart).toEqual(['ana']);
    // A tie to a country goes to the place, not to the person.
    expect(tell(draftOf([file, 'Name,Organisation,Country\nEko,Azul,Jordan'])).ties).toContain(
      'Eko – is from – Jordan',
    );
    expect(
      draftOf([file, 'Name,Organisation,Country\nEko,Azul,Jordan']).dataset.edges.find(
        ({ relation }) => relation === 'is-from',
      )?.target,
    ).toBe('n-67b8699d');
  });

  test('new kinds have the very colours of a graph, in calm shapes', () => {
    const draft = draftOf(
      '{"nodes":[{"id":"a","type":"x","color":"#1030c0"},{"id":"b","type":"y","color":"#20a060"}],"links":[]}',
    );
    expect(draft.dataset.kinds.map(({ hue }) => hue)).toEqual(['organisation', 'coop']);
    expect(draft.dataset.kinds.map(({ colour, shape }) => `${colour} ${shape}`)).toEqual([
      '#1030c0 circle',
      '#20a060 square',
    ]);
    expect(draft.issues.map(({ code }) => code)).not.toContain('own-colours');
  });

  test('colours that differ within a kind are those of entries, unless they are to tell kinds', () => {
    const file = (...nodes: readonly object[]) => JSON.stringify({ nodes, links: [] });
    const coloured = file(
      { id: 'ada', type: 'Person', color: '#1030C0' },
      { id: 'bo', type: 'Person', color: '#20a060' },
      { id: 'cy', type: 'Person' },
      { id: 'azul', type: 'Co-op', color: '#e0b151' },
    );
    const draft = draftOf(coloured);
    const coloursOf = ({ dataset }: typeof draft) => dataset.nodes.map(({ colour }) => colour);
    expect(coloursOf(draft)).toEqual(['#1030c0', '#20a060', undefined, undefined]);
    expect(draft.dataset.kinds.map(({ hue }) => hue)).toEqual(['person', 'place']);
    const [asked] = draft.issues.filter(({ code }) => code === 'own-colours');
    expect(asked).toMatchObject({ severity: 'tidied', count: 2, chosen: 'own' });
    const plain = draftOf(coloured, { answers: new Map([[asked?.key ?? '', 'kinds']]) });
    expect(coloursOf(plain)).toEqual([undefined, undefined, undefined, undefined]);
    // A colour that all have is that of a program, and says nothing of people.
    const one = draftOf(file({ id: 'ada', type: 'Person', color: '#1030c0' }));
    expect(one.dataset.kinds.map(({ hue }) => hue)).toEqual(['person']);
  });

  test('what comes again keeps its colour, and takes one where it had none', () => {
    const file = (color?: string) =>
      JSON.stringify({ nodes: [{ id: 'Ada', color }, { id: 'Bo', color: '#20a060' }, { id: 'Cy' }], links: [] });
    const first = draftOf(file('#1030c0')).dataset;
    expect(
      draftOf(file('#e0b151'), { base: first })
        .dataset.nodes.map(({ colour }) => colour)
        .slice(0, 3),
    ).toEqual(['#1030c0', '#20a060', undefined]);
  });

  test.each([
    [
      'CX',
      '[{"numberVerification":[{"longNumber":1}]},{"nodes":[{"@id":1,"n":"Ana"},{"@id":2,"n":"Budi"},{"@id":3,"n":"Cy"}]},{"edges":[]},{"nodeAttributes":[{"po":2,"n":"group","v":"a, b"}]},{"cyVisualProperties":[{"properties_of":"nodes:default","properties":{"NODE_FILL_COLOR":"#89D0F5"},"mappings":{"NODE_FILL_COLOR":{"type":"DISCRETE","definition":"COL=group,T=string,K=0=a,, b,V=0=#1B9E77"}}},{"properties_of":"nodes","applies_to":1,"properties":{"NODE_FILL_COLOR":"#D95F02"}}]}]',
    ],
    [
      'CX2',
      '[{"CXVersion":"2.0"},{"nodes":[{"id":1,"v":{"name":"Ana"}},{"id":2,"v":{"name":"Budi","group":"a, b"}},{"id":3,"v":{"name":"Cy"}}]},{"edges":[]},{"visualProperties":[{"default":{"node":{"NODE_BACKGROUND_COLOR":"#89D0F5"}},"nodeMapping":{"NODE_BACKGROUND_COLOR":{"type":"DISCRETE","definition":{"attribute":"group","map":[{"v":"a, b","vp":"#1B9E77"}]}}}}]},{"nodeBypasses":[{"id":1,"v":{"NODE_BACKGROUND_COLOR":"#D95F02"}}]}]',
    ],
    [
      'JSON Canvas',
      '{"nodes":[{"id":"1","x":0,"y":0,"width":1,"height":1,"text":"Ana","color":"#d95f02"},{"id":"2","x":9,"y":0,"width":1,"height":1,"text":"Budi","color":"#1b9e77"},{"id":"3","x":0,"y":9,"width":1,"height":1,"text":"Cy","color":"#89d0f5"}],"edges":[]}',
    ],
  ])('%s tells colours of nodes', (_name, text) => {
    const reading = readFile(text);
    expect(reading.kind === 'graph' && reading.graph.nodes.map(({ colour }) => colour)).toEqual([
      '#d95f02',
      '#1b9e77',
      '#89d0f5',
    ]);
  });

  test('where a graph names no kinds its few colours are kinds; what colours are not kept is told', () => {
    const graph = (colours: readonly (string | undefined)[], kind?: string) =>
      draftOf(
        JSON.stringify({
          nodes: colours.map((color, index) => ({ id: `n${index}`, color, ...(kind && { type: kind }) })),
          links: [],
        }),
      );
    const told = ({ issues }: ReturnType<typeof graph>) =>
      issues.map(({ code }) => code).filter((code) => code.endsWith('colours') || code.startsWith('coloured'));
    const communities = graph(['#1030c0', '#20a060', '#1030c0']);
    const { kinds, nodes } = communities.dataset;
    expect(kinds.map(({ label, hue }) => `${label.en} ${label.id} ${hue}`)).toEqual([
      'Blue Biru organisation',
      'Green Hijau coop',
    ]);
    expect(nodes.map(({ kind }) => kind)).toEqual([kinds[0]?.id, kinds[1]?.id, kinds[0]?.id]);
    expect(told(communities)).toEqual(['coloured-kinds']);
    expect(told(graph(['#1030c0', '#20a060', '#1030c0'], 'x'))).toEqual(['own-colours']);
    expect(told(graph(['#1030c0', undefined, '#20a060']))).toEqual(['own-colours']);
    const scale = graph(Array.from({ length: 20 }, (_, at) => `#1030${(at + 16).toString(16)}`));
    expect([told(scale), scale.dataset.kinds.length]).toEqual([['own-colours'], 1]);
    expect(told(graph(['#1030c0', '#1030c0', '#1030c0']))).toEqual([]);
  });

  test('kinds that colours tell are called by them, the second of a name by its number, or as they are called in review', () => {
    const text = JSON.stringify({
      nodes: ['#ff99cc', '#ffaacc', '#0a0a0a', '#ff99cc'].map((color, at) => ({ id: `N${at}`, color })),
      links: [],
    });
    const first = draftOf(text).dataset;
    expect(first.kinds.map(({ label }) => `${label.en} / ${label.id}`)).toEqual([
      'Pink / Merah muda',
      'Pink 2 / Merah muda 2',
      'Black / Hitam',
    ]);
    const answers = new Map([[toNameKey('kind', 'pink'), ' Farmers ']]);
    const renamed = draftOf(text, { answers }).dataset;
    expect(renamed.kinds.map(({ label, plural, colour }) => `${label.en} ${plural.id} ${colour}`)[0]).toBe(
      'Farmers Farmers #ff99cc',
    );
    // The very same file again finds them by whatever they are called.
    for (const base of [first, renamed]) expect(draftOf(text, { base }).dataset.kinds).toEqual(base.kinds);
  });

  test('colours of ties are those of their relation where all of it have one, else their own, as far as they have any', () => {
    const tell = (isOneRelation: boolean, colours: readonly (string | undefined)[]) =>
      draftOf(
        JSON.stringify({
          nodes: ['a', ...colours.map((_, index) => `b${index}`)].map((id) => ({ id })),
          links: colours.map((color, index) => ({
            source: 'a',
            target: `b${index}`,
            label: isOneRelation ? 'l' : `l${index}`,
            at: index,
            color,
          })),
        }),
      ).issues.flatMap(({ code, severity, count }) => (code === 'tie-colours' ? [`${severity} ${count}`] : []));
    const told = (...colours: readonly (string | undefined)[]) => tell(true, colours);
    expect([told('#1030c0', undefined, '#20a060'), told('#1030c0', undefined)]).toEqual([['tidied 2'], ['tidied 1']]);
    expect([told('#1030c0', '#1030c0'), told(undefined, undefined), told()]).toEqual([[], [], []]);
    expect(tell(false, ['#1030c0', undefined, '#20a060'])).toEqual([]);
  });
});

test('countries are known in many languages and by short forms; codes of countries that are no more are not', () => {
  const known = [
    'Germany',
    'Jerman',
    'Deutschland',
    'ALLEMAGNE',
    'Alemania',
    'UK',
    'U.S.A.',
    'the Netherlands',
    'Côte d’Ivoire',
    'Hongkong',
    '日本',
    'Türkiye',
    'Turkey',
    'DE',
  ];
  expect(known.map(findCountry)).toEqual([
    'DE',
    'DE',
    'DE',
    'DE',
    'DE',
    'GB',
    'US',
    'NL',
    'CI',
    'HK',
    'JP',
    'TR',
    'TR',
    'DE',
  ]);
  const styled = {
    'Republic of Korea': 'KR',
    'Korea Selatan': 'KR',
    'Democratic People’s Republic of Korea': 'KP',
    'People’s Republic of China': 'CN',
    'Republik Rakyat Tiongkok': 'CN',
    RRT: 'CN',
    'Britania Raya': 'GB',
    'The Kingdom of the Netherlands': 'NL',
    'Republik Indonesia': 'ID',
    'United Republic of Tanzania': 'TZ',
    'Viet Nam': 'VN',
    'Hong Kong SAR': 'HK',
    'Hong Kong (SAR)': 'HK',
    'Hong Kong S.A.R., China': 'HK',
    'Macau SAR': 'MO',
    'Hong Kong Special Administrative Region of the People’s Republic of China': 'HK',
    'Korea, Republic of': 'KR',
    'Korea, Democratic People’s Republic of': 'KP',
    'Iran, Islamic Republic of': 'IR',
  };
  expect(Object.fromEntries(Object.keys(styled).map((name) => [name, findCountry(name)]))).toEqual(styled);
  expect(['Republic of Dreams', 'State of Georgia', 'Kingdom of', 'Republik'].map(findCountry)).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(['Chille', 'Europe', 'Azul', '', 'de', 'ZZ', 'DD'].map(findCountry)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    'DE',
  ]);
  expect([nameCountry('HK', 'en'), nameCountry('DE', 'id'), nameCountry('DE', 'pt')]).toEqual([
    'Hong Kong',
    'Jerman',
    'Alemanha',
  ]);
});

describe('a list that tells editions', () => {
  const told = ({ dataset }: ReturnType<typeof draftOf>) =>
    dataset.nodes.map(({ label, editions = [] }) => `${label.en}: ${editions.join(' ')}`);

  test('says so of each row, of what the row names, and of their ties; a name in two rows is one entry in both', () => {
    const list = 'Name,Organisation,Country,Edisi\nAna,Azul,Chile,2019\nBudi,Kebun,Indonesia,2018\nAna,Azul,Chile,2018';
    const draft = draftOf(list);
    expect(draft.dataset.meta.editions?.map(({ label }) => label.en)).toEqual(['2018', '2019']);
    expect(told(draft)).toEqual([
      'Ana: 2018 2019',
      'Budi: 2018',
      'Azul: 2018 2019',
      'Chile: 2018 2019',
      'Kebun: 2018',
      'Indonesia: 2018',
    ]);
    expect(draft.dataset.edges.map(({ editions }) => editions?.join(' '))).toEqual([
      '2018 2019',
      '2018 2019',
      '2018',
      '2018',
    ]);
  });

  test('a cell may hold several, and names that the network has already are those', () => {
    const base = draftOf('Name,Edition\nAna,"2018, 2019"\nBudi,').dataset;
    const draft = draftOf('Name;Edition\nChen;2019\nDewi;2018|2020', { base });
    expect(draft.dataset.meta.editions?.map(({ id }) => id)).toEqual(['2018', '2019', '2020']);
    expect(told(draft)).toEqual(['Ana: 2018 2019', 'Budi: ', 'Chen: 2019', 'Dewi: 2018 2020']);
  });

  test('editions without numbers stand as they are met, and words with commas are one name', () => {
    const draft = draftOf('Name,Edition\nAna,"Spring, in Solo"\nBudi,Autumn');
    expect(draft.dataset.meta.editions?.map(({ label }) => label.en)).toEqual(['Spring, in Solo', 'Autumn']);
  });
});

test('names of one file that look alike are asked about, stay two, and become one where somebody says so', () => {
  const sheet = 'Name;Country\nBudi Santoso;Chile\nAna Ruiz;Peru\nBudi Santosa;Kenya';
  const draft = draftOf(sheet);
  const asked = draft.issues.find(({ code }) => code === 'near-name');
  expect(asked).toMatchObject({ seen: 'Budi Santosa', proposal: 'Budi Santoso', line: 4, chosen: 'later' });
  expect(draft.dataset.nodes.filter(({ kind }) => kind === 'person')).toHaveLength(3);
  const joined = draftOf(sheet, { answers: new Map([[asked?.key ?? '', 'join']]) });
  expect(tell(joined).entries).not.toContain('Person: Budi Santosa');
  expect(tell(joined).ties).toContain('Budi Santoso – is from – Kenya');
  const two = draftOf(sheet, { answers: new Map([[asked?.key ?? '', 'apart']]) });
  expect(two.dataset.nodes.map(({ apart }) => apart).filter(Boolean)).toEqual([['budi-santoso']]);
});

test('a country that is nearly another of its list is asked about once, below its own heading', () => {
  const sheet = 'Full name,Country\nAna,Indonesia\nBudi,Indonesa\nCem,Chille';
  const asked = (answers = new Map<string, string>()) =>
    draftOf(sheet, { answers }).issues.map(({ code, column, seen, line }) => [code, column, seen, line].join(' '));
  expect(asked()).toEqual(['unknown-place Country Chille 4', 'near-name Country Indonesa 3']);
  const near = draftOf(sheet).issues.find(({ code }) => code === 'near-name');
  // Whoever says that it is no slip is still told that no such country is known.
  expect(asked(new Map([[near?.key ?? '', 'apart']]))).toContain('unknown-place Country Indonesa 3');
});

test('a cell with nothing in it is filled in its row, or in all rows', () => {
  const file = 'Name,Type,Tags\nAna,Person,x\n,Person,y\nBudi,,z\nCitra,n/a,z';
  const made = (fixes: readonly Fix[]) =>
    buildDraft(
      BLANK,
      toParts(readFile(file)).map((part) => ('table' in part ? { ...part, fixes } : part)),
    );
  const { issues } = made([]);
  const [nameless, kindless] = ['no-name', 'no-kind'].map((code) => issues.find((issue) => issue.code === code));
  expect(nameless).toMatchObject({ line: 3, column: 'Name', seen: '' });
  expect(kindless).toMatchObject({ lines: [4, 5], column: 'Type', seen: '', count: 2 });
  const fixed = made([
    { column: 'Name', seen: '', value: 'Dewi', line: 3 },
    { column: 'Type', seen: '', value: 'Person' },
  ]);
  expect(tell(fixed).entries).toEqual(['Person: Ana', 'Person: Dewi', 'Person: Budi', 'Person: Citra']);
  // What was done by hand is told as well.
  expect(fixed.issues.map(({ code, lines, seen, proposal }) => [code, lines, seen, proposal])).toEqual([
    ['corrected', [3], '', 'Dewi'],
    ['corrected', [4, 5], '', 'Person'],
  ]);
});

test('a name is corrected along both sides of a matrix', () => {
  const file = ',Ana,Budi,Ana\nAna,0,1,0\nBudi,1,0,2\nAna,0,2,0\n';
  const [part] = toParts(readFile(file));
  if (!part || !('table' in part)) throw new Error('no table');
  const fixes = [{ column: '', seen: 'Ana', value: 'Ana Ruiz', line: 4 }];
  const { entries, ties } = tell(buildDraft(BLANK, [{ ...part, fixes }]));
  expect(entries.map((entry) => entry.replace(/^.*: /, ''))).toEqual(['Ana', 'Budi', 'Ana Ruiz']);
  expect(ties.map((tie) => tie.replace(/ \(both ways\)/, ''))).toEqual([
    'Ana – is linked to – Budi',
    'Budi – is linked to – Ana Ruiz',
  ]);
});

test('commas that may be lists are asked about once for a column, and cut where that is the answer', () => {
  const file = 'Name,Organisation,Themes\nAna,Azul,"care, soil"\nBudi,Azul,"water, seeds"';
  const draft = draftOf(file);
  const asked = draft.issues.filter(({ code }) => code === 'comma-list');
  expect(asked).toMatchObject([{ column: 'Themes', seen: 'care, soil', count: 2, chosen: 'keep' }]);
  const split = draftOf(file, { answers: new Map([[asked[0]?.key ?? '', 'split']]) });
  expect(tell(split).entries.filter((entry) => entry.startsWith('Theme'))).toHaveLength(4);
});

test('a cell with commas beside cells with semicolons is asked about, and a list where its parts stand elsewhere', () => {
  const of = (last: string, answers = new Map<string, string>()) =>
    draftOf(`Name,Organisation,Themes\nAna,Azul,Finance; Health\nBudi,Azul,"${last}"`, { answers });
  const themes = (draft: ReturnType<typeof of>) =>
    tell(draft).entries.flatMap((entry) => (entry.startsWith('Theme: ') ? [entry.slice(7)] : []));
  const asked = (draft: ReturnType<typeof of>) => draft.issues.find(({ code }) => code === 'comma-list');
  const list = of('Agriculture, Finance');
  expect(asked(list)).toMatchObject({ seen: 'Agriculture, Finance', chosen: 'split', count: 1 });
  expect(themes(list)).toEqual(['Finance', 'Health', 'Agriculture']);
  const kept = of('Agriculture, Finance', new Map([[asked(list)?.key ?? '', 'keep']]));
  expect(themes(kept)).toEqual(['Finance', 'Health', 'Agriculture, Finance']);
  const unsure = of('Food, land');
  expect(asked(unsure)?.chosen).toBe('keep');
  expect(themes(unsure)).toEqual(['Finance', 'Health', 'Food, land']);
  expect(asked(of('Land; food, water'))).toBeUndefined();
});

test('what was answered of a column is the answer for a later list with the same heading, which then adds nothing', () => {
  const file = 'Name,Organisation,Themes,Sesuai\nAna,Azul,"care, soil",ya\nBudi,Azul,"water, seeds",tidak';
  const answered = (of: string, answer: string) =>
    draftOf(file)
      .issues.filter(({ code }) => code === of)
      .map(({ key }) => [key, answer] as const);
  const first = draftOf(file, {
    answers: new Map([...answered('comma-list', 'split'), ...answered('yes-no-column', 'shown')]),
  });
  const lines = first.issues.map(({ lines: rows, ...issue }) => ({ ...issue, lines: [...rows] }));
  const reports = [{ at: 1, files: [], nodes: 0, ties: 0, lines }];
  const later = readFile(file.replace(',Themes', ', THEMES '), 'later.csv');
  const tables = toParts(later).flatMap((part) => ('table' in part ? [part] : []));
  const answers = recallAnswers(reports, tables, []);
  expect([...answers.values()].sort()).toEqual(['shown', 'split']);
  const again = buildDraft(first.dataset, toParts(later), answers);
  // Who is there already is for the matcher to say.
  expect(again.edit.nodes?.added.map(([, { label }]) => label.en)).toEqual(['Ana', 'Budi']);
  expect([...recallAnswers([], tables, [])]).toEqual([]);
});

test('what a new kind is can be answered', () => {
  const draft = draftOf('Name,Type\nAna,Person\nBogor,Town', {
    answers: new Map([[toRoleKey('kind', 'town'), 'place']]),
  });
  expect(draft.dataset.kinds.map(({ id, role }) => [id, role])).toEqual([
    ['person', 'person'],
    ['town', 'place'],
  ]);
});

const HERE = draftOf(
  'Name,Type\nAna,Person\nAzul,Cooperative\n\n\n\nFrom,To,Relation\nAna,Azul,works at\nAzul,Ana,trusts',
).dataset;
const kindsOf = ({ dataset }: ReturnType<typeof draftOf>) =>
  dataset.nodes.map(({ label, kind }) => `${dataset.kinds.find(({ id }) => id === kind)?.label.en}: ${label.en}`);

test('kinds and relations of a file are those of the network in another language, in the plural, in other words', () => {
  const draft = draftOf(
    'Nama,Jenis\nBudi,Orang\nCitra,individu\nTani,Koperasi\nAlam,CO-OPS\nBogor,Kota\n\n\n\nDari,Ke,Relasi\nBudi,Tani,bekerja di\nCitra,Tani,WORKS_FOR',
    { base: HERE },
  );
  expect(kindsOf(draft).slice(2)).toEqual([
    'Person: Budi',
    'Person: Citra',
    'Cooperative: Tani',
    'Cooperative: Alam',
    'Kota: Bogor',
  ]);
  expect(draft.dataset.relations).toHaveLength(2);
  expect(draft.words.map(({ of, label, id, count }) => [of, label.en, id, count])).toEqual([
    ['kind', 'Orang', 'person', 1],
    ['kind', 'individu', 'person', 1],
    ['kind', 'Koperasi', 'cooperative', 1],
    ['kind', 'CO-OPS', 'cooperative', 1],
    ['kind', 'Kota', 'kota', 1],
    ['relation', 'bekerja di', 'works-at', 1],
    ['relation', 'WORKS_FOR', 'works-at', 1],
  ]);
});

test('what a word for a kind or a relation means can be answered: one that is there, one that comes, or its own', () => {
  const file =
    'Name,Type\nBudi,Weaver\nCitra,Orang\nDewi,Person\nEka,Penenun\n\n\n\nFrom,To,Relation\nBudi,Citra,leans on\nCitra,Dewi,works at';
  const of = draftOf(file, { base: HERE }).words;
  const key = (word: string) => of.find(({ label }) => label.en === word)?.key ?? '';
  const answers = new Map([
    [key('Weaver'), 'penenun'],
    [key('Orang'), OWN],
    [key('leans on'), 'trusts'],
    [key('works at'), OWN],
    [toRoleKey('relation', 'works-at-2'), 'session'],
  ]);
  const draft = draftOf(file, { base: HERE, answers });
  expect(kindsOf(draft).slice(2)).toEqual(['Penenun: Budi', 'Orang: Citra', 'Person: Dewi', 'Penenun: Eka']);
  expect(draft.dataset.relations.map(({ id, role }) => [id, role])).toEqual([
    ['works-at', undefined],
    ['trusts', undefined],
    ['works-at-2', 'session'],
  ]);
  expect(draft.dataset.edges.slice(2).map(({ relation }) => relation)).toEqual(['trusts', 'works-at-2']);
});

test('a list that names no kind can be of one that is there', () => {
  const file = 'Name,Organisation\nBudi,Tani';
  const [rows, homes] = draftOf(file, { base: HERE }).words;
  const answers = new Map([
    [homes?.key ?? '', 'cooperative'],
    [rows?.key ?? '', OWN],
  ]);
  expect(kindsOf(draftOf(file, { base: HERE, answers })).slice(2)).toEqual(['Person: Budi', 'Cooperative: Tani']);
  expect(draftOf(file, { base: HERE, answers }).dataset.kinds).toHaveLength(3);
});

test('an end that nobody knows is one question of all its rows', () => {
  const file = 'Name\nAna\nBudi\n\n\n\nFrom,To\nAna,Zed\nBudi,Zed\nZed,Ana';
  const draft = draftOf(file);
  expect(draft.issues.filter(({ code }) => code === 'unknown-end')).toMatchObject([
    { seen: 'Zed', count: 3, lines: [8, 9, 10], chosen: 'create' },
  ]);
  expect(draft.dataset.edges).toHaveLength(3);
});

describe('what an organiser does not publish', () => {
  const rows = [
    'Name,Organisation,Country,Notes,Leave out',
    'Ana Azul,Azul,Chile,owes us money,no',
    'Budi Biru,Biru,Indonesia,,Yes please',
    'Cleo Cyan,Cyan,Malta,,',
  ].join('\n');

  test('notes are kept as private facts, not as descriptions; who is to be left out is marked, and both are told', () => {
    const draft = draftOf(rows);
    const people = draft.dataset.nodes.filter(({ kind }) => kind === 'person');
    expect(people.map(({ description, consent }) => [description, consent])).toEqual([
      [undefined, 'unread'],
      [undefined, 'leave-out'],
      [undefined, undefined],
    ]);
    expect(tellIssues(draft)).toEqual(
      expect.arrayContaining(['private notes-column Notes', expect.stringMatching(/^private not-published/)]),
    );
    const read = decide(draft.dataset, new Map([[people[0]?.id ?? '', false]]));
    const [out, text] = [goOut(read, USUAL), JSON.stringify(goOut(read, USUAL))];
    expect(text).not.toMatch(/owes us|Leave out|Budi|leave-out/);
    expect(out.nodes.some(({ id }) => id === people[0]?.id)).toBe(true);
    expect(JSON.stringify(draft.dataset)).toContain('owes us money');
  });

  test.each([
    ['Yes', 'show'],
    ['ya, boleh', 'show'],
    ['no', 'leave-out'],
    ['ask me first', 'leave-out'],
    ['', 'leave-out'],
    ['setuju', 'show'],
    ['12/09/2018', 'show'],
    ['12.9.18', 'show'],
    ['2018-09-12', 'show'],
    ['signed on 12 September 2018', 'show'],
    ['1 September 2018', 'show'],
    ['2018-09-12 10:31', 'show'],
    ['no, not before 2019', 'leave-out'],
    ['withdrawn 12/09/2018', 'leave-out'],
    ['declined on 2018-09-12', 'leave-out'],
    ['revoked 1 May 2018', 'leave-out'],
    ['refused 2018', 'leave-out'],
    ['1 May 2018, withdrawn', 'leave-out'],
    ['1', 'show'],
    ['not before 2019', 'leave-out'],
    ['belum, tanya lagi 2019', 'leave-out'],
    ['dicabut 2018', 'leave-out'],
    ['yes (withdrawn)', 'leave-out'],
    ['yes, but withdrawn 12/09/2018', 'leave-out'],
    ['Yes – revoked by mail', 'leave-out'],
    ['no longer', 'leave-out'],
    ['ditarik kembali', 'leave-out'],
    ['ya (dicabut)', 'leave-out'],
    ['yes, only my first name', 'leave-out'],
    ['Yes, with pleasure', 'show'],
    ['ya, tidak apa-apa', 'show'],
  ])('below a heading of consent %s means %s', (answer, consent) => {
    const { dataset } = draftOf(`Name,Organisation,Consent\nAna,Azul,"${answer}"\nBudi,Biru,yes`);
    expect(dataset.nodes.find(({ label }) => Object.values(label)[0] === 'Ana')?.consent).toBe(consent);
  });

  test.each(['yes', 'x', '✓', '(x)', '[yes]', 'maybe'])('%s below Leave out leaves out', (answer) => {
    const { dataset } = draftOf(`Name,Organisation,Leave out\nAna,Azul,${answer}\nBudi,Biru,(no)`);
    expect(dataset.nodes.filter(({ consent }) => consent === 'leave-out')).toHaveLength(1);
  });

  test.each([
    'Opt-out',
    'Not on the website',
    'Please leave my name off the website',
    'Apakah Anda keberatan nama Anda dimuat?',
    'Rahasiakan nama',
    'Keep me private',
    'Withdrawn?',
    'Do not list publicly',
    'Do not publish',
    'Don’t publish',
    "Don't publish",
    'Jangan tampilkan',
  ])('a yes below %s is heard', (heading) => {
    const { dataset } = draftOf(`Name,Organisation,${heading}\nAna,Azul,yes\nBudi,Biru,`);
    expect(dataset.nodes.filter(({ consent }) => consent === 'leave-out')).toHaveLength(1);
  });

  const outOf = (heading: string, cells: readonly string[]) => {
    const names = ['Ana Azul', 'Budi Biru', 'Cem Can', 'Dwi Dua'];
    const rows = cells.map((cell, at) => `${names[at]},Azul,${cell}`);
    const draft = draftOf([`Name,Organisation,${heading}`, ...rows].join('\n'));
    const asked = draft.issues.some(({ code }) => code === 'yes-no-column') ? '?' : '';
    return (
      draft.dataset.nodes.flatMap(({ label, consent }) => (consent === 'leave-out' ? [label.en[0]] : [])).join('') +
      asked
    );
  };

  test.each([
    ['Keep me private', 'Rahasiakan saya'],
    ['Keep my data private', 'Rahasiakan data saya'],
    ['Withdrawn?', 'Mengundurkan diri?'],
    ['Have you withdrawn?', 'Menarik diri?'],
    ['Cancelled?', 'Batal hadir?'],
    ['Cancelled attendance', 'Membatalkan kehadiran'],
    ['Leave the list?', 'Keluar dari daftar?'],
    ['Do not show me', 'Jangan tampilkan saya'],
    ['Do not list me', 'Jangan cantumkan saya'],
    ['Do not mention me', 'Jangan sebutkan saya'],
    ['Do not publish my name', 'Jangan publikasikan nama saya'],
    ['Hide my name', 'Sembunyikan nama saya'],
    ['Keep me anonymous', 'Samarkan saya'],
    ['Remove my name', 'Hapus nama saya'],
    ['Remove me', 'Hapus saya'],
    ['Do you object to being listed?', 'Apakah Anda keberatan dicantumkan?'],
    ['Consent withdrawn', 'Persetujuan dicabut'],
    ['I do not agree to be listed', 'Saya tidak bersedia ditampilkan'],
    ['Not public', 'Tidak boleh dipublikasikan'],
  ])('a yes below %s is heard as one below %s is, an empty cell refuses nothing', (english, indonesian) => {
    for (const heading of [english, indonesian])
      expect([
        heading,
        outOf(heading, ['yes', 'no', '', 'no']),
        outOf(heading, ['ya', 'tidak', 'tidak', '']),
        outOf(heading, ['', '', '✓', '']),
        outOf(heading, ['Withdrawn 3 May', '', '', '']),
      ]).toEqual([heading, 'A', 'A', 'C', 'A']);
  });

  test.each([
    ['May we publish your name?', 'Bolehkah nama Anda ditampilkan?'],
    ['I agree to be listed', 'Saya setuju dicantumkan'],
    ['Do you agree or not to be listed?', 'Setuju atau tidak ditampilkan?'],
    ['Show me on the map', 'Tampilkan saya di peta'],
    ['List me publicly', 'Cantumkan saya'],
    ['Consent', 'Persetujuan'],
  ])('a no below %s is heard as one below %s is, and so is an empty cell', (english, indonesian) => {
    for (const heading of [english, indonesian])
      expect([
        heading,
        outOf(heading, ['no', 'yes', '', 'yes']),
        outOf(heading, ['tidak', 'ya', 'ya', 'ya']),
        outOf(heading, ['', '✓', '✓', '✓']),
      ]).toEqual([heading, 'AC', 'A', 'A']);
  });

  test('below a heading that no word explains who withdrew is held back, and nobody else; what nobody has explained yet makes no session', () => {
    expect(outOf('Perubahan', ['ditarik 3 Mei', '', '', ''])).toBe('A');
    const draft = draftOf('Name,Organisation,Hm,Ha\nAna,Azul,ya,\nBudi,Biru,,✓');
    expect(draft.dataset.kinds.map(({ role }) => role)).toEqual(['person', 'initiative']);
    const kept = draft.issues.flatMap(({ code, key }) => (code === 'yes-no-column' ? [[key, 'keep'] as const] : []));
    expect(kept).toHaveLength(2);
  });

  test.each(['Catatan', 'Notes (internal)', 'Organiser notes', 'Comments', 'Keterangan'])(
    'what stands below %s stays',
    (heading) => {
      const { dataset } = draftOf(`Name,Organisation,${heading}\nAna,Azul,owes us money\nBudi,Biru,`);
      expect(JSON.stringify(dataset)).toContain('owes us');
      const wanted = new Map([[heading, true]]);
      for (const choice of [USUAL, { columns: wanted, withContacts: true }])
        expect(JSON.stringify(goOut(dataset, choice))).not.toContain('owes us');
    },
  );

  test.each([
    'Photo consent',
    'Consent to photos',
    'Boleh difoto?',
    'May we publish your photo?',
    'Join our mailing list? I agree',
  ])('%s is not consent to be named: it hides nobody, is not published, and is told as left out', (heading) => {
    const files = [
      `Name,Organisation,${heading}\nAna,Azul,no\nBudi,Biru,yes`,
      JSON.stringify({ nodes: [{ id: 'a', label: 'Ana', [heading]: 'no' }], links: [] }),
    ];
    for (const draft of files.map((file) => draftOf(file))) {
      expect(draft.dataset.nodes.filter(({ consent, attributes }) => consent || attributes)).toEqual([]);
      expect(tellIssues(draft)).toEqual([`left-out other-consent ${heading}`]);
    }
  });

  test.each(['Tanda tangan', 'Signature', 'Paraf', 'TTD', 'Signature (I agree to be listed)', 'Paraf/Tanda tangan'])(
    'a column of signatures (%s) stays out and hides nobody',
    (heading) => {
      const draft = draftOf(`Name,Organisation,${heading}\nAna,Azul,A. Azul\nBudi,Biru,`);
      expect(draft.dataset.nodes.filter(({ consent, attributes }) => consent || attributes)).toEqual([]);
      expect(tellIssues(draft)).toEqual([`tidied left-column ${heading}`]);
    },
  );

  test('what is private does not come in with a sheet, is kept of a graph, and is told of both', () => {
    const sheet = draftOf('Name,Organisation,Contact number,Special needs\nAna,Azul,5551,SECRET\nBudi,Biru,5552,');
    expect(JSON.stringify(sheet.dataset)).not.toMatch(/SECRET|5551/);
    const told = ['private private-column Contact number', 'private private-column Special needs'];
    expect(tellIssues(sheet)).toEqual(told);
    const graph = draftOf(JSON.stringify({ nodes: [{ id: 'a', label: 'Ana', specialNeeds: 'SECRET' }], links: [] }));
    expect(JSON.stringify(graph.dataset)).toContain('SECRET');
    expect(JSON.stringify(goOut(graph.dataset, USUAL))).not.toContain('SECRET');
    expect(tellIssues(graph)).toEqual(['private kept-column specialNeeds']);
  });

  test.each([
    'Do you agree to be listed publicly?',
    'May we show your name on the map?',
    'Apakah Anda bersedia ditampilkan di peta?',
    'Boleh dipublikasikan?',
    'GDPR',
    'Consent date',
    'Tanggal persetujuan',
    'Publish name',
    'Website listing',
    'Name on web page (Y/N)',
    'Listed publicly',
    'Show on site',
    'Publikasi nama',
    'Nama di situs web',
    'Einwilligung Veröffentlichung',
  ])('a no below the question %s is heard', (heading) => {
    const nodes = ['no', 'yes'].map((answer) => ({ id: answer, type: 'person', [heading]: answer }));
    for (const file of [
      `Name,Organisation,${heading}\nAna,Azul,no\nBudi,Biru,yes`,
      JSON.stringify({ nodes, links: [] }),
    ])
      expect(draftOf(file).dataset.nodes.filter(({ consent }) => consent === 'leave-out')).toHaveLength(1);
  });

  test.each(
    'Bolehkah nama Anda ditampilkan di situs web?|Apakah nama boleh dimuat di laman?|Bolehkah kami menampilkan nama Anda di situs web?|Kesediaan|Are you happy for your name to appear on the website?|Do you want to be listed?|Public?|Name public|Website|Opted in|OK for web|Show name|Display my name online|Agree'.split(
      '|',
    ),
  )('where people say yes and no below %s, a no is heard', (heading) => {
    for (const file of [`${heading},Name,Organisation`, `Name,Organisation,${heading}`]) {
      const table = ['no', 'yes', 'ya', 'tidak'].map((answer, at) => {
        const name = ['Ana Azul', 'Budi Biru', 'Cem Can', 'Dwi Dua'][at];
        return file.endsWith(heading) ? `${name},Azul,${answer}` : `${answer},${name},Azul`;
      });
      const { dataset } = draftOf([file, ...table].join('\n'));
      const out = dataset.nodes.filter(({ consent }) => consent === 'leave-out').map(({ label }) => label.en);
      expect(out).toEqual(['Ana Azul', 'Dwi Dua']);
    }
  });

  const publishedOf = ({ dataset }: ReturnType<typeof draftOf>) =>
    goOut(dataset, USUAL).nodes.flatMap(({ kind, label }) => (kind === 'person' ? [label.en] : []));

  test.each([
    ['Privacy', 'no|yes'],
    ['Kerahasiaan', 'ya|tidak'],
    ['Website?', '✓|'],
    ['Fine with us', 'agreed|declined'],
    ['Confidential?', 'yes|no'],
    ['', '☑|☐'],
    ['Tanya', 'boleh|jangan'],
    ['Mark', '1|0'],
  ])(
    'answers below “%s”, which no word explains, are asked about, and nobody is published before',
    (heading, cells) => {
      const [one, other] = cells.split('|');
      const sheet = `Name,Organisation,${heading}\nAna,Azul,${one}\nBudi,Biru,${other}`;
      const asked = draftOf(sheet).issues.find(({ code }) => code === 'yes-no-column');
      expect(asked).toMatchObject({ severity: 'asks', chosen: UNTOLD });
      expect(asked?.choices).toEqual([UNTOLD, 'session', 'keep', 'shown', 'hidden']);
      expect(publishedOf(draftOf(sheet))).toEqual([]);
      const answered = (answer: string) =>
        publishedOf(draftOf(sheet, { answers: new Map([[asked?.key ?? '', answer]]) }));
      for (const answer of ['keep', 'session']) expect(answered(answer)).toEqual(['Ana', 'Budi']);
      expect(answered('shown')).toHaveLength(1);
    },
  );

  test('a sentence that agrees is a yes, and a column may say to whom somebody may be shown', () => {
    const of = (heading: string, one: string, other: string) =>
      publishedOf(draftOf(`Name,Organisation,${heading}\nAna,Azul,${one}\nBudi,Biru,${other}`));
    expect(of('May we publish your name?', 'I agree', 'I do not agree')).toEqual(['Ana']);
    expect(of('Bersedia dipublikasikan?', 'Saya setuju', 'tidak')).toEqual(['Ana']);
    expect(of('I agree that my name is shown', 'I agree', '')).toEqual(['Ana']);
    expect(of('May we publish your name?', 'I agree but not online', 'Agree')).toEqual(['Budi']);
    expect(of('Name visible to', 'everyone', 'organisers only')).toEqual(['Ana']);
    expect(of('Nama terlihat oleh', 'panitia saja', 'publik')).toEqual(['Budi']);
    expect(of('Name visible to', 'public', 'everyone but the press')).toEqual(['Ana']);
    const nodes = ['public', 'members only'].map((answer) => ({ id: answer, type: 'person', 'Visible to': answer }));
    expect(publishedOf(draftOf(JSON.stringify({ nodes, links: [] })))).toEqual(['public']);
  });

  test('each of several such columns is asked about, beside a known one and on a second sheet too; sessions are not', () => {
    const asked = (file: Parameters<typeof draftOf>[0]) =>
      draftOf(file).issues.flatMap(({ code, seen }) => (code === 'yes-no-column' ? [seen] : []));
    expect(asked('Name,Organisation,Consent,Hm,Privacy\nAna,Azul,yes,yes,no\nBudi,Biru,yes,no,yes')).toEqual([
      'Hm',
      'Privacy',
    ]);
    const rows = [
      ['Name', 'Organisation'],
      ['Ana', 'Azul'],
      ['Budi', 'Biru'],
    ];
    const more = [
      ['Name', 'Privacy'],
      ['Ana', 'yes'],
      ['Budi', 'no'],
    ];
    const book = writeXlsx([
      { name: 'People', data: xlsxRows(rows) },
      { name: 'Answers', data: xlsxRows(more) },
    ]);
    expect(asked(book)).toEqual(['Privacy']);
    expect(publishedOf(draftOf(book))).toEqual([]);
    const told = [['Name', 'Do not publish'], ...more.slice(1)];
    const sure = writeXlsx([
      { name: 'People', data: xlsxRows(rows) },
      { name: 'Answers', data: xlsxRows(told) },
    ]);
    expect(publishedOf(draftOf(sure))).toEqual(['Budi']);
    expect(asked('Name,Session 1,Session 2\nAna,no,yes\nBudi,yes,no')).toEqual([]);
    expect(asked('Name,Organisation,Opening plenary,Field visit\nAna,Azul,x,x\nBudi,Biru,x,')).toEqual([]);
    expect(asked('Name,Organisation,Attended,Age group\nAna,Azul,yes,1\nBudi,Biru,no,0')).toEqual([]);
  });

  test('beside ticks a cross is a no, each of two questions is heard, and remarks are no answers', () => {
    const of = (sheet: string) => publishedOf(draftOf(sheet));
    expect(of('Name,Organisation,Website?\nAna,Azul,✓\nBudi,Biru,✗\nCem,Azul,declined\nDwi,Azul,x')).toEqual(['Ana']);
    expect(of('Name,Organisation,Website?\nAna,Azul,x\nBudi,Biru,no')).toEqual(['Ana']);
    expect(of('Name,Organisation,Consent,May we publish your name?\nAna,Azul,yes,yes\nBudi,Biru,yes,no')).toEqual([
      'Ana',
    ]);
    const late = draftOf('Name,Organisation,Remarks\nAna,Azul,\nBudi,Biru,never late').dataset;
    expect(late.nodes.flatMap(({ kind, consent }) => (kind === 'person' ? [consent] : []))).toEqual([
      undefined,
      'unread',
    ]);
    const nodes = ['no', 'yes'].map((answer) => ({ id: answer, type: 'person', website: answer }));
    expect(draftOf(JSON.stringify({ nodes, links: [] })).dataset.nodes[0]?.consent).toBe('leave-out');
  });

  test('what is remarked is asked about with its row, and holds back until somebody says otherwise', () => {
    const sheet = 'Name,Organisation,Remarks\nAna,Azul,likes tea\nBudi,Biru,please do not publish my name\nCem,Azul,';
    const draft = draftOf(sheet);
    const [tea, asked] = draft.issues.filter(({ code }) => code === 'remark');
    expect(asked).toMatchObject({ line: 3, column: 'Remarks', proposal: 'Budi', chosen: 'unread', isSuspect: true });
    expect(tea).toMatchObject({ proposal: 'Ana', chosen: 'unread' });
    expect([tea?.isSuspect, publishedOf(draft)]).toEqual([undefined, ['Cem']]);
    const of = (answer: string) =>
      publishedOf(draftOf(sheet, { answers: new Map([tea, asked].map((one) => [one?.key ?? '', answer])) }));
    expect([of('tell'), of('hold')]).toEqual([['Ana', 'Budi', 'Cem'], ['Cem']]);
    expect(publishedOf(draftOf('Name,Organisation,Status\nAna,Azul,attended\nBudi,Biru,declined'))).toEqual(['Ana']);
    const nodes = [{ id: 'a', label: 'Ana', type: 'person', remark: 'jangan cantumkan nama saya' }];
    expect(draftOf(JSON.stringify({ nodes, links: [] })).dataset.nodes[0]?.consent).toBe('unread');
  });

  test('whoever may be somebody who refused, by a name of the same file, is held back until that is decided', () => {
    const sheet = 'Name,Organisation,Consent\nBudi Santoso,Azul,no\nBudi Santosa,Biru,yes\nAna Ruiz,Biru,yes';
    const draft = draftOf(sheet);
    const asked = draft.issues.find(({ code }) => code === 'near-name');
    expect([asked?.chosen, publishedOf(draft)]).toEqual(['open', ['Ana Ruiz']]);
    const of = (answer: string) => publishedOf(draftOf(sheet, { answers: new Map([[asked?.key ?? '', answer]]) }));
    expect([of('apart'), of('join')]).toEqual([['Budi Santosa', 'Ana Ruiz'], ['Ana Ruiz']]);
  });

  test('what somebody takes back is an agreement', () => {
    const taken = draftOf('Name,Organisation,Privacy\nAna,Azul,withdrawn\nBudi,Biru,yes');
    expect(taken.dataset.nodes.find(({ id }) => id === 'ana')?.consent).toBe('leave-out');
  });

  test('in a graph a silent one among others of its kind that are asked stays out, and so does a tie that says so', () => {
    const nodes = [
      { id: 'a', label: 'Ana', type: 'person', consent: 'yes' },
      { id: 'b', label: 'Budi', type: 'person' },
      { id: 'c', label: 'Azul', type: 'co-op' },
    ];
    const links = [
      { source: 'a', target: 'c', hidden: 'yes' },
      { source: 'a', target: 'c', notes: 'owes us money' },
    ];
    const draft = draftOf(JSON.stringify({ nodes, links }));
    expect(draft.dataset.nodes.map(({ consent }) => consent)).toEqual(['show', 'leave-out', undefined]);
    expect(draft.dataset.edges).toHaveLength(1);
    expect(tellIssues(draft)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^left-out hidden-tie/), 'private notes-column notes']),
    );
  });

  test('what a graph says below a name that no word explains is asked about, and nobody who has it is published before; what programs write is not', () => {
    const of = (key: string, values: readonly unknown[], answers = new Map<string, string>()) =>
      draftOf(
        JSON.stringify({
          nodes: ['Ana', 'Budi', 'Cem'].map((label, at) => ({ id: label, label, type: 'person', [key]: values[at] })),
          links: [],
        }),
        { answers },
      );
    const asked = of('privasi', ['ya', 'tidak', 'tidak']).issues.find(({ code }) => code === 'yes-no-column');
    expect(asked).toMatchObject({ seen: 'privasi', chosen: UNTOLD, severity: 'asks' });
    expect(publishedOf(of('privasi', ['ya', 'tidak', 'tidak']))).toEqual([]);
    const answered = (answer: string) =>
      publishedOf(of('privasi', ['ya', 'tidak', 'tidak'], new Map([[asked?.key ?? '', answer]])));
    expect([answered('hidden'), answered('shown'), answered('keep')]).toEqual([
      ['Budi', 'Cem'],
      ['Ana'],
      ['Ana', 'Budi', 'Cem'],
    ]);
    expect(tellIssues(of('visited', [true, false, true]))).toEqual([]);
    expect(tellIssues(of('consent', ['no', 'yes', undefined]))).toEqual([
      'private refused-entries Ana',
      'private silent-entries Cem',
    ]);
  });

  test('a graph file is heard too, and a later row that says no', () => {
    const nodes = [
      { id: 'a', label: 'Ana', 'leave out': 'yes' },
      { id: 'b', label: 'Budi', notes: 'owes us money' },
    ];
    const draft = draftOf(JSON.stringify({ nodes, links: [{ source: 'a', target: 'b' }] }));
    const sent = JSON.stringify(goOut(draft.dataset, USUAL));
    expect(sent).not.toMatch(/Ana|owes us|leave out/);
    expect(sent).toContain('Budi');
    expect(tellIssues(draft)).toEqual(
      expect.arrayContaining(['private refused-entries Ana', 'private notes-column notes']),
    );
    const { dataset } = draftOf('Name,Organisation,Leave out\nAna,Azul,no\nBudi,Biru,\nAna,Azul,yes');
    expect(dataset.nodes.filter(({ consent }) => consent === 'leave-out')).toHaveLength(1);
  });
});

test('what a row says is said of whom it is about, however the name is written there and whoever else has it', () => {
  const list = 'Name,Country,Theme\nAna Lima,Chile,care\nana lima,Chile,food\nana lima,Peru,rice\nAna Lima,Chile,seeds';
  expect(tell(draftOf(list)).ties.filter((tie) => tie.includes('interested'))).toEqual([
    'Ana Lima – is interested in – care',
    'Ana Lima – is interested in – food',
    'ana lima – is interested in – rice',
    'Ana Lima – is interested in – seeds',
  ]);
});

test('what is asked of a cell names its column, also of one without a heading', () => {
  const file = 'Name,Organisation\nAna,Azul\nAna,Azul\nBudi,"Azul\nCem,Azul,,extra';
  const reading = readFile(file);
  const issues = [...(reading.kind === 'tables' ? reading.issues : []), ...draftOf(file).issues];
  const columnOf = (code: string) => issues.find((issue) => issue.code === code)?.column;
  expect(['same-name', 'unclosed-quote', 'extra-cell'].map(columnOf)).toEqual(['Name', 'Column B', 'Column D']);
});
