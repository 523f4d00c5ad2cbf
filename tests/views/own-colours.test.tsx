// @vitest-environment jsdom

import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Dataset, NodeRecord } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { listOwnColours } from '../../src/network/own-colours.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { toForcedPalette } from '../../src/scene/strong-palette.ts';
import { buildColourLegend } from '../../src/snapshot/picture/legend.ts';
import { NodeMore } from '../../src/views/edit/NodeMore.tsx';
import { KindLegend } from '../../src/views/filters/KindLegend.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { sceneOf, tinySeminar } from '../drivers/scenes.ts';

/** The tiny seminar with some of its nodes in colours of their own. */
const coloured = (change: (node: NodeRecord, at: number) => Partial<NodeRecord>): Dataset => {
  const tiny = tinySeminar();
  return { ...tiny, nodes: tiny.nodes.map((node, at) => ({ ...node, ...change(node, at) })) };
};
const GROUPS = ['#1b9e77', '#d95f02'];
const groupOf = (at: number) => GROUPS[at % 2] ?? '';

test('a node with a colour of its own is drawn in it in both themes, but for the plates of sessions', () => {
  const dataset = coloured((_, at) => ({ colour: groupOf(at) }));
  const kinds = new Map(dataset.kinds.map((kind) => [kind.id, kind]));
  for (const palette of Object.values(PALETTES)) {
    const { figures } = toRecoloured(sceneOf({ dataset, layout: null }), palette);
    for (const [at, { kind, colour }] of dataset.nodes.entries())
      expect(figures.nodes[at]?.fill === colour).toBe(kinds.get(kind)?.shape !== 'numeral');
  }
});

test('where the system forces its colours nodes have these', () => {
  const dataset = coloured((_, at) => ({ colour: groupOf(at) }));
  const system = { canvas: '#fff', canvasText: '#000', grayText: '#777', linkText: '#00f', highlight: '#08f' };
  const { figures } = toRecoloured(
    sceneOf({ dataset, layout: null }),
    toForcedPalette(PALETTES.light, { isDark: false, ...system }),
  );
  expect(figures.nodes.some(({ fill }) => GROUPS.includes(fill))).toBe(false);
});

test('however many colours nodes have, they are painted in a few hundred at most', () => {
  const [node] = tinySeminar().nodes;
  if (!node) throw new Error('no node');
  const toHex = (at: number) => `#${(at * 4097).toString(16).padStart(6, '0').slice(0, 6)}`;
  const nodes = Array.from({ length: 2000 }, (_, at) => ({ ...node, id: `n${at}`, colour: toHex(at) }));
  const { figures } = sceneOf({ dataset: { ...tinySeminar(), nodes, edges: [], corrections: [] }, layout: null });
  const fills = new Set(figures.nodes.map(({ fill }) => fill));
  expect(fills.size).toBeGreaterThan(20);
  expect(fills.size).toBeLessThanOrEqual(216);
});

test('legends name the fact that colours stand for, on the page and in pictures', () => {
  const fact = (at: number) => ({
    colour: groupOf(at),
    attributes: [{ label: toText('Modularity Class'), type: 'number' as const, value: at % 2 }],
  });
  const dataset = coloured((node, at) => (node.kind === 'person' ? fact(at) : {}));
  const labels = ['Modularity Class: 0', 'Modularity Class: 1'];
  const rows = buildColourLegend(sceneOf({ dataset, layout: null }), 'en');
  expect(rows.map(({ label }) => label).toSorted()).toEqual(labels);
  renderView(<KindLegend />, dataset);
  for (const [at, label] of labels.entries())
    expect(screen.getByText(label).closest('p')?.querySelector('circle')?.getAttribute('fill')).toBe(GROUPS[at]);
});

test('where they stand for none, one line tells that there are such colours', () => {
  const dataset = coloured((_, at) => ({ colour: groupOf(at) }));
  renderView(<KindLegend />, dataset);
  expect(screen.getByText('colours of single entries').closest('p')?.querySelectorAll('circle')).toHaveLength(2);
  expect(listOwnColours(buildNetwork(tinySeminar()))).toEqual([]);
});

test('the colour of an entry is changed in its fields, and taken away there', async () => {
  const dataset = coloured((_, at) => (at === 0 ? { colour: '#1b9e77' } : {}));
  const id = dataset.nodes[0]?.id ?? '';
  const { store, user } = renderView(<NodeMore id={id} />, dataset, {}, {}, { origin: 'own', id: 'own' });
  const colour = () => store.getState().document.dataset.nodes[0]?.colour;
  await user.click(screen.getByText('More about it'));
  const field = screen.getByLabelText<HTMLInputElement>(/^Colour of its own/);
  await user.clear(field);
  expect(colour()).toBeUndefined();
  await user.type(field, '#D95F02');
  expect(colour()).toBe('#d95f02');
});
