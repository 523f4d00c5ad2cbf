import { expect, test } from 'vitest';
import { toText } from '../../../src/dataset/text.ts';
import { NO_FILTERS } from '../../../src/network/filters.ts';
import { buildExportSource } from '../../../src/snapshot/data/export-source.ts';
import { DATA_FORMATS } from '../../../src/snapshot/data/formats.ts';
import { count, sceneOf, seminar } from '../../drivers/scenes.ts';
import { tie, tinyNetwork } from '../../drivers/tiny-network.ts';

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

test('sources, facts and weight of a tie are in every format for other programs', () => {
  const { dataset } = tinyNetwork(
    [
      { id: 'ann', kind: 'person' },
      { id: 'ben', kind: 'person' },
    ],
    [tie('ann knows ben')],
  );
  const fact = { label: toText('Since'), value: toText('spring') };
  const edges = dataset.edges.map((edge) => ({
    ...edge,
    weight: 2.75,
    attributes: [fact],
    evidence: { sources: ['https://list.example'] },
  }));
  const source = buildExportSource(sceneOf({ dataset: { ...dataset, edges }, layout: null }), 'en', 'everything');
  for (const { id, write } of DATA_FORMATS) {
    const text = write(source, { csv: 'plain' })
      .map((file) => file.text)
      .join();
    for (const value of ['2.75', 'Since: spring', 'https://list.example']) expect(text, id).toContain(value);
  }
});
