import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildNetwork } from '../../src/network/network.ts';
import { type Addressed, formatAddress, parseAddress } from '../../src/store/address.ts';
import { readSearch } from '../../src/store/address-pairs.ts';
import { isEmbedAddress } from '../../src/store/embed-address.ts';
import { INITIAL_SESSION as SESSION } from '../../src/store/state.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const { camera: _camera, ...INITIAL_SESSION } = SESSION;
const ids = network.nodes.map((node) => node.id);
const some = (options: readonly string[]) => fc.subarray([...options], { minLength: 1, maxLength: 4 });
// Every sign that means something on the way.
const text = fc.string({
  unit: fc.constantFrom(...'a é字%&+,~.:;=?/#"\'()<>[]{}!*|\\„”…-_ ', '%41', '%2C', '~2C', '\u00a0'),
  maxLength: 12,
});

/** Views that use every kind of parameter: lists, one value, texts, pairs, numbers. */
const view: fc.Arbitrary<Addressed> = fc
  .record({
    language: fc.constantFrom('en' as const, 'id' as const),
    query: text,
    kinds: some(dataset.kinds.map(({ id }) => id)),
    selection: some(ids),
    focus: fc.record({ node: fc.constantFrom(...ids), depth: fc.integer({ min: 1, max: 5 }) }),
    names: fc.dictionary(
      fc.constantFrom(...ids),
      text.filter((name) => name !== ''),
      { maxKeys: 2 },
    ),
    kept: fc.uniqueArray(
      fc.subarray(ids, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort().join('~')),
      { maxLength: 2 },
    ),
    ends: fc.subarray(ids, { minLength: 2, maxLength: 2 }),
  })
  .map(({ language, query, kinds, selection, focus, names, kept, ends: [from = '', to = ''] }) => {
    const { filters, questions } = INITIAL_SESSION;
    return {
      ...INITIAL_SESSION,
      language,
      query,
      selection,
      focus,
      filters: {
        ...filters,
        kinds: dataset.kinds.map(({ id }) => id).filter((id) => kinds.includes(id)),
        degree: [2, 9],
      },
      questions: {
        ...questions,
        paths: { ...questions.paths, from, to, chosen: 2 },
        groups: { ...questions.groups, names, resolution: 1.25, off: selection },
        opportunities: { ...questions.opportunities, kept },
      },
    };
  });

const encodeAll = (address: string) => encodeURIComponent(address.slice(1));
const lower = (address: string) => address.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase());

const MANGLED: Readonly<Record<string, (address: string) => string>> = {
  nothing: (address) => address,
  'commas encoded': (address) => address.replaceAll(',', '%2C'),
  'commas encoded in small letters': (address) => address.replaceAll(',', '%2c'),
  'commas encoded twice': (address) => address.replaceAll(',', '%252C'),
  'all of it encoded once more': (address) => address.replaceAll('%', '%25').replaceAll(',', '%2C'),
  'all of it encoded, its signs too': (address) => `?${encodeAll(address)}`,
  'codes in small letters': lower,
  'ampersands as codes': (address) => address.replaceAll('&', '%26'),
  'ampersands as codes, encoded twice': (address) => address.replaceAll('&', '%2526'),
  'names in capitals': (address) => address.replace(/[?&]\w+=/g, (name) => name.toUpperCase()),
  'a rest of &amp; in front of all': (address) => `?${address.slice(1).replace(/^|&/g, '&amp;')}`.replace('&', ''),
  'a second question mark': (address) => `?${address}`,
  'an address as HTML has it': (address) => address.replaceAll('&', '&amp;'),
  'the same twice': (address) => address.replaceAll('&', '&amp;amp;'),
  'the same as a number': (address) => address.replaceAll('&', '&#38;'),
  'the same as codes': (address) => address.replaceAll('&', '%26amp%3B'),
  'blanks as +': (address) => address.replaceAll('%20', '+'),
  'words with encoded hyphens': (address) => address.replaceAll('-', '%2D'),
  'quoted-printable': (address) => address.replaceAll('=', '=3D'),
  'a full stop behind it': (address) => `${address}.`,
  'a comma behind it': (address) => `${address},`,
  'a closing bracket and a full stop': (address) => `${address}).`,
  'a pointed bracket': (address) => `${address}>`,
  'a pointed bracket, encoded': (address) => `${address}%3E`,
  'a quotation mark': (address) => `${address}"`,
  'a typographic one': (address) => `${address}”`,
  'the same, encoded': (address) => `${address}%E2%80%9D`,
  'bold type of a chat': (address) => `${address}**`,
  'a soft break at the end': (address) => `${address}%0D%0A`,
  'blanks at the end': (address) => `${address}%20%20`,
  'what others count visitors by': (address) => `${address}&fbclid=IwAR0_x-1&utm_source=mail&utm_medium=a,b`,
  'the same in front': (address) => `?gclid=x&${address.slice(1)}`,
  'an empty part': (address) => `${address.replace('&', '&&')}&`,
  'all at once': (address) =>
    `${address.replaceAll(',', '%2c').replaceAll('&', '&amp;').replaceAll('%20', '+')}&amp;fbclid=1).`,
};

