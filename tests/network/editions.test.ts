import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forOthers } from '../../src/dataset/for-others.ts';
import { editionMessages } from '../../src/language/editions.ts';
import { type Compared, type Comparison, compareEditions, STANDINGS } from '../../src/network/compare-editions.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildNetwork, type Network } from '../../src/network/network.ts';
import { areInOtherWords, listRenamed } from '../../src/network/renamed-themes.ts';
import { buildTies } from '../../src/network/ties.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { toPlaceRows, toThemeRows } from '../../src/views/editions/to-rows.ts';
import { anyNetwork } from '../drivers/random-network.ts';
import { type TinyEdge, type TinyNode, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const EDITIONS = ['2018', '2019', '2020'];
const node = (id: string, kind: TinyNode['kind'], ...editions: string[]): TinyNode => ({
  id,
  kind,
  ...(editions.length > 0 && { editions }),
});
const told = (sentence: string, ...editions: string[]): TinyEdge => ({ ...tie(sentence), editions });

const people = [
  node('ana', 'person', '2018', '2019'),
  node('budi', 'person', '2018'),
  node('chen', 'person', '2019'),
  node('dewi', 'person', '2020'),
  node('eka', 'person'),
  node('coop', 'initiative', '2018', '2019'),
  // Chile is in 2019 since its members are; Java is in 2019 though nobody from there is left that was.
  node('chile', 'place', '2018'),
  node('java', 'place', '2018', '2019', '2020'),
  node('care', 'theme'),
  node('food', 'theme'),
];
const from = ['ana from chile', 'budi from java', 'chen from chile', 'dewi from java'].map((said) => tie(said));

const namesOf = ({ nodes }: Network, list: readonly number[]) => list.map((index) => nodes[index]?.id).join(' ');
const tell = (network: Network, compared: Compared) =>
  STANDINGS.map((one) => namesOf(network, compared[one])).join(' | ');
const rowsOf = (network: Network, rows: Comparison['kinds']) =>
  Object.fromEntries(rows.map((row) => [row.option, tell(network, row)]));

test('themes of a list in other words are told by the people who named them, and a theme is in an edition that names it', () => {
  const again = ['ana', 'budi', 'chen', 'dewi', 'eka'].map((id) => node(id, 'person', '2018', '2019'));
  const themes = ['soil', 'seed', 'water', 'tanah', 'benih', 'air'].map((id) => node(id, 'theme'));
  const said = {
    '2018': 'ana soil|budi soil|eka soil|ana seed|chen seed|eka seed|dewi water',
    '2019': 'ana tanah|budi tanah|eka tanah|ana benih|chen benih|eka benih|dewi air',
  };
  const ties = Object.entries(said).flatMap(([year, all]) =>
    all.split('|').map((one) => told(one.replace(' ', ' about '), year)),
  );
  const network = tinyNetwork([...again, ...themes], ties, EDITIONS);
  const compared = compareEditions(network, { from: '2018', to: '2019' });
  expect(compared.kinds.find(({ option }) => option === 'theme')?.returned).toEqual([]);
  const pairs = listRenamed(network, compared);
  expect(pairs.map(({ one, other, count, of }) => `${one} ${other} ${count}/${of}`)).toEqual([
    'soil tanah 3/3',
    'seed benih 3/3',
  ]);
  const notes = toThemeRows(network, compared, { doubted: pairs, canDecide: true }, 'en', editionMessages.en).map(
    ({ note }) => note,
  );
  expect(notes.join()).not.toMatch(/rising|falling/);
  expect(notes).toContain('3 → 0, may be “tanah”');
  expect(notes).toContain('1 → 0, only in “2018”');
  expect(areInOtherWords(compared)).toBe(true);
  // Where themes stay, one that goes and one that comes are two.
  const staying = compareEditions(
    tinyNetwork(
      [...again, ...themes],
      [...ties, ...['soil', 'seed'].flatMap((one) => ['ana', 'dewi'].map((id) => told(`${id} about ${one}`, '2019')))],
      EDITIONS,
    ),
    { from: '2018', to: '2019' },
  );
  expect(listRenamed(network, staying)).toEqual([]);
});

describe('two editions of a list of people', () => {
  const network = tinyNetwork(people, from, EDITIONS);
  const compared = compareEditions(network, { from: '2018', to: '2019' });

  test('who is new, who is told of again and who is absent; who tells none is counted apart', () => {
    expect(tell(network, compared.whole)).toBe('chen | ana coop | budi');
    expect(namesOf(network, compared.untold.nodes)).toBe('eka');
    expect(compared.untold.ties).toBe(4);
    expect(compared.nodes[3]).toBeNull();
    expect(rowsOf(network, compared.kinds)).toEqual({
      person: 'chen | ana | budi',
      initiative: ' | coop | ',
      place: ' | chile java | ',
    });
  });

  test('a country is in an edition when it is said of itself, or one of its members is', () => {
    expect(rowsOf(network, compared.places)).toEqual({ chile: 'chen | ana | ', java: ' |  | budi' });
    const before = compareEditions(network, { from: '2019', to: '2020' });
    expect(before.nodes[network.nodeIndex.get('java') ?? -1]).toBe('returned');
    expect(before.nodes[network.nodeIndex.get('chile') ?? -1]).toBe('absent');
  });
});

test('a comparison that is published knows a place in no edition in which only somebody was who is left out', () => {
  const listed = people.map((one) => (one.id === 'budi' ? { ...one, consent: 'leave-out' as const } : one));
  const { dataset } = tinyNetwork(listed, from, EDITIONS);
  const open = buildNetwork(forOthers(dataset));
  const compared = compareEditions(open, { from: '2018', to: '2020' });
  expect(compared.nodes[open.nodeIndex.get('java') ?? -1]).toBe('added');
  const notesOf = (doubted: Parameters<typeof toPlaceRows>[2]['doubted'], canDecide = true) =>
    toPlaceRows(open, compared, { doubted, canDecide }, 'en', editionMessages.en).map(({ key, note }) => [key, note]);
  expect(notesOf([])).toEqual([
    ['chile', 'none left'],
    ['java', 'new'],
  ]);
  // Of what may be there under another name nobody knows whether it is gone.
  expect(notesOf([{ one: 'chile', other: 'java' }])).toEqual([
    ['chile', 'may be “java”'],
    ['java', 'may be “chile”'],
  ]);
  // A reader, who cannot decide it, hears nothing of it.
  expect(notesOf([{ one: 'chile', other: 'java' }], false).map(([, note]) => note)).toEqual(['', '']);
  expect([dataset.meta.partial, open.dataset.meta.partial]).toEqual([undefined, true]);
});

test('in what is published an organisation is in an edition by whoever is shown alone', () => {
  const listed = [
    node('ana', 'person', '2019'),
    { ...node('budi', 'person', '2018', '2019'), consent: 'leave-out' as const },
    node('azul', 'initiative', '2018', '2019'),
    node('biru', 'initiative', '2018', '2019'),
  ];
  const ties = [
    told('ana knows azul', '2019'),
    told('budi knows azul', '2018', '2019'),
    told('ana knows biru', '2019'),
  ];
  const { dataset } = tinyNetwork(listed, ties, EDITIONS);
  const open = forOthers(dataset);
  expect(open.nodes.map(({ id, editions }) => [id, editions])).toEqual([
    ['ana', ['2019']],
    ['azul', ['2019']],
    // Nobody who is held back told of it.
    ['biru', ['2018', '2019']],
  ]);
});

test('where ties tell of both editions they say who belonged to a theme in which', () => {
  const themes = [told('ana about care', '2018'), told('ana about food', '2019'), told('budi about care', '2018')];
  const network = tinyNetwork(people, [...themes, told('ana knows budi', '2018', '2019')], EDITIONS);
  const { themes: rows, ties } = compareEditions(network, { from: '2018', to: '2019' });
  // Who comes again and names another theme is not absent.
  expect(rowsOf(network, rows)).toEqual({ care: ' | ana | budi', food: ' | ana | ' });
  expect(rows.map(({ was, is }) => [namesOf(network, was), namesOf(network, is)])).toEqual([
    ['ana budi', ''],
    ['', 'ana'],
  ]);
  expect(STANDINGS.map((one) => ties[one])).toEqual([[1], [3], [0, 2]]);
});

test('who comes again from elsewhere is missing nowhere: her tie to where she was is gone', () => {
  const moved = [told('ana from chile', '2018'), told('ana from java', '2019'), told('budi from chile', '2018')];
  const network = tinyNetwork(people, moved, EDITIONS);
  const { places, ties, whole } = compareEditions(network, { from: '2018', to: '2019' });
  expect(rowsOf(network, places)).toEqual({ chile: ' | ana | budi', java: ' | ana | ' });
  expect(ties).toEqual({ added: [1], returned: [], absent: [0, 2] });
  // Each who is absent is so in all lines.
  for (const place of places) expect(whole.absent).toEqual(expect.arrayContaining([...place.absent]));
});

test('where one edition tells of no such tie at all, members decide', () => {
  const network = tinyNetwork(people, [told('ana about care', '2018'), told('chen from chile', '2019')], EDITIONS);
  expect(rowsOf(network, compareEditions(network, { from: '2018', to: '2019' }).themes)).toEqual({ care: ' | ana | ' });
});

test('an edition that nobody tells of, and a network without any, make no difference and no trouble', () => {
  const network = tinyNetwork(people, from, [...EDITIONS, '2021']);
  expect(tell(network, compareEditions(network, { from: '2018', to: '2021' }).whole)).toBe(' |  | ana budi coop');
  const none = tinyNetwork([node('ana', 'person')], []);
  expect(tell(none, compareEditions(none, { from: '2018', to: '2019' }).whole)).toBe(' |  | ');
});

test('whoever names two themes each time pairs them crosswise as well: neither is offered', () => {
  const again = ['ana', 'budi'].map((id) => node(id, 'person', '2018', '2019'));
  const themes = ['youth', 'platforms', 'pemuda', 'koperasi'].map((id) => node(id, 'theme'));
  const say = (year: string, ...names: string[]) =>
    again.flatMap(({ id }) => names.map((theme) => told(`${id} about ${theme}`, year)));
  const ties = [...say('2018', 'youth', 'platforms'), ...say('2019', 'pemuda', 'koperasi')];
  const network = tinyNetwork([...again, ...themes], ties, EDITIONS);
  expect(listRenamed(network, compareEditions(network, { from: '2018', to: '2019' }))).toEqual([]);
});

const anyPair = fc.record({ from: fc.constantFrom('first', 'second'), to: fc.constantFrom('second', 'third') });

test('the filter by an edition holds whom a comparison counts in it', () => {
  fc.assert(
    fc.property(anyNetwork, (network) => {
      const { nodes } = compareEditions(network, { from: 'first', to: 'second' });
      const { counted } = buildVisibility(network, { ...NO_FILTERS, editions: ['first'] }, null);
      const compared = nodes.map((standing) => Number(standing === 'absent' || standing === 'returned'));
      expect([...counted]).toEqual(network.editions.includes('first') ? compared : nodes.map(() => 0));
    }),
    { numRuns: 60 },
  );
});

test('an edition differs in nothing from itself, and the other way round is the mirror', () => {
  const turn = ({ added, returned, absent }: Compared) => ({ added: absent, returned, absent: added });
  const turnKinds = (rows: Comparison['kinds']) => rows.map((row) => ({ option: row.option, ...turn(row) }));
  const turnRows = (rows: Comparison['places']) =>
    rows.map((row) => ({ option: row.option, ...turn(row), was: row.is, is: row.was }));
  fc.assert(
    fc.property(anyNetwork, anyPair, (network, { from: one, to: other }) => {
      const self = compareEditions(network, { from: one, to: one });
      for (const part of [self.whole, self.ties, ...self.kinds, ...self.places, ...self.themes])
        expect([part.added, part.absent]).toEqual([[], []]);
      const there = compareEditions(network, { from: one, to: other });
      const back = compareEditions(network, { from: other, to: one });
      expect(back).toEqual({
        ...there,
        from: other,
        to: one,
        nodes: back.nodes,
        edges: back.edges,
        whole: turn(there.whole),
        ties: turn(there.ties),
        kinds: turnKinds(there.kinds),
        places: turnRows(there.places),
        themes: turnRows(there.themes),
      });
    }),
    { numRuns: 60 },
  );
});

test('all who count stand somewhere, tell no edition, or tell others alone', () => {
  fc.assert(
    fc.property(anyNetwork, anyPair, (network, pair) => {
      const { whole, untold, nodes } = compareEditions(network, pair);
      const counted = network.nodes.flatMap(({ kind, editions }, index) =>
        ['person', 'initiative', 'other'].includes(kind) ? [{ editions, index }] : [],
      );
      const elsewhere = counted.filter(
        ({ editions }) => editions && !editions.includes(pair.from) && !editions.includes(pair.to),
      );
      const all = [...STANDINGS.flatMap((one) => whole[one]), ...untold.nodes, ...elsewhere.map(({ index }) => index)];
      expect(all.sort((a, b) => a - b)).toEqual(counted.map(({ index }) => index));
      for (const standing of STANDINGS) for (const index of whole[standing]) expect(nodes[index]).toBe(standing);
    }),
    { numRuns: 60 },
  );
});

test('another role of a kind is another membership, though no tie has changed', () => {
  const network = tinyNetwork(people, from, EDITIONS);
  buildTies(network, NO_FILTERS);
  const kinds = network.dataset.kinds.map((kind) => (kind.id === 'place' ? { ...kind, role: 'other' as const } : kind));
  const { structure } = network;
  const recast = { ...structure, kinds: new Map(kinds.map((kind) => [kind.id, kind])) };
  expect(buildTies(recast, NO_FILTERS).membership.places.options).toEqual([]);
});
