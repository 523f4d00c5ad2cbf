import { expect, test } from 'vitest';
import { buildCoverage } from '../../src/analysis/coverage.ts';
import { GRIDS } from '../../src/analysis/parameters.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { countTookPart, listOptions } from '../../src/network/members.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildTies } from '../../src/network/ties.ts';
import { buildVisibility } from '../../src/network/visibility.ts';
import { dataset } from '../drivers/seminar.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const network = buildNetwork(dataset);
const open = { ...NO_FILTERS, certainties: [] };
const { membership } = buildTies(network, open);
const { nodes } = buildVisibility(network, open, null);

const facetOf = { place: 'places', theme: 'themes', session: 'sessions', kind: 'kinds' } as const;

const BASES = [open, { ...open, kinds: ['coop_platform', 'country', 'theme', 'session'] }];
const CASES = GRIDS.flatMap((grid) => BASES.map((base) => ({ grid, base })));

test.each(CASES)('every cell of $grid holds whom the two filters together leave, with kinds $base.kinds', (one) => {
  const { grid, base } = one;
  const { counted } = buildVisibility(network, base, null);
  const { rows, columns, cells } = buildCoverage(network, membership, counted, grid);
  const [rowFacet, columnFacet] = grid.split('-').map((name) => facetOf[name as keyof typeof facetOf]);
  const options = new Set([...rows, ...columns]);
  for (const [r, row] of rows.entries()) {
    if (rowFacet === 'kinds' && base.kinds.length > 0 && !base.kinds.includes(row)) continue;
    for (const [c, column] of columns.entries()) {
      const filters = { ...base, [rowFacet as string]: [row], [columnFacet as string]: [column] };
      const left = buildVisibility(network, filters, null).counted;
      const expected = network.nodes.flatMap(({ id }, node) => (left[node] && !options.has(id) ? [node] : []));
      expect(cells[r * columns.length + c]).toEqual(expected);
    }
  }
});

test('the totals of a row count everybody once, however many columns they are in', () => {
  const { rows, columns, cells, rowNodes, columnNodes } = buildCoverage(network, membership, nodes, 'kind-session');
  const people = rows.indexOf('person');
  const inSessions = new Set(columns.flatMap((_, c) => cells[people * columns.length + c] ?? []));
  expect(rowNodes[people]).toHaveLength(network.nodes.filter(({ kind }) => kind === 'person').length);
  expect(inSessions.size).toBeLessThanOrEqual(rowNodes[people]?.length ?? 0);
  expect(columnNodes.every(({ length }) => length > 0)).toBe(true);
});

test('in a grid of kinds no whole counts what only a session is about or where, as the strip of sessions does not', () => {
  const found = buildCoverage(network, membership, nodes, 'kind-session');
  const { rows, columns, cells, lent, rowLent, rowNodes, columnNodes, nodes: whole } = found;
  const roleOf = (node: number) => network.kinds.get(network.nodes[node]?.kind ?? '')?.role;
  for (const node of [...columnNodes.flat(), ...whole]) expect(roleOf(node)).not.toMatch(/^(theme|place)$/);
  for (const [column, session] of columns.entries()) {
    const parts = countTookPart(network, membership, nodes, session).filter(
      ({ role }) => !/^(theme|place)$/.test(role),
    );
    expect(columnNodes[column]).toHaveLength(parts.reduce((sum, { whole: { shown } }) => sum + shown, 0));
  }
  const inRow = (of: readonly (readonly number[])[], row: number) =>
    new Set(of.slice(row * columns.length, (row + 1) * columns.length).flat());
  for (const [row, kind] of rows.entries()) {
    if (!/^(theme|place)$/.test(network.kinds.get(kind)?.role ?? '')) continue;
    expect(new Set(rowNodes[row])).toEqual(inRow(cells, row));
    expect(new Set([...(rowNodes[row] ?? []), ...(rowLent[row] ?? [])])).toEqual(
      new Set([...inRow(cells, row), ...inRow(lent, row)]),
    );
  }
});

test('what the extent leaves out is in no cell, and an option that is left out has no row', () => {
  const hongKong = network.nodeIndex.get('hong-kong') ?? -1;
  const peter = network.nodeIndex.get('peter-harris') ?? -1;
  const counted = nodes.slice();
  counted[hongKong] = 0;
  counted[peter] = 0;
  const { rows, cells } = buildCoverage(network, membership, counted, 'place-session');
  expect(rows).not.toContain('hong-kong');
  expect(cells.flat()).not.toContain(peter);
});

test('the places that a session has by who took part are told in the grid of kinds, apart from who took part', () => {
  const { rows, columns, cells, lent } = buildCoverage(network, membership, nodes, 'kind-session');
  const { places } = membership;
  const countries = rows.indexOf('country') * columns.length;
  const ids = (list: readonly number[] = []) => list.map((node) => network.nodes[node]?.id ?? '');
  for (const [column, session] of columns.entries()) {
    const own = ids(cells[countries + column]);
    const all = listOptions(places, network.nodeIndex.get(session) ?? -1).map(({ option }) => option);
    const expected = all.filter((id) => dataset.nodes.find((node) => node.id === id)?.kind === 'country');
    expect([...new Set([...own, ...ids(lent[countries + column])])].sort()).toEqual(
      [...new Set([...own, ...expected])].sort(),
    );
  }
  expect(ids(lent[countries + columns.indexOf('s6-showcase-west')])).toContain('sweden');
});

test('whoever has a theme, and no place that anybody knows, is in no row, and is counted', () => {
  const { dataset: told } = tinyNetwork(
    [
      ...['ann', 'ben', 'cho'].map((id) => ({ id, kind: 'person' as const })),
      { id: 'java', kind: 'place' },
      { id: 'rice', kind: 'theme' },
    ],
    [tie('ann from java'), tie('ann about rice'), tie('ben about rice')],
  );
  const tiny = buildNetwork(told);
  const {
    rows,
    nodes: all,
    rowless,
  } = buildCoverage(tiny, buildTies(tiny, open).membership, new Uint8Array(5).fill(1), 'place-theme');
  expect([rows, all.length, rowless]).toEqual([['java'], 2, 1]);
});

test('in a grid of places and sessions “all” of a session is who and what took part there, as the strip counts it', () => {
  const { columns, columnNodes } = buildCoverage(network, membership, nodes, 'place-session');
  for (const [column, session] of columns.entries()) {
    const roles = countTookPart(network, membership, nodes, session).filter(
      ({ role }) => !/^(place|theme)$/.test(role),
    );
    const shown = roles.reduce((sum, { whole }) => sum + whole.shown, 0);
    expect([session, columnNodes[column]?.length]).toEqual([session, shown]);
  }
});
