import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { removeEdition } from '../../src/dataset/change-editions.ts';
import { formatAddress, parseAddress } from '../../src/store/address.ts';
import { applyCompare, canCompare, selectEditions, toUsualPair } from '../../src/store/comparing.ts';
import { applyUndo } from '../../src/store/editing.ts';
import { applyDatasetChange } from '../../src/store/edits.ts';
import { applyReset, canReset } from '../../src/store/filtering.ts';
import { selectComparison, selectFigures, selectNetwork, selectVisibility } from '../../src/store/selectors.ts';
import { stateOf, tinySeminar } from '../drivers/scenes.ts';
import { twoEvents } from '../drivers/two-events.ts';

const PAIR = { from: '2018', to: '2019' };
const start = stateOf({ dataset: twoEvents(), layout: null, origin: 'own', id: 'mine' });
const network = selectNetwork(start);
const compared = applyCompare(start, PAIR);

test('two editions are compared by their ids, in either direction, and Reset ends it', () => {
  expect(toUsualPair(selectEditions(start))).toEqual(PAIR);
  expect(selectComparison(start)).toBeNull();
  expect(selectComparison(compared)?.whole.absent).toHaveLength(6);
  expect(selectComparison(applyCompare(start, { from: '2019', to: '2018' }))?.whole.added).toHaveLength(6);
  for (const pair of [{ from: '2018', to: '2018' }, { from: '2018', to: '2020' }, null])
    expect(applyCompare(compared, pair).session.compare).toBeNull();
  expect([canReset(start), canReset(compared)]).toEqual([false, true]);
  expect(applyReset(compared).session.compare).toBeNull();
});

test('a network with one edition, or none, has nothing to compare', () => {
  const tiny = stateOf({ dataset: tinySeminar(), layout: null });
  expect([canCompare(start), canCompare(tiny), toUsualPair(selectEditions(tiny))]).toEqual([true, false, null]);
  const one = stateOf({ dataset: removeEdition(twoEvents(), '2018'), layout: null });
  expect(canCompare(one)).toBe(false);
});

test('the address tells of it and of the edition that is left, and comes back as it was', () => {
  const { filters } = start.session;
  const session = { ...compared.session, filters: { ...filters, editions: ['2019'] } };
  const address = formatAddress(session);
  expect(address).toBe('?lang=en&edition=2019&compare=2018..2019');
  const { session: read, notices } = parseAddress(address, network);
  expect(notices).toEqual([]);
  expect(read).toMatchObject({ compare: PAIR, filters: { editions: ['2019'] } });
});

test.each([
  ['2018..2020', undefined],
  ['2018', undefined],
  ['2018..2018', 'idle'],
])('compare=%s compares nothing, and is told', (value, reason) => {
  const { session, notices } = parseAddress(`?compare=${value}`, network);
  expect(session.compare).toBeNull();
  expect(notices).toEqual([{ key: 'badParameter', values: { name: 'compare', value, ...(reason && { reason }) } }]);
});

test('what is compared has rings, or is hollow; ties of those who are absent are dotted', () => {
  const figureOf = (id: string) => at(selectFigures(compared).nodes, network.nodeIndex.get(id) ?? -1);
  expect(['eka-putri', 'ana-ruiz', 'nadia-rahman'].map((id) => figureOf(id).rings?.count)).toEqual([1, 2, undefined]);
  expect(figureOf('budi-santoso').fill).toBe(selectFigures(compared).palette.canvas);
  const gone = network.edgeIndex.get('hugo-paz-from-chile') ?? -1;
  expect(at(selectFigures(compared).edges, gone).dash).toEqual([1, 3]);
});

test('an edition as a filter leaves who was in it, with the places they are from and the ties of that year', () => {
  const { nodes, edges } = selectVisibility({
    ...start,
    session: { ...start.session, filters: { ...start.session.filters, editions: ['2018'] } },
  });
  const isShown = (id: string) => nodes[network.nodeIndex.get(id) ?? -1] === 1;
  expect(['ana-ruiz', 'nigeria', 'chen-wei', 'portugal', 'nadia-rahman'].map(isShown)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(edges[network.edgeIndex.get('ana-ruiz-from-chile') ?? -1]).toBe(1);
});

test('an edition that is edited away is compared no more, and Undo does not bring a stale question back', () => {
  const next = applyDatasetChange(compared, removeEdition(twoEvents(), '2018'), 'metaChanged', '', 0);
  expect(next.session.compare).toBeNull();
  expect(selectComparison(next)).toBeNull();
  expect(applyUndo(next).session.compare).toBeNull();
});
