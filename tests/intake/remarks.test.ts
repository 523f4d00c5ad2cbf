import { expect, test } from 'vitest';
import { goOut, isOut, listColumns, USUAL } from '../../src/dataset/going-out.ts';
import { decide, listRemarks } from '../../src/dataset/remarks.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { recallAnswers } from '../../src/intake/draft/recall-answers.ts';
import { toDecisions, toUsual } from '../../src/matching/decide.ts';
import { matchComing } from '../../src/matching/match.ts';
import { merge } from '../../src/matching/merge.ts';
import { draftOf, mappingsOf } from '../drivers/intake.ts';

/** Refusals that no list of words holds, and remarks that refuse nothing: whoever reads them tells. */
const REMARKS = [
  'take my name down please',
  'Said no to the website on the phone',
  'said yes on paper but called later to say no',
  'has withdrawn consent by e-mail',
  'changed her mind about being on the site',
  'only list my organisation, not me',
  'minta dihapus dari daftar online',
  'cukup nama organisasi saja',
  'hanya untuk arsip internal',
  'under police protection',
  'aja dipasang nang web',
  'ojo disebut jenengku',
  'mejor que no salga en la página',
  'prefiero pasar desapercibida',
  '请不要公开我的名字',
  '不想上网站',
  '名前は出さないでください',
  'サイトには載せないで',
  'من فضلك لا تنشر اسمي',
  'vegetarian',
];
const names =
  'Ana Ruiz|Budi Tan|Citra Dewi|Dong Min|Elif Kaya|Femi Ade|Gita Rao|Hugo Paz|Ines Melo|Jun Sato|Kofi Addo|Lina Vos|Maya Sen|Noor Haq|Olu Bello|Pia Lund|Quang Vu|Rosa Gil|Siti Umar|Tomas Ek'.split(
    '|',
  );
const toSheet = (headings: string, toCells: (name: string, at: number) => readonly string[]) =>
  [
    headings,
    ...names.map((name, at) => [name, `Org ${at}`, ...toCells(name, at)].map((cell) => `"${cell}"`).join(',')),
  ].join('\n');
const LIST = toSheet('Name,Organisation,Remarks,May we publish your name?', (_name, at) => [REMARKS[at] ?? '', 'Yes']);
const PLAIN = toSheet('Name,Organisation,May we publish your name?', () => ['Yes']);
const WITHOUT_CONSENT = toSheet('Name,Organisation,Keterangan', (_name, at) => [REMARKS[at] ?? '']);
const UNKNOWN = toSheet('Name,Organisation,Lain-lain,May we publish your name?', (_name, at) => [
  at % 2 ? (REMARKS[at] ?? '') : 'ok',
  'Yes',
]);
const GRAPH = JSON.stringify({
  nodes: names.map((name, at) => ({ id: name, label: name, type: 'person', publish: 'yes', comment: REMARKS[at] })),
  links: [],
});

const peopleOut = (dataset: Dataset) =>
  goOut(dataset, USUAL).nodes.flatMap(({ kind, label }) => (kind === 'person' ? [label.en] : []));

test('whoever something is remarked of goes out by no way before somebody has read it, whatever the words', () => {
  const alone = draftOf(LIST);
  expect(alone.dataset.nodes.filter(({ kind }) => kind === 'person')).toHaveLength(REMARKS.length);
  const plain = draftOf(PLAIN).dataset;
  expect(peopleOut(plain)).toEqual(names);
  for (const files of [LIST, [LIST, PLAIN], [PLAIN, LIST], [PLAIN, WITHOUT_CONSENT], GRAPH])
    expect(peopleOut(draftOf(files).dataset)).toEqual([]);
  for (const [base, list] of [
    [plain, LIST],
    [plain, WITHOUT_CONSENT],
    [alone.dataset, PLAIN],
  ] as const) {
    const draft = draftOf(list, { base });
    const matches = matchComing(base, draft.dataset, draft);
    expect(
      peopleOut(merge(base, draft.dataset, { ...toDecisions(matches, toUsual), refs: draft.refs }).dataset),
    ).toEqual([]);
  }
  // Below a heading that nobody knows whatever people write is a remark, and is not published either.
  const unknown = draftOf(UNKNOWN);
  expect(peopleOut(unknown.dataset)).toEqual([]);
  const column = listColumns(unknown.dataset).find(({ heading }) => heading === 'Lain-lain');
  expect([
    column && isOut(column, USUAL),
    unknown.issues.filter(({ code }) => code === 'written-column').length,
  ]).toEqual([false, 1]);
});

