import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readPublished, readTour } from '../../src/build/read-data.ts';
import { validateDataset } from '../../src/dataset/parse.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { toText, toWritten } from '../../src/dataset/text.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const folder = mkdtempSync(join(tmpdir(), 'jejaring-withheld-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const write = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
  return join(folder, name);
};

const made = tinyNetwork(
  [
    { id: 'hush', kind: 'person', name: 'Hush Ann' },
    { id: 'bo', kind: 'person', name: 'Bo', about: 'Bo hushes.' },
    { id: 'cy', kind: 'person', name: 'Cy', about: 'Draws.' },
  ],
  [tie('hush knows bo'), tie('bo knows cy')],
).dataset;
const dataset: Dataset = {
  ...made,
  nodes: made.nodes.map((node) => ({
    ...node,
    ...(node.id === 'hush' && { consent: 'leave-out' as const }),
    ...(node.id === 'bo' && { consent: 'name' as const, aliases: [{ text: 'Hush Bo' }] }),
    origin: [{ file: 'hush.csv', line: 2 }],
  })),
  edges: made.edges.map((edge) => ({ ...edge, note: toText('A hush.'), origin: [{ file: 'hush.csv' }] })),
};
const places = Object.fromEntries(dataset.nodes.map(({ id }, at) => [id, [200 + at * 100, 200]]));
const sides = Object.fromEntries(dataset.nodes.map(({ id }) => [id, 'r']));
const pane = { width: 800, height: 500, positions: places, labels: { en: sides, id: sides } };
const layout = { format: 'jejaring-layout', version: 1, dataset: made.meta.id, seed: 1, wide: pane, tall: pane };
const file = write('data.json', toWritten(dataset));
const published = readPublished(file, write('data.layout.json', layout));

test('a site holds nothing of the data that is withheld: not in its data, its page or its picture', async () => {
  const shell = { page: '<!--words--><!--/words--><!--data--><!--/data--><!--map--><!--/map-->', worker: '', app: {} };
  let picture = '';
  const toPng = async (svg: string) => {
    picture = svg;
    return new Uint8Array();
  };
  const files = await makeSite(shell, { ...published, name: 'ours' }, { toPng });
  const [data = '', stands] = ['data/ours.json', 'data/ours.layout.json'].map((path) => String(files.get(path)));
  for (const text of [...files.values(), picture]) expect(String(text)).not.toMatch(/hush/i);
  for (const text of [data, stands]) expect(text).toMatch(/"cy"/);
  for (const text of [files.get('index.html'), picture]) expect(text).toMatch(/Cy/);
  expect(validateDataset(JSON.parse(data), '')).toMatchObject({
    ok: true,
    value: { nodes: [{ id: 'bo' }, { id: 'cy' }] },
  });
});

test('a tour that speaks of who is left out stops the build; one that has a part of the name does not', () => {
  const tour = (view: string, text: string) => write('data.tour.json', { steps: [{ view, text }] });
  expect(() => readTour(dataset, tour('?select=hush', ''))).toThrow(/speaks of “hush”/);
  expect(() => readTour(dataset, tour('', 'Here is Hush Ann.'))).toThrow(/“Hush Ann”/);
  expect(readTour(dataset, tour('?select=hush-2', 'Hushed Ann, Hush Anna'))).toContain('Hushed');
});

test('nothing else of the build reads the data', () => {
  const readers = readdirSync('src/build').filter((name) =>
    /\breadDataset\(|\bDATASET_FILE\b/.test(readFileSync(`src/build/${name}`, 'utf8')),
  );
  // The positions are made of all of it, a tour is held against all of it, and a file of one's own goes out by `goOut`.
  expect(readers).toEqual(['layout.ts', 'own-files.ts', 'read-data.ts', 'read-network.ts']);
});
