import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { readPdfPayload } from '../../src/snapshot/pdf-payload.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { jumpOf } from '../drivers/picture.ts';
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

/** Renders a PDF as a reader of PDF written by others does, `scale` pixels for a point. */
async function rasterise(page: Page, pdf: Buffer, scale: number): Promise<PNG> {
  const reader = join(dirname(createRequire(import.meta.url).resolve('unpdf')), 'pdfjs.mjs');
  const image = await page.evaluate(
    async ({ code, data, scale }) => {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
      const { getDocument } = await import(address);
      const document = await getDocument({ data: Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0)) }).promise;
      const sheet = await document.getPage(1);
      const viewport = sheet.getViewport({ scale });
      const canvas = new OffscreenCanvas(Math.round(viewport.width), Math.round(viewport.height));
      await sheet.render({ canvas: null, canvasContext: canvas.getContext('2d'), viewport }).promise;
      const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    { code: await readFile(reader, 'utf8'), data: pdf.toString('base64'), scale },
  );
  return PNG.sync.read(Buffer.from(image, 'base64'));
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