/** The same in a few words, below a heading that nobody knows. */
const SHORT =
  'unseen please|rather not|ga usah|nggak usah|skip her|leave out|no thanks|skip|privat saja|mejor no|不要公开|ojo'.split(
    '|',
  );

test('a few words below a heading that nobody knows are a remark, be they of one or of many; codes are none', () => {
  const toList = (heading: string, texts: readonly string[]) =>
    toSheet(`Name,Organisation,${heading},May we publish your name?`, (_name, at) => [texts[at] ?? '', 'Yes']);
  const toGraph = (texts: readonly string[]) =>
    JSON.stringify({
      nodes: names.map((name, at) => ({ id: name, label: name, type: 'person', publish: 'yes', info: texts[at] })),
      links: [],
    });
  for (const texts of [...SHORT.map((text) => [text]), SHORT])
    for (const file of [toList('Others', texts), toList('Hal lain', texts), toGraph(texts)]) {
      const { dataset } = draftOf(file);
      const out = peopleOut(dataset);
      // Where nobody says anything else, one plain word of all may be the answer to what is asked: then nobody goes out.
      expect([texts, out]).toEqual([texts, texts.length === 1 && out.length === 0 ? [] : names.slice(texts.length)]);
      for (const column of listColumns(dataset))
        expect([column.heading, isOut(column, USUAL)]).toEqual([column.heading, false]);
    }
  for (const texts of [
    ['A-12', '7', 'azul.example', 'B 2'],
    ['Oke', 'tba', 'A-12'],
  ])
    expect([texts, peopleOut(draftOf(toList('Others', texts)).dataset)]).toEqual([texts, names]);
  expect(
    peopleOut(
      draftOf(
        toList(
          'Others',
          names.map((_, at) => (at % 2 ? 'rice' : 'noodles')),
        ),
      ).dataset,
    ),
  ).toEqual(names);
  // Signs mark somebody, for whatever reason; a dash says that there is nothing.
  expect(peopleOut(draftOf(toList('Notes', ['*', '☹', '☹️', '(!)', '-', '–', '--'])).dataset)).toEqual(names.slice(4));
});

test('what was read is decided alike where lists come in and before anything is published', () => {
  const { dataset, issues } = draftOf(LIST);
  const asked = issues.filter(({ code }) => code === 'remark');
  expect(asked).toHaveLength(REMARKS.length);
  const answers = new Map(asked.map(({ key, seen }) => [key, seen === 'vegetarian' ? 'tell' : 'hold']));
  const remarked = listRemarks(dataset);
  const held = new Map(remarked.map(({ node, remarks: [text] }) => [node.id, text !== 'vegetarian']));
  const [brought, published] = [draftOf(LIST, { answers }).dataset, decide(dataset, held)];
  expect(published).toEqual(brought);
  expect(peopleOut(published)).toEqual([names.at(-1)]);
});

test('what stands behind a name in small words, or as a sign of a note, is read too; what somebody belongs to is none', () => {
  const asked = ['Ana Ruiz (private)', 'Budi Tan [anonymous]', 'Citra Dewi (not on the web)', 'Dong Min *'];
  const plain = ['Elif Kaya (ICCI)', 'Femi Ade', 'Gita Rao (Bandung)'];
  const list = [
    'Name,Organisation,May we publish your name?',
    ...[...asked, ...plain].map((name) => `${name},Azul,Yes`),
  ];
  const graph = JSON.stringify({
    nodes: [...asked, ...plain].map((name) => ({ id: name, label: name, type: 'person', publish: 'yes' })),
    links: [],
  });
  for (const file of [list.join('\n'), graph]) {
    const { dataset } = draftOf(file);
    expect(peopleOut(dataset)).toEqual(plain);
    // Whoever reads on before anything is published sees why.
    expect(listRemarks(dataset).flatMap(({ remarks }) => remarks)).toEqual(expect.arrayContaining(asked));
  }
});

