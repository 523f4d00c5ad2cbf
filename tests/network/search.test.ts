import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countEdits } from '../../src/base/letters-apart.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { listTexts } from '../../src/network/search/texts.ts';
import { buildSearch } from '../../src/network/search.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const network = tinyNetwork(
  [
    { id: 'map', kind: 'initiative', name: 'Needs Map', nameId: 'Peta Kebutuhan', aliases: ['İhtiyaç Haritası'] },
    { id: 'gig', kind: 'theme', name: 'Gig economy', nameId: 'Ekonomi gig', about: 'Work by the piece.' },
    { id: 'song', kind: 'initiative', name: 'Songbird', about: 'A choir in Hong Kong, liked by Ann Lee.' },
    { id: 'hk', kind: 'place', name: 'Hong Kong', nameId: 'Hong Kong' },
    { id: 'ann', kind: 'person', name: 'Ann Lee', about: 'Sings with Songbird.' },
    { id: 'anna', kind: 'person', name: 'Anna Leeds' },
    { id: 'long', kind: 'other', name: 'The Very Long Name of a House', short: { en: 'VLH', id: 'VLH' } },
    { id: 'zhang', kind: 'person', name: '張潔平', nameId: '張潔平' },
  ],
  [tie('ann knows song')],
);
const search = buildSearch(network);
const found = (query: string, limit = 10) => search(query, limit).map(({ node }) => network.nodes[node]!.id);

test('names are found in either language, by alias, unfinished, misspelt, without accents or spaces', () => {
  expect(found('peta kebut')[0]).toBe('map');
  expect(found('ihtiyac')).toEqual(['map']);
  expect(found('IHTIYAÇ haritasi')).toEqual(['map']);
  expect(found('ekonomi gig')[0]).toBe('gig');
  expect(found('econmy')[0]).toBe('gig');
  expect(found('hongkong')).toEqual(['hk']);
  expect(found('song bird')[0]).toBe('song');
  expect(found('vlh')).toEqual(['long']);
  expect(found('張潔')).toEqual(['zhang']);
});

test('names come before descriptions, whole names before beginnings', () => {
  expect(found('hong kong')).toEqual(['hk', 'song']);
  expect(found('songbird')).toEqual(['song', 'ann']);
  expect(found('ann lee')).toEqual(['ann', 'anna', 'song']);
});

test('a hit says which text matched', () => {
  expect(search('ihtiyac', 1)[0]).toMatchObject({ field: 'alias', matched: 'İhtiyaç Haritası' });
  expect(search('peta', 1)[0]).toMatchObject({ field: 'label', matched: 'Peta Kebutuhan' });
  expect(search('choir', 1)[0]).toMatchObject({ field: 'description', matched: expect.stringContaining('choir') });
});

test('a misspelling is looked for only where what was typed is nowhere', () => {
  expect(found('kong')).not.toContain('long');
  expect(found('kongg')[0]).toBe('hk');
});

test('of two names the one with the word is shown, not the one that merely runs on like it', () => {
  const scholars = buildSearch(
    tinyNetwork([{ id: 'ts', kind: 'person', name: 'Trebor Scholz', aliases: ['Trebors'] }], []),
  );
  expect(scholars('trebors', 1)[0]?.matched).toBe('Trebors');
  expect(scholars('trebor', 1)[0]?.matched).toBe('Trebor Scholz');
});

test('all words are asked for first, any of them when that finds nothing', () => {
  expect(found('gig economy')).toEqual(['gig']);
  expect(found('gig songbird').sort()).toEqual(['gig', 'song']);
});

test('hits have all that is needed; what is like it is a guess, and signs are like nothing', () => {
  const [first] = search('Sgonbrid', 5);
  expect(first).toMatchObject({ node: 2, isGuess: true, matched: 'Songbird' });
  expect(search('qqqqqq', 5)).toEqual([]);
  expect(search('econmy', 5).every(({ isGuess }) => isGuess)).toBe(true);
  expect(search('gig songbird', 5).every(({ isGuess }) => isGuess)).toBe(true);
  expect(search('hong', 5)[0]?.isGuess).toBe(false);
  expect(search('🌱', 5)).toEqual([]);
});