test.each(Object.entries(MANGLED))('the view is the same with %s', (_what, mangle) => {
  fc.assert(
    fc.property(view, (shown) => {
      const address = formatAddress(shown);
      // As the browser takes it apart.
      const search = readSearch(new URL(mangle(address), 'https://map.example/'));
      const { session, notices } = parseAddress(search, network);
      expect(notices).toEqual([]);
      expect({ ...INITIAL_SESSION, ...session }).toEqual(shown);
      // What is passed on is as it was.
      expect(formatAddress({ ...INITIAL_SESSION, ...session })).toBe(address);
    }),
    { numRuns: 40 },
  );
});

test('a soft break or a mark without width inside an id is passed over', () => {
  for (const gap of ['%0D%0A', '%20', '%C2%AD', '%E2%80%8B']) {
    const { session, notices } = parseAddress(`?place=hong-${gap}kong`, network);
    expect([session.filters?.places, notices]).toEqual([['hong-kong'], []]);
  }
});

test('the example of the README, with its commas encoded, shows the same', () => {
  const plain = parseAddress('?place=hong-kong,taiwan&topic=blockchain&lang=id', network);
  expect(parseAddress('?place=hong-kong%2Ctaiwan&amp;topic=blockchain&amp;lang=id', network)).toEqual(plain);
  expect(plain.session.filters).toMatchObject({ places: ['hong-kong', 'taiwan'], themes: ['blockchain'] });
});

test('addresses as they were written before still open', () => {
  expect(parseAddress('?q=50%25%20%26%20more%3F%20yes', network).session.query).toBe('50% & more? yes');
  expect(parseAddress('?name=icci:one%2C%20two,tat-lam:three', network).session.questions?.groups.names).toEqual({
    icci: 'one, two',
    'tat-lam': 'three',
  });
});

/** Values without a meaning, with what a notice must say of them. */
const GARBAGE: readonly (readonly [string, string, string, string?])[] = [
  ['select=nobody', 'select', 'nobody'],
  ['lang=en,id', 'lang', 'id', 'second'],
  ['lang=xx', 'lang', 'xx'],
  ['theme=dark,light', 'theme', 'light', 'second'],
  ['view=globe', 'view', 'globe'],
  ['focus=icci,tat-lam', 'focus', 'tat-lam', 'second'],
  ['depth=3', 'depth', '3', 'idle'],
  ['ties=a,b', 'ties', 'a'],
  ['ties=2-3,4-5', 'ties', '4-5', 'second'],
  ['place=any,hong-kong', 'place', 'any', 'idle'],
  ['path=9', 'path', '9'],
  ['path=2', 'path', '2', 'idle'],
  ['from=icci,tat-lam', 'from', 'tat-lam', 'second'],
  ['name=zzz', 'name', 'zzz'],
  ['name=zzz:mine', 'name', 'zzz:mine'],
  ['name=icci:', 'name', 'icci:'],
  ['kept=icci~icci', 'kept', 'icci~icci'],
  ['kept=icci', 'kept', 'icci'],
  ['detail=0', 'detail', '0'],
  ['outlines=yes', 'outlines', 'yes'],
  ['grid=magic', 'grid', 'magic'],
  ['tour=N_O', 'tour', 'N_O'],
  ['ties=0-99999', 'ties', '0-99999', 'idle'],
  ['ties=-99999', 'ties', '-99999', 'idle'],
  ['panel=paths&from=icci&to=icci', 'to', 'icci', 'same'],
  ['kept=icci~tat-lam&dismissed=icci~tat-lam', 'dismissed', 'icci~tat-lam', 'idle'],
  ['name=icci:one,icci:two', 'name', 'icci:two', 'second'],
  ['q=one&q=two', 'q', 'two', 'second'],
  ['places=hong-kong', 'places', 'hong-kong'],
  ['embed=2', 'embed', '2'],
  ['q=%E0%A4%A', 'q', '%E0%A4%A'],
  ['gclid=x?langid', 'gclid', 'x?langid'],
  [`q=${'x'.repeat(201)}`, 'q', 'x'.repeat(201), 'long'],
];

test.each(GARBAGE)('%s is told, and is not passed on', (search, name, value = '', reason) => {
  const { session, notices } = parseAddress(`?${search}`, network);
  expect(notices[0]).toEqual({ key: 'badParameter', values: { name, value, ...(reason && { reason }) } });
  const address = formatAddress({ ...INITIAL_SESSION, ...session });
  expect(parseAddress(address, network).notices).toEqual([]);
  if (value.length < 100) expect(address).not.toContain(`${name}=${encodeURIComponent(value)}`);
});