test('signs of a note, small words behind a stroke, and what stands so beside an organisation, are read too', () => {
  const people = (asked: readonly string[], plain: readonly string[]) => {
    const rows = [...asked, ...plain].map((name) => `"${name}",Azul,Yes`);
    return ['Name,Organisation,May we publish your name?', ...rows].join('\n');
  };
  const asked = [
    'Ana Ruiz¹',
    '*Budi Tan',
    '† Citra Dewi',
    'Dong Min / offline',
    'Elif Kaya – offline',
    '(private) Jun Sato',
  ];
  const plain = ['Femi Ade', 'Gita Rao / Hugo Paz', 'Ines de Melo', 'Kofi Addo-bello', 'lina vos / ana'];
  expect(peopleOut(draftOf(people(asked, plain)).dataset)).toEqual(plain);

  const houses = [
    'Hotela Haddad (do not list)',
    'Hotela Haddad / offline',
    'Merah*',
    'Hijau [rather not]',
    'Biru, please do not list',
  ];
  const open = ['Azul', 'Tani (ICCI)', 'Rumah / Kebun', 'Koperasi Tani, Bandung'];
  const sheet = [...houses, ...open].map((house, at) => `${names[at]},"${house}",Yes`);
  const { dataset } = draftOf(['Name,Organisation,May we publish your name?', ...sheet].join('\n'));
  expect(peopleOut(dataset)).toEqual(names.slice(houses.length, houses.length + open.length));
  // Whoever reads on before anything is published sees why.
  expect(listRemarks(dataset).flatMap(({ remarks }) => remarks)).toEqual(expect.arrayContaining(houses));
});

test('what refuses below a heading of what somebody does is heard behind it, too', () => {
  for (const heading of ['Role', 'Jabatan']) {
    const asked = [
      'Speaker, do not publish',
      'Speaker (private)',
      'Guru / jangan dicantumkan',
      'Director; not on the website',
    ];
    const plain = ['Speaker (finance)', 'Founder / director', 'Head of private sector, Bandung', 'Guru - matematika'];
    const rows = [...asked, ...plain].map((role, at) => `${names[at]},Azul,"${role}",Yes`);
    const { dataset } = draftOf([`Name,Organisation,${heading},May we publish your name?`, ...rows].join('\n'));
    expect(peopleOut(dataset)).toEqual(names.slice(asked.length, asked.length + plain.length));
  }
});

test('the same few words of several people below a heading that nobody knows are asked about as well', () => {
  for (const said of ['no thanks', 'skip', 'ojo']) {
    const rows = names.map((name, at) => `${name},Azul,${at < 4 ? (at === 2 ? 'rather not' : said) : ''},Yes`);
    const { dataset } = draftOf(['Name,Organisation,Others,May we publish your name?', ...rows].join('\n'));
    const out = peopleOut(dataset);
    expect([said, out.filter((name) => names.indexOf(name) < 4)]).toEqual([said, []]);
  }
});

test('what was decided before anything is published is the answer where the same list comes again, which changes nothing', () => {
  const first = draftOf(LIST);
  const lines = first.issues.map(({ lines: rows, ...issue }) => ({ ...issue, lines: [...rows] }));
  const reports = [{ at: 1, files: [], nodes: 0, ties: 0, lines }];
  const remarked = listRemarks(first.dataset);
  const held = new Map(remarked.map(({ node, remarks: [text] }) => [node.id, text !== 'vegetarian']));
  const base = decide(first.dataset, held);
  const tables = [{ mappings: mappingsOf(LIST).map((mapping) => ({ ...mapping, file: 'file-1' })) }];
  const again = draftOf(LIST, { base, answers: recallAnswers(reports, tables, base.nodes) });
  const matches = matchComing(base, again.dataset, again);
  const decisions = { ...toDecisions(matches, toUsual), refs: again.refs };
  expect(merge(base, again.dataset, decisions).dataset).toEqual(base);
  // Of two of one name nobody knows whom it was decided of.
  const [ana, ...others] = base.nodes.filter(({ kind }) => kind === 'person');
  if (!ana) throw new Error('nobody');
  const twins = [ana, { ...ana, id: 'other', consent: 'unread' as const }, ...others];
  expect([recallAnswers(reports, tables, twins).size, recallAnswers(reports, tables, base.nodes).size]).toEqual([
    REMARKS.length - 1,
    REMARKS.length,
  ]);
});

test('what many have chosen, what somebody is known for, and a list are no free text', () => {
  const rows = names.map(
    (name, at) => `${name},Azul,I will come on both days,"Head of programmes and research ${at}","a, b, c, d"`,
  );
  const { dataset } = draftOf(['Name,Organisation,Which days,Position,Areas', ...rows].join('\n'));
  expect(listColumns(dataset).filter((column) => !isOut(column, USUAL))).toEqual([]);
  expect(peopleOut(dataset)).toEqual(names);
});
