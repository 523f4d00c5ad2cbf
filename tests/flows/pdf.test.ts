import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { readPdfPayload } from '../../src/snapshot/carrier/pdf-payload.ts';
import { hasOwnFace } from '../drivers/faces.ts';
import { manyScripts } from '../drivers/many-scripts.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { jumpOf } from '../drivers/picture.ts';
import { rasterise } from '../drivers/rasterise-pdf.ts';
import { readPdf } from '../drivers/read-pdf.ts';
import { dataset } from '../drivers/seminar.ts';

async function openExport(page: Page) {
  await page.getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  return async (format: string, scale = '1×'): Promise<Buffer> => {
    await dialog.getByRole('radio', { name: format, exact: true }).check();
    if (format === 'PNG') await dialog.getByRole('radio', { name: scale }).check();
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
  // Another face makes other letters: 0.009, beside a wide one 0.047. A map that lies 4 px aside would be 0.28.
  expect(jumpOf(raster, png)).toBeLessThan((await hasOwnFace(page)) ? 0.02 : 0.07);
});

/** How far the pixels of a box lie from paper, all in all. */
function inkIn({ data, width }: PNG, box: { x: number; y: number; width: number; height: number }): number {
  let ink = 0;
  for (let y = Math.round(box.y); y < box.y + box.height; y++) {
    for (let x = Math.round(box.x); x < box.x + box.width; x++) {
      const offset = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel++) ink += Math.max(0, 240 - (data[offset + channel] ?? 0));
    }
  }
  return ink;
}

test('PDF: names that no font here has, that run to the left or have colours look as they do on the screen', async ({
  page,
  context,
}) => {
  await openApp(page);
  const buffer = Buffer.from(manyScripts());
  await page.locator('#open-file').setInputFiles({ name: 'scripts.json', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { name: 'Many scripts' }).first().waitFor();
  const download = await openExport(page);
  const pdf = await download('PDF');
  // Coarser letters are put on whole pixels, which is no matter of the file.
  const png = PNG.sync.read(await download('PNG', '4×'));
  const content = await readPdf(new Uint8Array(pdf));
  const words = content.texts.map(({ text }) => text).join(' ');
  for (const word of ['محمد', 'الرحمن', 'שלום', 'สหกรณ์', 'हिन्दी', 'Seeds', 'Cooperative'])
    expect(words).toContain(word);
  expect(words).not.toContain('\ufffd');

  const scale = png.width / content.width;
  const raster = await rasterise(await context.newPage(), pdf, scale);
  expect([raster.width, raster.height]).toEqual([png.width, png.height]);
  // A machine without such fonts draws boxes: then these are in the PDF.
  const drawn = content.texts.filter(
    ({ text }) => text.includes('Seeds') || /[^\p{Script=Latin}\p{Script=Han}\p{Script=Common}]/u.test(text),
  );
  expect(drawn.length).toBeGreaterThan(6);
  for (const { text, x, y, width } of drawn) {
    const box = { x: (x - 1) * scale, y: (y - 9) * scale, width: (width + 2) * scale, height: 12 * scale };
    const [is, wanted] = [inkIn(raster, box), inkIn(png, box)];
    expect(wanted, text).toBeGreaterThan(0);
    expect(is / wanted, text).toBeGreaterThan(0.9);
    expect(is / wanted, text).toBeLessThan(1.1);
  }
});
