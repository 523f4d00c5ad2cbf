import { describe, expect, test } from 'vitest';
import { buildCoverage } from '../../src/analysis/coverage.ts';
import { outlineMessages } from '../../src/language/outline.ts';
import { tableMessages } from '../../src/language/table.ts';
import { compareEditions } from '../../src/network/compare-editions.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { groupLinks } from '../../src/network/neighbours.ts';
import { buildSearch } from '../../src/network/search.ts';
import { buildTies } from '../../src/network/ties.ts';
import { buildCaption } from '../../src/snapshot/picture/caption.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import type { SessionState } from '../../src/store/state.ts';
import { toOutline } from '../../src/views/outline/to-outline.ts';
import { buildProgramme } from '../../src/views/programme/build-programme.ts';
import { toResults } from '../../src/views/search/to-results.ts';
import { toEdgeTable, toNodeTable } from '../../src/views/table/to-table.ts';
import { plainCounts } from '../drivers/plain-counts.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** Loops, parallel ties, what nothing is tied to, and places in places, in two editions. */
const { dataset: odd } = tinyNetwork(
  [
    { id: 'ann', kind: 'person', editions: ['one'] },
    { id: 'ben', kind: 'person', editions: ['one', 'two'] },
    { id: 'cho', kind: 'person', editions: ['two'] },
    { id: 'dee', kind: 'person' },
    { id: 'java', kind: 'place', within: ['asia'] },
    { id: 'asia', kind: 'place' },
    { id: 'rice', kind: 'theme' },
  ],
  [
    tie('ann from java'),
    tie('ben from asia'),
    tie('ann founded ann'),
    tie('ann founded ben'),
    tie('ann founded ben'),
    tie('ben about rice', 'inferred'),
    tie('ann founded cho', 'inferred', 'low'),
    tie('cho about rice'),
  ],
  ['one', 'two'],
);

const SEMINAR = seminar();
const VIEWS: readonly (readonly [string, Partial<SessionState>])[] = [
  ['as it opens', {}],
  ['with all ties', { filters: NO_FILTERS }],
  ['of one layer', { filters: { ...NO_FILTERS, layers: ['stated'] } }],
  ['of one relation', { filters: { ...NO_FILTERS, relations: ['founded'] } }],
];
const FILTERED: typeof VIEWS = [
  ['of a place and a theme', { filters: { ...NO_FILTERS, places: ['hong-kong'], themes: ['blockchain'] } }],
  ['of a region', { filters: { ...NO_FILTERS, places: ['europe'] } }],
  ['of a session', { filters: { ...NO_FILTERS, sessions: ['s3-showcase-asia'] } }],
  ['round one', { filters: NO_FILTERS, focus: { node: 'icci', depth: 2 } }],
];
const ALL = [
  ...VIEWS.map(([name, session]) => [`a map of oddities ${name}`, { dataset: odd, layout: null }, session] as const),
  ...[...VIEWS, ...FILTERED].map(([name, session]) => [`the seminar ${name}`, SEMINAR, session] as const),
];

