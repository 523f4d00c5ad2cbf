// @vitest-environment jsdom

import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import type { Dataset, NodeRecord } from '../../src/dataset/schema.ts';
import { toText } from '../../src/dataset/text.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { listOwnColours } from '../../src/network/own-colours.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { toForcedPalette } from '../../src/scene/strong-palette.ts';
import { toTieColour } from '../../src/scene/tie-colour.ts';
import { buildColourLegend, buildTieLegend } from '../../src/snapshot/picture/legend.ts';
import { KindFields } from '../../src/views/edit/KindFields.tsx';
import { NodeMore } from '../../src/views/edit/NodeMore.tsx';
import { KindLegend } from '../../src/views/filters/KindLegend.tsx';
import { TieLegend } from '../../src/views/filters/TieLegend.tsx';
import { KindMark } from '../../src/views/KindMark.tsx';
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

test('a kind, a relation and a tie have an exact colour in both themes, and not where the system forces its own', () => {
  const tiny = tinySeminar();
  const [pink, yellow, mint] = ['#ffc0cb', '#ffe119', '#00ffaa'];
  const dataset: Dataset = {
    ...tiny,
    kinds: tiny.kinds.map((kind) => ({ ...kind, colour: pink })),
    relations: tiny.relations.map((relation) => ({ ...relation, colour: yellow })),
    edges: tiny.edges.map((edge, at) => (at === 0 ? { ...edge, colour: mint } : edge)),
  };
  const forced = toForcedPalette(PALETTES.light, {
    isDark: false,
    ...{ canvas: '#fff', canvasText: '#000', grayText: '#777', linkText: '#00f', highlight: '#08f' },
  });
  for (const palette of [...Object.values(PALETTES), forced]) {
    const { figures } = toRecoloured(sceneOf({ dataset, layout: null }), palette);
    const isExact = palette !== forced;
    for (const [at, { kind }] of dataset.nodes.entries()) {
      const { shape } = dataset.kinds.find(({ id }) => id === kind) ?? {};
      expect(figures.nodes[at]?.fill === pink).toBe(isExact && shape !== 'numeral');
    }
    for (const [at, { layer }] of dataset.edges.entries())
      expect(figures.edges[at]?.color === toTieColour(at === 0 ? mint : yellow)).toBe(isExact && layer === 'stated');
  }
  const labels = buildTieLegend(sceneOf({ dataset, layout: null }), 'en').map(({ label }) => label);
  expect(labels).toContain('colours of single ties');
  renderView(<TieLegend />, dataset);
  const row = screen.getByText('colours of single ties').closest('p');
  expect(row?.querySelector('line')?.getAttribute('stroke')).toContain(toTieColour(mint));
});

test('lists show an entry in its own colour, and a kind in its exact one', () => {
  const { kinds } = tinySeminar();
  const [kind] = kinds;
  if (!kind) throw new Error('no kind');
  const fillOf = (mark: ReactElement) => render(mark).container.querySelector('path')?.getAttribute('fill') ?? '';
  expect(fillOf(<KindMark kind={{ ...kind, shape: 'circle', colour: '#ffc0cb' }} />)).toContain('#ffc0cb');
  expect(fillOf(<KindMark kind={{ ...kind, shape: 'circle', colour: '#ffc0cb' }} colour="#00ffaa" />)).toContain(
    '#00ffaa',
  );
  expect(fillOf(<KindMark kind={{ ...kind, shape: 'circle' }} />)).toContain('--hue-');
});

test('the exact colour of a kind stands beside the hues, and goes when one of these is chosen', async () => {
  const tiny = tinySeminar();
  const [first, ...rest] = tiny.kinds;
  if (!first) throw new Error('no kind');
  const kind = { ...first, colour: '#ffc0cb' };
  const dataset: Dataset = { ...tiny, kinds: [kind, ...rest] };
  const { store, user } = renderView(
    <KindFields kind={kind} dataset={dataset} />,
    dataset,
    {},
    {},
    { origin: 'own', id: 'own' },
  );
  const select = screen.getByLabelText<HTMLSelectElement>('Colour');
  expect(select.selectedOptions[0]?.textContent).toBe('Its own: #ffc0cb');
  await user.selectOptions(select, 'coop');
  expect(store.getState().document.dataset.kinds[0]).toEqual({ ...first, hue: 'coop' });
});

test('a wrong colour stays with its hint when one leaves the field, until it is emptied or made right', async () => {
  const tiny = tinySeminar();
  const [kind] = tiny.kinds;
  if (!kind) throw new Error('no kind');
  const { store, user } = renderView(
    <KindFields kind={kind} dataset={tiny} />,
    tiny,
    {},
    {},
    { origin: 'own', id: 'own' },
  );
  const field = screen.getByLabelText<HTMLInputElement>(/^Colour of its own/);
  for (const wrong of ['red', '#12']) {
    await user.type(field, wrong);
    await user.tab();
    expect(field.value).toBe(wrong);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.clear(field);
    await user.tab();
    expect(field.getAttribute('aria-invalid')).toBeNull();
  }
  await user.type(field, '#12');
  await user.tab();
  await user.type(field, '3abc');
  expect(store.getState().document.dataset.kinds[0]?.colour).toBe('#123abc');
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

test('however many colours ties have, they are painted in a few hundred at most', () => {
  const tiny = tinySeminar();
  const [edge] = tiny.edges;
  if (!edge) throw new Error('no tie');
  const toHex = (at: number) => `#${(at * 4097).toString(16).padStart(6, '0').slice(0, 6)}`;
  const edges = Array.from({ length: 500 }, (_, at) => ({ ...edge, id: `e${at}`, colour: toHex(at) }));
  const { figures } = sceneOf({ dataset: { ...tiny, edges, corrections: [] }, layout: null });
  expect(new Set(figures.edges.map(({ color }) => color)).size).toBeLessThanOrEqual(216);
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
