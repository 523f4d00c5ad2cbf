import { describe, expect, test } from 'vitest';
import { SURE } from '../../src/intake/shape/mapping.ts';
import { draftOf, mappingsOf, tell, tellIssues } from '../drivers/intake.ts';

const understood = (file: string) => mappingsOf(file).map(({ shape, sure }) => [shape, sure]);
const meanings = (file: string) => mappingsOf(file).map(({ columns }) => columns.map(({ meaning }) => meaning));

describe('each shape is known by its words and values', () => {
  test.each([
    ['attendance list', 'Name;Organisation;Country;Themes\nAna Ruiz;Coop Azul;Chile;"care; energy"', 'attendance', 0.9],
    [
      'form export',
      'Timestamp,Full name,Which organisation are you from?\n2026-01-02 10:00,Ana,Coop Azul',
      'form',
      0.9,
    ],
    ['elements sheet', 'Label,Type,Description,Tags\nAna,Person,x,y', 'elements', 0.9],
    ['connections sheet', 'From,To,Type,Source\nAna,Budi,knows,the report', 'connections', 0.95],
    ['Gephi nodes', 'Id,Label,Modularity Class\n1,Ana,3', 'gephi-nodes', 0.7],
    ['Gephi edges', 'Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,,1.5', 'gephi-edges', 0.95],
    ['bare pairs', 'Ana,Budi\nBudi,Chen', 'pairs', 0.7],
    ['bare pairs of which none recurs', 'Ana,Budi\nChen,Dewi', 'pairs', 0.45],
    ['adjacency matrix', ',Ana,Budi\nAna,0,1\nBudi,1,0', 'matrix', 0.95],
    ['incidence', 'Name,Opening,Workshop A\nAna,x,\nBudi,,x', 'incidence', 0.75],
    ['programme', 'Day,Time,Session,Speakers,Topics\n1,09:00,Opening,Ana Ruiz,care', 'programme', 0.8],
    ['Neo4j nodes', 'personId:ID,name,:LABEL\n1,Ana,Person', 'neo4j', 0.95],
    ['Neo4j ties', ':START_ID,:END_ID,:TYPE\n1,2,KNOWS', 'neo4j', 0.95],
    [
      'Indonesian list',
      'No,Nama Lengkap,Instansi,Negara\n1,Ana,Koperasi,Chili\n2,Budi,Koperasi,Indonesia',
      'attendance',
      0.9,
    ],
    ['NodeXL', 'Vertex 1,Vertex 2\nAna,Budi', 'connections', 0.95],
    ['only names', 'Name\nAna\nBudi', 'names', 0.7],
    ['first and last names', 'First name,Last name,Company\nAna,Ruiz,Azul', 'attendance', 0.9],
    ['words that nobody knows', 'Foo,Bar,Baz\nq,w,e', 'unknown', 0.4],
  ])('%s', (_name, file, shape, sure) => expect(understood(file)).toEqual([[shape, sure]]));

  test('what is not sure is asked, what is sure only shown', () => {
    expect(mappingsOf('Ana,Budi\nChen,Dewi').map(({ sure }) => sure < SURE)).toEqual([true]);
    expect(mappingsOf('Name,Organisation\nAna,Azul').map(({ sure }) => sure < SURE)).toEqual([false]);
  });

  test('sums and notes below a list do not hide what its columns are', () => {
    const file =
      'No;Nama;Instansi;Hari 1;Hari 2\n1;Ana;Azul;x;\n2;Budi;Azul;x;x\n3;Chen;Azul;;x\nJumlah;3;;2;2\nCatatan: sementara';
    expect(meanings(file)).toEqual([['out', 'name', 'organisation', 'mark', 'mark']]);
    expect(tellIssues(draftOf(file))).toEqual([
      'tidied left-column No',
      'left-out total-row Jumlah',
      'left-out foot-row Catatan: sementara',
    ]);
  });

  test.each([
    ['a sum in words', '4,Dewi,Azul\n,Total: 30 participants,', ['total-row Total: 30 participants']],
    [
      'a sum and who signed',
      '4,Dewi,Azul\n,Jumlah peserta: 31,\nMengetahui,,\n,Ketua Panitia,',
      ['total-row Jumlah peserta: 31', 'foot-row Mengetahui', 'foot-row Ketua Panitia'],
    ],
    [
      'who signed, behind a blank row',
      '4,Dewi,Azul\n,,\n,Checked by: Committee,\n,(signature),',
      ['foot-row Checked by: Committee', 'foot-row (signature)'],
    ],
    [
      'a sum and who signed in two cells',
      '4,Dewi,Azul\n,Jumlah peserta,31 orang\n,Disetujui oleh,Ketua Panitia',
      ['total-row Jumlah peserta', 'foot-row Disetujui oleh'],
    ],
    ['full rows behind a blank one', ',,\n,Eko,\n4,Dewi,Azul', []],
    ['a name alone, right below', '4,Dewi,Azul\n,Eko,', []],
    ['a name that begins so', '4,Jumlah Sari,Azul\n5,Total Energi 24,Azul', []],
  ])('what stands below a list is nobody of it: %s', (_name, rows, out) => {
    const draft = draftOf(`No,Name,Organisation\n1,Ana,Azul\n2,Budi,Azul\n3,Chen,Azul\n${rows}`);
    expect(tellIssues(draft).filter((issue) => issue.startsWith('left-out'))).toEqual(
      out.map((one) => `left-out ${one}`),
    );
    const written = rows.split('\n').filter((row) => row !== ',,').length;
    expect(draft.dataset.nodes.filter(({ kind }) => kind === 'person')).toHaveLength(3 + written - out.length);
  });

  test('names alone mislead: values decide', () => {
    expect(meanings('From,To,Type,Source\nAna,Budi,knows,report')).toEqual([['from', 'to', 'relation', 'evidence']]);
    expect(meanings('Name,Organisation,From,To\nAna,Azul,2026-01-01,2026-01-03')).toEqual([
      ['name', 'organisation', 'attribute', 'attribute'],
    ]);
    expect(meanings('No,Name,Organisation\n1,Ana,Azul\n2,Budi,Azul')).toEqual([['out', 'name', 'organisation']]);
    expect(meanings('Source,Target,Type,Label\n1,2,Directed,knows')).toEqual([['from', 'to', 'direction', 'label']]);
    expect(meanings('Label,Type,Tags,Tags\nAna,Person,a,b')).toEqual([['name', 'kind', 'attribute', 'attribute']]);
    expect(meanings('Name, Organisation ,E-mail\nAna,Azul,a@example.org')).toEqual([
      ['name', 'organisation', 'private'],
    ]);
    expect(meanings('Title,Name,Type of organisation,Home country,Contact email\nDr,Ana,NGO,Chile,a@b.org')).toEqual([
      ['attribute', 'name', 'attribute', 'country', 'private'],
    ]);
    expect(
      meanings(
        'Cap waktu,Nama lengkap,Dari organisasi mana Anda?,Negara asal,Tema apa yang Anda minati?\nx,Ana,Azul,Chili,tanah',
      ),
    ).toEqual([['out', 'name', 'organisation', 'country', 'themes']]);
    // What somebody is called at work names nobody, nor does whether they came.
    for (const word of ['Title', 'Attendee Status', 'Job Title'])
      expect(meanings(`${word},First name,Last name,Company\nDr,Ana,Ruiz,Azul`)).toEqual([
        ['attribute', 'first-name', 'last-name', 'organisation'],
      ]);
    for (const word of ['Position', 'Jabatan', 'Job Title', 'Attendee Status'])
      expect(meanings(`${word},Instansi/Lembaga,Kota asal\nchair,Azul,Bandung`)).toEqual([
        ['attribute', 'name', 'country'],
      ]);
    expect(meanings('Jabatan,Siapa\nketua,Ana')).toEqual([['attribute', 'name']]);
    expect(meanings('Nama/Jabatan,Kota,Negara\nAna,Bandung,Indonesia')).toEqual([['name', 'attribute', 'country']]);
    // A space before a heading, and one end without the other.
    expect(meanings(' Source,Target\na,b')).toEqual([['from', 'to']]);
    expect(meanings('Name,Organisation,Source\nAna,Azul,x')).toEqual([['name', 'organisation', 'attribute']]);
  });

  test('a title above and a second table below are no rows', () => {
    const file = 'Participants of 2026\n\nName,Organisation\nAna,Azul\nBudi,Azul\n\n\nFrom,To\nAna,Budi';
    expect(understood(file)).toEqual([
      ['attendance', 0.9],
      ['connections', 0.95],
    ]);
    expect(mappingsOf(file)[0]).toMatchObject({ title: 'Participants of 2026', header: 1, from: 2, to: 4 });
    expect(tell(draftOf(file)).ties).toEqual([
      'Ana – is affiliated with – Azul',
      'Budi – is affiliated with – Azul',
      'Ana – is linked to – Budi',
    ]);
  });
});

