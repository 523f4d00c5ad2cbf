import { expect, test } from 'vitest';
import { applyUndo } from '../../src/store/editing.ts';
import { applyPasteNodes } from '../../src/store/paste.ts';
import { selectPositions } from '../../src/store/selectors.ts';
import { buildStore } from '../../src/store/store.ts';
import { tinyNetwork } from '../drivers/tiny-network.ts';

const { dataset } = tinyNetwork([{ id: 'ann', kind: 'person', name: 'Ann' }], []);
const start = buildStore({ dataset, layout: null, origin: 'own', id: 'mine' }).getState();
const paste = (cells: readonly (readonly string[])[], from = start) =>
  applyPasteNodes(from, { rows: ['ann'], columns: ['name'], cells, kind: 'person', language: 'en' }, 1000);

test('what is pasted is one step, and one step takes it all back', () => {
  const pasted = paste([['Anna'], ['Bo'], ['Cy']]);
  expect(pasted.document.dataset.nodes.map(({ label }) => label.en)).toEqual(['Anna', 'Bo', 'Cy']);
  expect(pasted.document.past.map(({ told }) => told)).toEqual([
    { key: 'cellsPasted', values: { count: 1, entries: 2 } },
  ]);
  expect(applyUndo(pasted).document.dataset).toEqual(dataset);
});

test('each of a long list has a place of its own, clear of all others', () => {
  const state = paste([['Ann'], ...Array.from({ length: 500 }, (_, place) => [`Name ${place}`])]);
  const positions = selectPositions(state);
  const points = Array.from({ length: positions.length / 2 }, (_, node) => positions.subarray(2 * node, 2 * node + 2));
  const away = ([x = 0, y = 0]: Float64Array, [a = 0, b = 0]: Float64Array) => Math.hypot(x - a, y - b);
  const nearest = points.map((point) =>
    Math.min(...points.filter((other) => other !== point).map((other) => away(point, other))),
  );
  expect(points).toHaveLength(501);
  expect(Math.min(...nearest)).toBeGreaterThan(40);
});

test('a network that is not one’s own takes nothing', () => {
  const published = buildStore({ dataset, layout: null }).getState();
  expect(paste([['Anna']], published)).toBe(published);
});
