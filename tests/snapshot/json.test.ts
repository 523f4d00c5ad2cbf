import { expect, test } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { fingerprint, fingerprintDataset } from '../../src/dataset/fingerprint.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import { toBodyInSteps, toJson, toJsonInSteps, toPayload, toPositionsById } from '../../src/snapshot/json.ts';
import { sceneOf, seminar } from '../drivers/scenes.ts';

const document = seminar();
const scene = sceneOf(document);
const snapshot = {
  ...document,
  positions: toPositionsById(scene.network, scene.positions),
  stage: { width: 864, height: 712 },
  view: { language: 'id', selection: ['hong-kong'], camera: null },
  madeAt: '2030-01-02T03:04:05.000Z',
};
const file = JSON.parse(toJson(snapshot)) as Record<string, unknown>;

test('the dataset comes back through the gate as it went in', () => {
  const again = validateDataset(file.dataset, 'snapshot');
  expect(again.ok && again.value).toEqual(document.dataset);
});

test('it carries format, version, time, view and stage', () => {
  expect(file).toMatchObject({
    format: 'jejaring-snapshot',
    version: 1,
    madeAt: snapshot.madeAt,
    view: snapshot.view,
    stage: snapshot.stage,
    layout: document.layout,
  });
});

test('it carries where every node stands, to a hundredth of a pixel', () => {
  const positions = file.positions as Record<string, [number, number]>;
  expect(Object.keys(positions)).toHaveLength(115);
  for (const [index, node] of document.dataset.nodes.entries()) {
    expect(positions[node.id]?.[0]).toBeCloseTo(scene.positions[index * 2] ?? Number.NaN, 2);
    expect(positions[node.id]?.[1]).toBeCloseTo(scene.positions[index * 2 + 1] ?? Number.NaN, 2);
  }
});

test('what a browser keeps, and what a picture carries, is the same written record by record, with breaths between', () => {
  const { source, ...rest } = JSON.parse(finish(toBodyInSteps(snapshot)));
  expect({ ...rest, source: { ...source, data: (file.source as { data: string }).data } }).toEqual(file);
  expect(JSON.parse(toPayload(snapshot, true))).toEqual(file);
  const { layout: _layout, dataset: _dataset, ...bare } = file;
  expect(JSON.parse(toPayload(snapshot, false))).toEqual(bare);
  const [node] = document.dataset.nodes;
  const nodes = Array.from({ length: 10_000 }, (_, at) => ({ ...node!, id: `n${at}` }));
  const large = { ...snapshot, dataset: { ...document.dataset, nodes } };
  expect([...toBodyInSteps(large)].length).toBeGreaterThan(20);
  expect([...toJsonInSteps(large)].length).toBeGreaterThan(60);
});

test('its lines are those of JSON, and its fingerprint is that of the whole, however both are written', () => {
  expect(toJson(snapshot)).toBe(`${JSON.stringify(file, null, 2)}\n`);
  const { dataset } = document;
  expect(fingerprintDataset(dataset)).toBe(fingerprint({ ...dataset, version: 1 }));
  expect((file.source as { data: string }).data).toBe(fingerprint({ ...dataset, version: 1 }));
});

test('of a list too long to be read each record has a line of its own, so that the file opens again', () => {
  const [node] = document.dataset.nodes;
  const nodes = Array.from({ length: 20_001 }, (_, at) => ({ ...node!, id: `n${at}` }));
  const positions = Object.fromEntries(nodes.map(({ id }, at) => [id, [at, at + 1] as [number, number]]));
  const text = toJson({ ...snapshot, positions, dataset: { ...document.dataset, nodes } });
  const again = JSON.parse(text) as { readonly positions: object; readonly dataset: { readonly nodes: object } };
  expect(again.positions).toEqual(positions);
  expect(again.dataset.nodes).toEqual(nodes.map((one) => JSON.parse(JSON.stringify(one))));
  expect(text.split('\n').length).toBeLessThan(2 * 20_001 + toJson(snapshot).split('\n').length);
});
