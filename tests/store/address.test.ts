import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { type Addressed, formatAddress, parseAddress } from '../../src/store/address.ts';
import { INITIAL_SESSION } from '../../src/store/state.ts';
import { dataset as opened } from '../drivers/seminar.ts';

const dataset = JSON.parse(readFileSync('tests/fixtures/valid/tiny-seminar.json', 'utf8')) as Dataset;
const network = buildNetwork(dataset);
const INITIAL_QUESTIONS = {
  panel: INITIAL_SESSION.panel,
  questions: INITIAL_SESSION.questions,
  grid: INITIAL_SESSION.grid,
  tour: null,
};
const idsWithRole = (role: string) =>
  dataset.nodes.filter((node) => network.kinds.get(node.kind)?.role === role).map((node) => node.id);

test('the opening view has an address with nothing but the language', () => {
  expect(formatAddress(INITIAL_SESSION)).toBe('?lang=en');
});

test('an older link to a kind that has been split since shows all of its parts', () => {
  const seminar = buildNetwork(opened);
  const places = opened.kinds.filter(({ role }) => role === 'place').map(({ id }) => id);
  expect(places.length).toBeGreaterThan(1);
  const { session, notices } = parseAddress('?lang=en&kind=place,person', seminar);
  expect(session.filters?.kinds).toEqual(
    opened.kinds.map(({ id }) => id).filter((id) => [...places, 'person'].includes(id)),
  );
  expect(notices).toEqual([]);
});

test('a view comes back from its address exactly', () => {
  const some = (options: readonly string[]) => fc.subarray([...options]);
  const filters = fc.record({
    kinds: some(dataset.kinds.map((kind) => kind.id)),
    places: some(idsWithRole('place')),
    themes: some(idsWithRole('theme')),
    sessions: some(idsWithRole('session')),
    days: fc.constant([]),
    editions: fc.constant([]),
    relations: some(dataset.relations.map((relation) => relation.id)),
    layers: fc.subarray(['stated', 'inferred'] as const),
    certainties: fc.subarray(['high', 'medium', 'low'] as const),
    degree: fc.option(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 2, max: 4 }))),
  });
  const ids = dataset.nodes.map((node) => node.id);
  const selected = fc.oneof(
    fc.record({ selection: fc.subarray(ids), edge: fc.constant(null) }),
    fc.record({ selection: fc.constant([]), edge: fc.constantFrom(...dataset.edges.map((edge) => edge.id)) }),
  );
  const view = fc.record({
    language: fc.constantFrom('en', 'id'),
    theme: fc.constantFrom('light', 'dark'),
    view: fc.constantFrom('map', 'outline', 'table'),
    leftOut: fc.constantFrom('hide', 'fade'),
    compare: fc.constant(null),
    query: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replace(/,|\s+/g, '').slice(0, 100)),
    focus: fc.option(fc.record({ node: fc.constantFrom(...ids), depth: fc.integer({ min: 1, max: 5 }) })),
    filters,
  });
  fc.assert(
    fc.property(view, selected, (chosen, selection) => {
      const session = { ...INITIAL_QUESTIONS, ...chosen, ...selection } as Addressed;
      const { session: read, notices } = parseAddress(formatAddress(session), network);
      expect(read).toEqual(session);
      expect(notices).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('whatever stands in an address, the app starts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { session } = parseAddress(`?${text}`, network);
      expect(session.selection ?? []).toEqual(expect.any(Array));
    }),
  );
});

test.each([
  ['lang', '?lang=fr', 'fr'],
  ['theme', '?theme=blue', 'blue'],
  ['select', '?select=nobody', 'nobody'],
  ['place', '?place=atlantis', 'atlantis'],
  ['depth', `?focus=${dataset.nodes[0]?.id}&depth=9`, '9'],
  ['embed', '?embed=2', '2'],
  ['ties', '?ties=9-2', '9-2'],
  ['ties', '?ties=-', '-'],
  ['ties', '?ties=many', 'many'],
  ['q', '?q=%E0%A4%A', '%E0%A4%A'],
])('a bad %s is left out and named', (name, search, value) => {
  const { notices, session } = parseAddress(search, network);
  expect(notices).toEqual([{ key: 'badParameter', values: { name, value } }]);
  expect(session.filters).toBe(NO_FILTERS);
});

test.each([
  ['5-', [5, 5]],
  ['2-', [2, 4]],
  ['2-99999', [2, 4]],
  ['2–3', [2, 3]],
  ['-3', [0, 3]],
  ['2-3', [2, 3]],
])('bounds on ties may be open: %s', (ties, degree) => {
  const { session, notices } = parseAddress(`?ties=${ties}`, network);
  expect(notices).toEqual([]);
  expect(session.filters?.degree).toEqual(degree);
});

test('a tie is selected alone, and what stands beside it is named', () => {
  const { session, notices } = parseAddress('?select=ada,t12,budi,t01,t12', network);
  expect(session).toMatchObject({ edge: 't12', selection: [] });
  const left = ['ada', 'budi', 't01'].map((value) => ({ name: 'select', value, reason: 'alone' }));
  expect(notices.map(({ values }) => values)).toEqual(left);
});

test('what only counts visitors is passed over without a word; any other parameter is told', () => {
  expect(parseAddress('?utm_source=mail&fbclid=1&_ga=2&mc_cid=3&ref=news', network).notices).toEqual([]);
  expect(parseAddress('?places=hong-kong&foo&place=', network).notices.map(({ values }) => values)).toEqual([
    { name: 'places', value: 'hong-kong' },
    { name: 'foo', value: '' },
  ]);
});