describe('each shape becomes a network', () => {
  test('an attendance list: people, organisations, places, themes and their ties', () => {
    const file =
      'Participants\nName;Organisation;Country;Themes;Email\nAna Ruiz;Coop Azul;Jerman;"care; energy"\nBudi;Coop Azul;Germany;care;b@example.org\nChen;n/a;Hongkong;\n;Nobody;Chile;\nTotal;2;3;2';
    const draft = draftOf(file);
    expect(tell(draft).entries).toEqual([
      'Person: Ana Ruiz',
      'Person: Budi',
      'Person: Chen',
      'Organisation: Coop Azul',
      'Place: Germany',
      'Theme: care',
      'Theme: energy',
      'Place: Hong Kong',
    ]);
    expect(tell(draft).ties).toEqual([
      'Ana Ruiz – is affiliated with – Coop Azul',
      'Ana Ruiz – is from – Germany',
      'Ana Ruiz – is interested in – care',
      'Ana Ruiz – is interested in – energy',
      'Budi – is affiliated with – Coop Azul',
      'Budi – is from – Germany',
      'Budi – is interested in – care',
      'Chen – is from – Hong Kong',
    ]);
    expect(tellIssues(draft)).toEqual([
      'tidied title-lines Participants',
      'private private-column Email',
      'left-out no-name',
      'left-out total-row Total',
      'tidied place-named Hongkong',
    ]);
    expect(draft.dataset.nodes.find(({ id }) => id === 'germany')?.label).toMatchObject({
      en: 'Germany',
      id: 'Jerman',
    });
    expect(draft.dataset.kinds.map(({ role }) => role)).toEqual(['person', 'initiative', 'place', 'theme']);
    expect(JSON.stringify(draft.dataset)).not.toContain('b@example.org');
    expect(draft.dataset.nodes[0]?.origin).toEqual([{ file: 'file-1', line: 3 }]);
  });

  test('a matrix: both ways where it is the same turned over; rows of zeros stay', () => {
    expect(tell(draftOf(',Ana,Budi,Chen\nAna,0,2,0\nBudi,2,0,0\nChen,0,0,0'))).toEqual({
      entries: ['Entry: Ana', 'Entry: Budi', 'Entry: Chen'],
      ties: ['Ana – is linked to (both ways) – Budi'],
    });
    expect(tell(draftOf(',Ana,Budi\nAna,0,1\nBudi,0,0')).ties).toEqual(['Ana – is linked to – Budi']);
  });

  test('a row that is ticked all along is no heading', () => {
    const days =
      'Name,Organisation,Day 1,Day 2,Day 3,Day 4,Day 5\nAna,Azul,x,,x,,x\nBudi,Biru,,x,,x,\nCem,Azul,x,x,x,x,x';
    expect(meanings(days)).toEqual([['name', 'organisation', 'mark', 'mark', 'mark', 'mark', 'mark']]);
    expect(tell(draftOf(days)).ties).toContain('Cem – takes part in – Day 5');
  });

  test('marks under names of sessions, and a programme', () => {
    expect(tell(draftOf('Name,Opening,Workshop A\nAna,x,\nBudi,✓,1'))).toEqual({
      entries: ['Person: Ana', 'Person: Budi', 'Session: Opening', 'Session: Workshop A'],
      ties: ['Ana – takes part in – Opening', 'Budi – takes part in – Opening', 'Budi – takes part in – Workshop A'],
    });
    const programme = draftOf('Day,Time,Session,Speakers,Topics\n1,09:00,Opening,Ana Ruiz; Budi,care');
    expect(tell(programme)).toEqual({
      entries: ['Session: Opening', 'Person: Ana Ruiz', 'Person: Budi', 'Theme: care'],
      ties: ['Ana Ruiz – speaks at – Opening', 'Budi – speaks at – Opening', 'Opening – is about – care'],
    });
    expect(programme.dataset.nodes[0]?.session).toEqual({ day: 1 });
    const friday = draftOf('Day,Session,Speakers\nFriday,Opening,Ana\n2026-05-09,Closing,Ana').dataset.nodes;
    expect(friday.map(({ session, attributes }) => [session, attributes?.[0]?.value])).toMatchObject([
      [undefined, { en: 'Friday' }],
      [undefined, { en: '2026-05-09' }],
      [undefined, undefined],
    ]);
  });

  test('Gephi’s and Neo4j’s two files together: ids, kinds, weights and directions', () => {
    const gephi = [
      'Id,Label,Class\n1,Ana,a\n2,Budi,b',
      'Source,Target,Type,Id,Label,Weight\n1,2,Undirected,0,knows,2.5\n2,1,Directed,1,,1',
    ];
    const draft = draftOf(gephi);
    expect(tell(draft)).toEqual({
      entries: ['Entry: Ana', 'Entry: Budi'],
      ties: ['Ana – knows (both ways) – Budi', 'Budi – is linked to – Ana'],
    });
    expect(draft.dataset.edges.map(({ weight }) => weight)).toEqual([2.5, 1]);
    expect(draft.dataset.nodes.map(({ id }) => id)).toEqual(['1', '2']);
    expect(
      tell(draftOf([':START_ID,:END_ID,:TYPE\np1,p2,KNOWS', 'personId:ID,name,:LABEL\np1,Ana,Person\np2,Budi,Person'])),
    ).toEqual({
      entries: ['Person: Ana', 'Person: Budi'],
      ties: ['Ana – KNOWS – Budi'],
    });
  });

  test('Neo4j’s headings in any letters, and ids that are counted anew for each sort of node', () => {
    const people = 'identité:ID(Orang),nama,:LABEL\n1,Ána,Orang\n2,小林,Orang';
    const organisations = 'id:ID(Lembaga),nama,:LABEL\n1,Azul,Organisasi';
    const ties = ':START_ID(Orang),:END_ID(Lembaga),:TYPE\n1,1,ANGGOTA\n2,1,ANGGOTA';
    const draft = draftOf([people, organisations, ties]);
    expect(tell(draft)).toEqual({
      entries: ['Orang: Ána', 'Orang: 小林', 'Organisasi: Azul'],
      ties: ['Ána – ANGGOTA – Azul', '小林 – ANGGOTA – Azul'],
    });
    expect(tellIssues(draft)).toEqual([]);
    expect(draftOf([people, ':START_ID(Orang),:END_ID(Orang),:TYPE\n1,2,KENAL']).dataset.nodes[0]?.id).toBe('1');
  });

  test('Kumu’s two sheets: kinds by their words, several ends in a cell', () => {
    const files = [
      'Label,Type,Description,Tags\nAna,person,Says hello,a|b\nAzul,Co-op,,\nHijau,coop ,,',
      'From,To,Type,Source\nAna,Azul|Hijau,works with,the report',
    ];
    const draft = draftOf(files);
    expect(tell(draft)).toEqual({
      entries: ['person: Ana', 'Co-op: Azul', 'Co-op: Hijau'],
      ties: ['Ana – works with – Azul', 'Ana – works with – Hijau'],
    });
    expect(draft.dataset.kinds.map(({ role }) => role)).toEqual(['person', 'initiative']);
    expect(draft.dataset.nodes[0]).toMatchObject({ description: { en: 'Says hello' } });
    expect(draft.dataset.edges[0]?.evidence?.paraphrase).toMatchObject({ en: 'the report' });
  });
});

