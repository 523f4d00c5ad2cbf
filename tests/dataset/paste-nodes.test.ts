import { expect, test } from 'vitest';
import { readCells } from '../../src/base/read-cells.ts';
import { LONGEST_NAME, MOST_NODES } from '../../src/dataset/limits.ts';
import { type NodeCells, pasteNodes } from '../../src/dataset/paste-nodes.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { tinyNetwork } from '../drivers/tiny-network.ts';

const { dataset } = tinyNetwork(
  [
    { id: 'ann', kind: 'person', name: 'Ann' },
    { id: 'hub', kind: 'initiative', name: 'Hub' },
  ],
  [],
);

const paste = (cells: readonly (readonly string[])[], more: Partial<NodeCells> = {}, into: Dataset = dataset) =>
  pasteNodes(into, {
    rows: ['ann', 'hub'],
    columns: ['name', 'kind', 'description', 'short', null],
    cells,
    kind: 'person',
    language: 'en',
    ...more,
  });

test.each([
  [
    'a\tb\nc\td\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\r\nb', [['a'], ['b']]],
  ['\ta\n\n', [['', 'a'], ['']]],
  ['"one\nline ""more"""\tb', [['one\nline "more"', 'b']]],
  ['"open\tb', [['"open', 'b']]],
  ['5" nail\tb', [['5" nail', 'b']]],
  ['', []],
])('cells of %j', (text, rows) => {
  expect(readCells(text, 10)).toEqual(rows);
});

test('no more rows are read than are taken', () => {
  expect(readCells('a\nb\nc\n', 2)).toEqual([['a'], ['b']]);
});

test('cells go into the rows there are, and further rows are new nodes', () => {
  const {
    dataset: after,
    taken,
    added,
    left,
  } = paste([['Anna', 'Initiatives', 'Paints.'], ['Hub'], ['Cy', 'place', 'A town.', 'C'], ['Cy']]);
  expect(after.nodes).toMatchObject([
    { id: 'ann', label: { en: 'Anna', id: 'Anna' }, kind: 'initiative', description: { en: 'Paints.' } },
    dataset.nodes[1],
    { id: 'cy', label: { en: 'Cy', id: 'Cy' }, kind: 'place', description: { id: 'A town.' }, short: { en: 'C' } },
    { id: 'n-6ec5fce3', kind: 'person' },
  ]);
  expect(after.nodes[1]).toBe(dataset.nodes[1]);
  expect({ taken, added, left }).toEqual({ taken: 4, added: ['cy', 'n-6ec5fce3'], left: 0 });
});

test('what can’t be taken is told: no name, no such kind, too long, nowhere to put it', () => {
  const pasted = paste([['', 'Person'], ['Hub', 'Club'], ['', 'place'], ['x'.repeat(LONGEST_NAME + 1)], ['', '']]);
  expect(pasted.dataset.nodes).toEqual(dataset.nodes);
  expect(pasted).toMatchObject({ added: [], unknown: ['Club'], left: 4 });
  expect(paste([['5', 'x']], { columns: [null] }).left).toBe(2);
});

test('an empty cell empties what may be empty', () => {
  expect(paste([['']], { columns: ['description'] }).dataset.nodes[0]).not.toHaveProperty('description');
});

test('a full network takes no more rows', () => {
  const [first] = dataset.nodes;
  const nodes = Array.from({ length: MOST_NODES - 1 }, (_, place) => ({ ...first, id: `n${place}` }));
  const full = { ...dataset, nodes } as Dataset;
  const { added, left } = paste([['Cy'], ['Dee']], { rows: [] }, full);
  expect({ added, left }).toEqual({ added: ['cy'], left: 1 });
});
