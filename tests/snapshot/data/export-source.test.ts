import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/network/filters.ts';
import { buildExportSource } from '../../../src/snapshot/data/export-source.ts';
import { count, sceneOf, seminar } from '../../drivers/scenes.ts';

const document = seminar();
const filters = { ...NO_FILTERS, themes: ['blockchain'] };

test('what is visible is what the filters leave, and every tie has both its ends', () => {
  const scene = sceneOf(document, { filters });
  const source = buildExportSource(scene, 'en', 'visible');
  expect(source.nodes).toHaveLength(count(scene.shown.nodes));
  expect(source.edges).toHaveLength(count(scene.shown.edges));
  expect(source.nodes.length).toBeLessThan(115);
  const ids = new Set(source.nodes.map(({ record }) => record.id));
  for (const { record } of source.edges) expect([ids.has(record.source), ids.has(record.target)]).toEqual([true, true]);
});

test('what is only drawn faint is not visible', () => {
  const hidden = buildExportSource(sceneOf(document, { filters }), 'en', 'visible');
  const faded = buildExportSource(sceneOf(document, { filters, leftOut: 'fade' }), 'en', 'visible');
  const toIds = ({ nodes }: typeof hidden) => nodes.map(({ record }) => record.id);
  expect(toIds(faded)).toEqual(toIds(hidden));
});

test('everything is the whole dataset in its order, whatever is filtered', () => {
  const source = buildExportSource(sceneOf(document, { filters }), 'en', 'everything');
  expect(source.nodes.map(({ record }) => record)).toEqual(document.dataset.nodes);
  expect(source.edges.map(({ record }) => record)).toEqual(document.dataset.edges);
});

test('nodes stand where the scene has them and carry the corrections that name them', () => {
  const scene = sceneOf(document);
  const source = buildExportSource(scene, 'en', 'everything');
  for (const [index, { record, x, y, corrections }] of source.nodes.entries()) {
    expect(x).toBeCloseTo(scene.positions[index * 2] ?? Number.NaN, 2);
    expect(y).toBeCloseTo(scene.positions[index * 2 + 1] ?? Number.NaN, 2);
    const named = document.dataset.corrections.filter(({ nodes }) => nodes.includes(record.id));
    expect(corrections).toEqual(named);
  }
});
