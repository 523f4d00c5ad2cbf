// @vitest-environment jsdom

import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { buildTieLegend } from '../../src/snapshot/picture/legend.ts';
import { RelationFields } from '../../src/views/edit/RelationFields.tsx';
import { TieLegend } from '../../src/views/filters/TieLegend.tsx';
import { renderView } from '../drivers/render-view.tsx';
import { sceneOf, tinySeminar } from '../drivers/scenes.ts';

const HUED = 'founded';
const hued = (): Dataset => {
  const tiny = tinySeminar();
  return {
    ...tiny,
    relations: tiny.relations.map((one) => (one.id === HUED ? { ...one, hue: 'coop' as const } : one)),
  };
};

test('ties whose relation has a colour are drawn in it, in each palette, inferred ones as ever', () => {
  const dataset = hued();
  for (const palette of Object.values(PALETTES)) {
    const { figures } = toRecoloured(sceneOf({ dataset, layout: null }), palette);
    for (const [at, { relation, layer }] of dataset.edges.entries()) {
      const isHued = relation === HUED && layer === 'stated';
      expect(figures.edges[at]?.color === palette.hues.coop.outline).toBe(isHued);
    }
  }
});

test('legends name the relation beside a piece of its tie, on the page and in pictures', () => {
  const dataset = hued();
  const label = dataset.relations.find(({ id }) => id === HUED)?.label.en ?? '';
  const samples = buildTieLegend(sceneOf({ dataset, layout: null }), 'en');
  expect(samples.find((sample) => sample.label === label)?.figure.color).toBe(PALETTES.light.hues.coop.outline);
  renderView(<TieLegend />, dataset);
  const line = screen.getByText(label).closest('p')?.querySelector('line');
  expect(line?.getAttribute('stroke')).toBe('var(--hue-coop-outline)');
});

test('the colour of a relation is chosen in its fields, and taken away there', async () => {
  const dataset = hued();
  const relation = dataset.relations.find(({ id }) => id === HUED);
  if (!relation) throw new Error('no relation');
  const { store, user } = renderView(
    <RelationFields relation={relation} dataset={dataset} />,
    dataset,
    {},
    {},
    { origin: 'own', id: 'own' },
  );
  const field = screen.getByLabelText<HTMLSelectElement>('Colour');
  expect(field.value).toBe('coop');
  await user.selectOptions(field, 'As all ties');
  expect(store.getState().document.dataset.relations.find(({ id }) => id === HUED)?.hue).toBeUndefined();
});