test('a hit by ties names them, one by its kind alone needs no words', () => {
  expect(search('who knows songbird', 1)[0]).toMatchObject({ node: 4, field: 'ties', ties: [0] });
  expect(search('theme', 1)[0]).toMatchObject({ node: 1, field: 'kind', ties: [] });
});

test('what has the query in a name never comes after what has not', () => {
  const names = network.nodes.map(({ label, aliases }) =>
    [label.en, label.id, ...aliases.map(({ text }) => text)].map((name) => name.toLowerCase()),
  );
  const piece = fc
    .constantFrom(...names.flat())
    .chain((name) =>
      fc
        .tuple(fc.nat(name.length), fc.integer({ min: 1, max: 12 }))
        .map(([from, length]) => name.slice(from, from + length)),
    );
  fc.assert(
    fc.property(piece, (query) => {
      const has = search(query, 20).map(({ node }) => names[node]!.some((name) => name.includes(query.trim())));
      // One or two letters are looked for where words begin.
      if (query.trim().length > 2) expect(has).toEqual([...has].sort((one, other) => Number(other) - Number(one)));
    }),
    { numRuns: 150 },
  );
});

test('letters across the words of a name are in it, however short each part is', () => {
  for (const [query, id] of [
    ['g k', 'hk'],
    ['y l', 'long'],
    ['e of a house', 'long'],
  ] as const)
    expect([found(query)[0], search(query, 1)[0]?.isGuess], query).toEqual([id, false]);
});

test('after an edit only what was edited is read again', () => {
  const texts = network.nodes.map(listTexts);
  const renamed = { ...network.nodes[3]!, label: { en: 'Kowloon', id: 'Kowloon' } };
  const nodes = network.nodes.map((node, place) => (place === 3 ? renamed : node));
  const other = buildNetwork({ ...network.dataset, nodes });
  expect(other.nodes.map(listTexts).map((list, place) => list === texts[place])).toEqual(
    nodes.map((_, at) => at !== 3),
  );
  expect(buildSearch(other)('kowloon', 1)[0]?.node).toBe(3);
  expect(search('kowloon', 1)[0]?.isGuess ?? true).toBe(true);
});

test('nothing typed finds nothing, and a network without nodes has nothing to offer', () => {
  expect(search('', 5)).toEqual([]);
  expect(search(' \t\n', 5)).toEqual([]);
  expect(search('ann', 0)).toEqual([]);
  expect(buildSearch(tinyNetwork([], []))('ann', 5)).toEqual([]);
});

test('whatever is typed gets an orderly answer, the same every time', () => {
  const odd = fc.constantFrom(
    '.*+?^$(){}[]|\\',
    '\u0000\u001f',
    '\ud83c',
    'İ',
    '__proto__',
    'constructor',
    'a'.repeat(5000),
  );
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 300 }), odd);
  fc.assert(
    fc.property(typed, fc.integer({ min: 1, max: 9 }), (query, limit) => {
      const hits = search(query, limit);
      expect(hits.length).toBeLessThanOrEqual(limit);
      expect(new Set(hits.map(({ node }) => node)).size).toBe(hits.length);
      for (const [index, { score }] of hits.entries()) {
        expect(score).not.toBeNaN();
        if (index > 0) expect(score).toBeLessThanOrEqual(hits[index - 1]!.score);
      }
      expect(search(query, limit)).toEqual(hits);
    }),
    { numRuns: 150 },
  );
});

test('edits: letters put in, left out, changed or swapped', () => {
  expect(countEdits('', 'abc')).toBe(3);
  expect(countEdits('shanzai', 'shanzhai')).toBe(1);
  expect(countEdits('zhagn', 'zhang')).toBe(1);
  expect(countEdits('kitten', 'sitting')).toBe(3);
});