describe.each(ALL)('%s', (_, document, session) => {
  const state = stateOf(document, session);
  const network = selectNetwork(state);
  const visibility = selectVisibility(state);
  const { ids, shown } = plainCounts(state);
  const nodes = ids.length;
  const listed = { network, visibility, matches: null };

  test('ties are as many in the table, the outline, a picture’s caption and at their ends', () => {
    expect(visibility.edgeCount).toBe(shown.length);
    expect(toEdgeTable(listed, 'en', tableMessages.en).rows).toHaveLength(shown.length);
    const { counts } = buildCaption(selectScene(state), {
      language: 'en',
      filters: state.session.filters,
      focus: null,
    });
    expect(counts).toMatch(new RegExp(` ${shown.length} ties?$`));
    expect(outlineMessages.en.lead(nodes, visibility.edgeCount, 0)).toContain(`${shown.length} tie`);
    const loops = shown.filter(({ source, target }) => source === target).length;
    const ends = visibility.shownTies.reduce((sum, own) => sum + own, 0);
    expect(ends).toBe(2 * shown.length - loops);
    const { layers, relations } = visibility.counts;
    const sum = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((one, other) => one + other, 0);
    if (state.session.filters.relations.length === 0) expect(sum(relations)).toBe(shown.length);
    if (state.session.filters.layers.length === 0) expect(sum(layers)).toBe(shown.length);
  });

  test('entries are as many in the table, the outline and the legend; details list each tie', () => {
    const frame = visibility.frame.length;
    expect(toNodeTable(listed, 'en', tableMessages.en).rows).toHaveLength(nodes + frame);
    const groups = toOutline(network, visibility, null, 'en');
    expect(groups.reduce((sum, group) => sum + group.nodes.length, 0)).toBe(nodes + frame);
    const kinds = [...visibility.counts.kinds.values()].reduce((one, other) => one + other, 0);
    expect(kinds).toBe(nodes);
    for (const index of network.nodes.keys()) {
      const links = groupLinks(network, index).flatMap((group) => group.links);
      expect(links).toHaveLength(network.degree[index] ?? 0);
    }
  });

  test('who is found is who the lists show, and a grid’s cells hold who the filters find', () => {
    const search = buildSearch(network);
    for (const query of ['founder', 'people', 'asia']) {
      const around = { network, visibility, filters: state.session.filters, focus: null, language: 'en' } as const;
      const { count, list } = toResults({ ...around, canMeet: false, canConnect: false }, search, query);
      const found = search(query, network.nodes.length).filter((hit) => !hit.isGuess);
      expect(count).toBe(found.length);
      expect(list.length).toBeLessThanOrEqual(Math.max(count, 8));
      const matches = new Set(found.map(({ node }) => node));
      const rows = toNodeTable({ ...listed, matches }, 'en', tableMessages.en).rows;
      expect(rows).toHaveLength([...matches].filter((node) => visibility.nodes[node]).length);
    }
    const { rows, columns, cells } = buildCoverage(
      network,
      buildTies(network, state.session.filters).membership,
      visibility.counted,
      'place-theme',
    );
    expect(cells).toHaveLength(rows.length * columns.length);
    for (const cell of cells) for (const node of cell) expect(visibility.counted[node]).toBe(1);
  });
});

test.each([...VIEWS, ...FILTERED])(
  'strip, grid and filter agree on who took part in a session; the filter counts the session itself too: the seminar %s',
  (_, session) => {
    const state = stateOf(SEMINAR, session);
    const network = selectNetwork(state);
    const visibility = selectVisibility(state);
    const ties = buildTies(network, state.session.filters);
    const { columns, columnNodes } = buildCoverage(network, ties.membership, visibility.counted, 'kind-session');
    const parts = buildProgramme(network, ties, visibility).flatMap(({ sessions }) => sessions);
    for (const { node, tookPart } of parts) {
      const id = network.nodes[node]?.id ?? '';
      const shown = tookPart.reduce((sum, { whole }) => sum + whole.shown, 0);
      // What a session is about, and where, took no part in it: strip and grid tell it in no number of those who did.
      const aside = tookPart.filter(({ role }) => role === 'theme' || role === 'place');
      const who = shown - aside.reduce((sum, { whole }) => sum + whole.shown, 0);
      const isCounted = visibility.counted[node] === 1;
      expect(columns.includes(id)).toBe(isCounted);
      if (isCounted) expect([id, columnNodes[columns.indexOf(id)]?.length]).toEqual([id, who]);
      if (state.session.filters.sessions.length > 0) continue;
      expect([id, visibility.counts.sessions.get(id)]).toEqual([id, shown + (isCounted ? 1 : 0)]);
    }
  },
);

test('a comparison counts who came by kind as in all', () => {
  const network = selectNetwork(stateOf({ dataset: odd, layout: null }));
  const { whole, kinds, nodes } = compareEditions(network, { from: 'one', to: 'two' });
  for (const standing of ['added', 'returned', 'absent'] as const) {
    const came = kinds.filter(({ option }) => option === 'person').flatMap((kind) => kind[standing]);
    expect(came.toSorted()).toEqual([...whole[standing]].toSorted());
    for (const node of whole[standing]) expect(nodes[node]).toBe(standing);
  }
});
