import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { readPdfPayload } from '../../src/snapshot/pdf-payload.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { jumpOf } from '../drivers/picture.ts';
import { rasterise } from '../drivers/rasterise-pdf.ts';
import { readPdf } from '../drivers/read-pdf.ts';
import { dataset } from '../drivers/seminar.ts';

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  return async (format: string): Promise<Buffer> => {
    await dialog.getByRole('radio', { name: format, exact: true }).check();
    if (format === 'PNG') await dialog.getByRole('radio', { name: '1×' }).check();
    const saved = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    return readFile(await (await saved).path());
  };
}

test('PDF: small, its text to be found, its view to be opened again, and it looks like the PNG', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await openApp(page);
  // The machinery and the fonts cost nobody anything who does not ask for them.
  expect(requests.filter((url) => /\/pdf-(?!payload)|\/fonts\//.test(url))).toEqual([]);
  const download = await openExport(page);
  const pdf = await download('PDF');
  expect(pdf.length).toBeLessThan(300_000);
  const content = await readPdf(new Uint8Array(pdf));
  const words = content.texts.map(({ text }) => text).join(' ');
  for (const name of ['Ali Ercan Özgür', 'Peter Harris']) expect(words.split(name)).toHaveLength(2);
  expect(content.info.Title).toBe(dataset.meta.title.en);
  expect(readPdfPayload(new Uint8Array(pdf))).not.toBeNull();
  expect(requests.filter((url) => url.endsWith('.woff')).length).toBeLessThan(8);

  const png = PNG.sync.read(await download('PNG'));
  const scale = png.width / content.width;
  const blank = await context.newPage();
  const raster = await rasterise(blank, pdf, scale);
  expect([raster.width, raster.height]).toEqual([png.width, png.height]);
  // Another face makes other letters: 0.009. A map that lies 4 px aside would be 0.28.
  expect(jumpOf(raster, png)).toBeLessThan(0.02);
});