describe('what is doubtful is asked, and what is answered counts', () => {
  const people = 'Name,Type,Pace,Site\nAna Ruiz,Person,"1,5",https://example.org\nBudi,Person,"2,5",x\nbudi ,Person,,';

  test('attributes have the type of what is in them', () => {
    expect(draftOf(people).dataset.nodes[0]?.attributes).toMatchObject([
      { label: { en: 'Pace' }, type: 'number', value: 1.5 },
      { label: { en: 'Site' }, type: 'address' },
    ]);
  });

  test('ends match names in steps, and nothing is taken for something else without a word', () => {
    const ties =
      'From,To,Type\n"Ruiz, Ana",BUDI,knows\nAna  Ruiz,Budy,knows\nAna Ruiz,Ana Ruiz,knows\nBudi,Ana Ruiz & Budi,met\nBudi,,met\nAna Ruiz,Budi,knows';
    const draft = draftOf([people, ties]);
    expect(tellIssues(draft)).toEqual([
      'left-out no-end',
      'asks same-name budi',
      'tidied folded-end Ruiz, Ana',
      'tidied folded-end BUDI',
      'asks near-end Budy',
      'asks loop Ana Ruiz',
      'asks split-end Ana Ruiz & Budi',
      'asks loop Budi',
      'tidied same-tie Ana Ruiz – Budi',
    ]);
    expect(tell(draft).ties).toEqual(['Ana Ruiz – knows – Budi', 'Ana Ruiz – knows – Budy', 'Budi – met – Ana Ruiz']);
    const near = draft.issues.find(({ code }) => code === 'near-end');
    const loop = draft.issues.find(({ code }) => code === 'loop');
    const answers = new Map([
      [near?.key ?? '', 'take'],
      [loop?.key ?? '', 'keep'],
    ]);
    expect(tell(draftOf([people, ties], { answers })).ties).toEqual([
      'Ana Ruiz – knows – Budi',
      'Ana Ruiz – knows – Ana Ruiz',
      'Budi – met – Ana Ruiz',
    ]);
  });

  test('words of JavaScript’s own are names like others', () => {
    const draft = draftOf('Id,Label,__proto__\nconstructor,__proto__,toString\n__proto__,hasOwnProperty,1');
    expect(tell(draft).entries).toEqual(['Entry: __proto__', 'Entry: hasOwnProperty']);
    expect(draft.dataset.nodes[0]?.attributes).toMatchObject([
      { label: { en: '__proto__' }, value: { en: 'toString' } },
    ]);
  });

  test('a second list goes on where the first ended: who is known is not made anew', () => {
    const first = draftOf('Name,Organisation,Country\nAna,Azul,Chile').dataset;
    const draft = draftOf('Name,Organisation,Country\nBudi,AZUL,Chili', { base: first });
    expect(tell(draft).entries).toEqual(['Person: Ana', 'Organisation: Azul', 'Place: Chile', 'Person: Budi']);
    expect(draft.edit).toMatchObject({ nodes: { added: [[3, { id: 'budi' }]], changed: [], removed: [] } });
    expect(draft.edit.kinds).toBeUndefined();
  });

  test('a base in one language of its own gets words in it, or plain ones', () => {
    const base = { ...draftOf('Name\nAna').dataset };
    const own = { ...base, meta: { ...base.meta, languages: ['pt'] }, kinds: [], nodes: [] };
    const draft = draftOf('Name,Organisation,Country\nAna,Azul,Germany', { base: own });
    expect(tell(draft).entries).toEqual(['Person: Ana', 'Organisation: Azul', 'Place: Alemanha']);
  });
});
