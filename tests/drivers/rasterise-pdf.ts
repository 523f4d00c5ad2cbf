import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** Renders a PDF as a reader of PDF written by others does, `scale` pixels for a point. */
export async function rasterise(page: Page, pdf: Buffer, scale: number): Promise<PNG> {
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
