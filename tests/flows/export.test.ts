import { readFile } from 'node:fs/promises';
import { PNG } from 'pngjs';
import { parseDataset } from '../../src/dataset/parse.ts';
import { openExport } from '../drivers/export-flow.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { colourAt } from '../drivers/picture.ts';
import { readSvg } from '../drivers/read-svg.ts';
import { DRAWN, dataset, labelOf } from '../drivers/seminar.ts';

const BOTH = ['zhang-jieping', 'tat-lam', 'matters-news', 'shanzhai-city', 's7-blockchain-founders'];

test('PNG: as large as announced, twice as large at 2×, with and without a ground', async ({ page }) => {
  await openApp(page);
  const { dialog, choose, download } = await openExport(page);
  await choose('PNG');
  await choose('1×');
  const size = dialog.getByText(/^\d+ × \d+ px$/);
  const announced = async () => {
    const [, width, height] = /(\d+) × (\d+) px/.exec((await size.textContent()) ?? '') ?? [];
    return { width: Number(width), height: Number(height) };
  };
  const first = await announced();
  const small = await download();
  expect(small.name).toMatch(/^sowing-the-seeds.*2018.*\.png$/);
  const once = PNG.sync.read(small.bytes);
  expect({ width: once.width, height: once.height }).toEqual(first);
  expect(colourAt(once, 1, 1)).toEqual([251, 248, 242, 255]);

  await choose('2×');
  const twice = PNG.sync.read((await download()).bytes);
  expect(await announced()).toEqual({ width: 2 * first.width, height: 2 * first.height });
  expect([twice.width, twice.height]).toEqual([2 * first.width, 2 * first.height]);

  await choose('1×');
  await dialog.getByRole('checkbox', { name: 'Background' }).uncheck();
  const clear = PNG.sync.read((await download()).bytes);
  expect(colourAt(clear, 1, 1)[3]).toBe(0);
  // It is a picture and not an empty sheet: some of it is drawn in full.
  const opaque = clear.data.filter((value, index) => index % 4 === 3 && value === 255).length;
  expect(opaque / (clear.width * clear.height)).toBeGreaterThan(0.02);
});

test('SVG of the whole map: every node, every drawn tie, the labels, title, legend and source', async ({ page }) => {
  await openApp(page);
  const { choose, download } = await openExport(page);
  await choose('SVG');
  const { name, bytes } = await download();
  expect(name).toMatch(/\.svg$/);
  const svg = readSvg(bytes.toString('utf8'));
  expect([...svg.nodes].sort()).toEqual(dataset.nodes.map(({ id }) => id).sort());
  expect([...svg.ties].sort()).toEqual(DRAWN.map(({ id }) => id).sort());
  const inferred = DRAWN.filter(({ layer }) => layer === 'inferred').map(({ id }) => id);
  expect([...svg.dashed].sort()).toEqual(inferred.sort());
  expect(svg.labels.length).toBeGreaterThanOrEqual(110);
  expect(new Set(svg.labels).size).toBe(svg.labels.length);
  expect(svg.foreign).toEqual([]);
  for (const words of [
    'Sowing the Seeds',
    '115 of 115 shown',
    'Peter Harris',
    'Co-ops, platforms, projects 29',
    'icci.id',
  ]) {
    expect(svg.text).toContain(words);
  }
});

test('SVG of a filtered map: what is shown and nothing else, and the filters in words', async ({ page }) => {
  await openApp(page, '?place=hong-kong&topic=blockchain');
  const { choose, download } = await openExport(page);
  await choose('SVG');
  const { name, bytes } = await download();
  expect(name).toContain('hong-kong');
  const svg = readSvg(bytes.toString('utf8'));
  // What was asked for by name stays as the frame of what is shown.
  const seen = [...BOTH, 'hong-kong', 'blockchain'].sort();
  expect([...svg.nodes].sort()).toEqual(seen);
  expect([...svg.labels].sort()).toEqual(seen);
  const between = DRAWN.filter(({ source, target }) => seen.includes(source) && seen.includes(target));
  expect([...svg.ties].sort()).toEqual(between.map(({ id }) => id).sort());
  expect(svg.text).toContain('5 of 115 shown');
  expect(svg.text).toMatch(/Place: Hong Kong.*Theme: Blockchain/);
});

test('SVG in Indonesian and in the dark look speaks Indonesian', async ({ page }) => {
  await openApp(page, '?lang=id&theme=dark&kind=place');
  await page.getByRole('button', { name: 'Ekspor' }).click();
  await page.getByRole('radio', { name: 'SVG' }).check();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unduh' }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(readSvg(text).text).toContain(labelOf('china', 'id'));
  expect(text).toContain('lang="id"');
  expect(text.toLowerCase()).toContain('#1a1714');
});

test('JSON: the dataset passes the gate again, with positions and the view', async ({ page }) => {
  await openApp(page, '?place=hong-kong&select=tat-lam&theme=dark&others=fade&focus=hong-kong&depth=2');
  const { choose, download } = await openExport(page);
  await choose('JSON');
  const { name, bytes } = await download();
  expect(name).toMatch(/\.json$/);
  const file = JSON.parse(bytes.toString('utf8'));
  expect(file).toMatchObject({ format: 'jejaring-snapshot', version: 1 });
  const again = parseDataset(JSON.stringify(file.dataset), name);
  expect(again.ok && again.value).toEqual(dataset);
  expect(file.view).toMatchObject({
    language: 'en',
    theme: 'dark',
    leftOut: 'fade',
    selection: ['tat-lam'],
    focus: { node: 'hong-kong', depth: 2 },
  });
  expect(file.view.filters.places).toEqual(['hong-kong']);
  expect(Object.keys(file.positions).sort()).toEqual(dataset.nodes.map(({ id }) => id).sort());
  expect(Object.values(file.positions).flat().every(Number.isFinite)).toBe(true);
});

test('what was chosen last is chosen again; Escape closes', async ({ page }) => {
  await openApp(page);
  const { dialog, choose, download } = await openExport(page);
  await choose('SVG');
  await download();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();
  await page.reload();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await openExport(page);
  await expect(page.getByRole('radio', { name: 'SVG' })).toBeChecked();
});