test('capitals, dashes and other signs for a comma are understood where they have one meaning', () => {
  const plain = '?lang=id&place=hong-kong,taiwan&ties=2-10&panel=paths&from=icci&to=tat-lam&kept=icci~tat-lam&tour=a-b';
  const said = parseAddress(plain, network);
  expect(said.notices).toEqual([]);
  // A tour's step is not looked for here: its dashes are told.
  for (const mangle of [
    (address: string) => address.toUpperCase(),
    (address: string) => address.replaceAll('-', '–'),
    (address: string) => address.replaceAll('-', '%E2%80%91'),
    (address: string) => address.replace('kong,', 'kong+'),
    (address: string) => address.replace('kong,', 'kong%2B'),
    (address: string) => address.replace('kong,', 'kong;%20'),
  ])
    expect(parseAddress(mangle(plain).replace(/(tour=).*$/i, '$1a-b'), network), mangle(plain)).toEqual(said);
});

test('a value that could be two words in other letters is told', () => {
  const node = (id: string) => ({ ...dataset.nodes[0]!, id });
  const twins = buildNetwork({ ...dataset, nodes: [...dataset.nodes, node('Twin'), node('tWin')] });
  expect(parseAddress('?select=Twin', twins)).toMatchObject({ session: { selection: ['Twin'] }, notices: [] });
  expect(parseAddress('?select=twin', twins)).toMatchObject({
    session: { selection: [] },
    notices: [{ values: { name: 'select', value: 'twin' } }],
  });
});

test.each([
  ['foo.', 'foo.'],
  ['what?', 'what?'],
  ['"foo"', '"foo"'],
  ['(foo)', '(foo)'],
  ['foo).', 'foo'],
  ['foo>', 'foo'],
  ['foo**', 'foo'],
  ['foo)&lang=en', 'foo)'],
])('a text keeps its own punctuation: %s', (search, query) => {
  expect(parseAddress(`?q=${search}`, network)).toMatchObject({ session: { query }, notices: [] });
});

test('however an address is mangled, it shows the same or something is told', () => {
  const mangles = [
    ...Object.values(MANGLED),
    (address: string) => address.toUpperCase(),
    (address: string) => address.replaceAll('-', '–'),
    (address: string) => address.replaceAll(',', '+'),
    (address: string) => address.replaceAll(',', ';'),
    (address: string) => `${address}&${address.slice(1)}`,
    (address: string) => address.slice(0, -1),
    (address: string) => address.replace('=', ''),
    (address: string) => address.replace('&', ''),
    (address: string) => address.replace('&', '?'),
    (address: string) => address.replace('e', '%'),
    (address: string) => `${address}&x=y`,
  ];
  const plainView = view.map((shown) => ({
    ...shown,
    query: '',
    questions: { ...shown.questions, groups: { ...shown.questions.groups, names: {} } },
  }));
  fc.assert(
    fc.property(plainView, fc.array(fc.constantFrom(...mangles), { minLength: 1, maxLength: 3 }), (shown, chosen) => {
      const mangled = chosen.reduce((address, mangle) => mangle(address), formatAddress(shown));
      // A count that has swallowed a parameter with both its signs cannot be told from a longer count.
      fc.pre(!/gclid=x[a-z]/i.test(mangled));
      const { session, notices } = parseAddress(mangled, network);
      const read = formatAddress({ ...INITIAL_SESSION, ...session });
      if (notices.length === 0 && mangled !== '?') expect(read, mangled).toBe(formatAddress(shown));
      const again = parseAddress(read, network);
      expect(again.notices).toEqual([]);
      expect(formatAddress({ ...INITIAL_SESSION, ...again.session })).toBe(read);
    }),
    { numRuns: 400 },
  );
});

test('a second parameter of a name adds to the first', () => {
  const { session, notices } = parseAddress('?select=icci&select=tat-lam&select=icci', network);
  expect([session.selection, notices]).toEqual([['icci', 'tat-lam'], []]);
});

test('whatever stands in an address, what is passed on says the same and no more', () => {
  const piece = fc.constantFrom(
    'select',
    'q',
    'name',
    'kept',
    'ties',
    '=',
    '&',
    ',',
    '~',
    ':',
    '%',
    '%2',
    'icci',
    'any',
    'id',
    '-',
    '3',
    '&amp;',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const { session } = parseAddress(`?${pieces.join('')}`, network);
      const address = formatAddress({ ...INITIAL_SESSION, ...session });
      const again = parseAddress(address, network);
      expect(again.notices).toEqual([]);
      expect(formatAddress({ ...INITIAL_SESSION, ...again.session })).toBe(address);
    }),
    { numRuns: 500 },
  );
});

test('a long list of strangers is counted, and what is too long is not looked at', () => {
  const strangers = Array.from({ length: 900 }, (_, index) => `stranger-${index}`);
  const { notices } = parseAddress(`?select=icci,${strangers.join()}`, network);
  expect(notices).toHaveLength(7);
  expect(notices.at(-1)).toEqual({ key: 'moreParameters', values: { more: 894 } });
  const { session, notices: told } = parseAddress(`?select=tat-lam,icci&off=${'icci,'.repeat(1e6)}`, network);
  expect(session.questions?.groups.off).toEqual(['icci']);
  expect(told).toMatchObject([{ key: 'addressLong' }]);
});

test('a frame knows itself by a mangled address too', () => {
  expect(isEmbedAddress('?lang=en&amp;embed=1.')).toBe(true);
  expect(isEmbedAddress('?lang%3Den%26embed%3D1')).toBe(true);
});
