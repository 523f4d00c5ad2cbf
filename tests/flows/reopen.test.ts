import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { dropFile } from '../drivers/drop-file.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { expectSamePicture, photograph } from '../drivers/picture.ts';
import { labelOf } from '../drivers/seminar.ts';
import { mapOf, openingPlaceOf, placeOfCursor } from '../drivers/seminar-page.ts';

const QUERY = '?lang=id&theme=dark&place=hong-kong,china&others=fade&select=tat-lam';

/** A view that nobody else has: filtered, selected, a node put elsewhere, zoomed and panned. */
async function makeOwn(page: Page): Promise<void> {
  await openApp(page, QUERY);
  const from = await openingPlaceOf(page, 'resonate');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 40, from.y - 120, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Posisi awal' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tata ulang' })).toBeVisible();
  const map = (await mapOf(page).boundingBox())!;
  await page.mouse.move(map.x + map.width / 2 + 60, map.y + map.height / 2 - 30);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(400);
  await page.mouse.move(5, 5);
}

async function save(page: Page, format: string): Promise<{ name: string; buffer: Buffer }> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) === 0) await page.locator('header').getByRole('button', { name: 'Ekspor' }).click();
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Unduh' }).click();
  const download = await saved;
  return { name: download.suggestedFilename(), buffer: await readFile(await download.path()) };
}

/** A page that has never seen the view. */
async function openFresh(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openApp(page, '?lang=en&theme=light');
  return page;
}

test.describe('with calm motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('PNG, SVG, PDF and JSON of a view open it again: address, camera, and the map to the pixel', async ({
    page,
    context,
  }) => {
    await makeOwn(page);
    const files: { name: string; buffer: Buffer }[] = [];
    for (const format of ['PNG', 'SVG', 'PDF', 'JSON']) files.push(await save(page, format));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.mouse.move(5, 5);
    const search = new URL(page.url()).search;
    const place = await placeOfCursor(page);
    const before = await photograph(mapOf(page));
    const other = await openFresh(context);
    for (const file of files) {
      await dropFile(other, file);
      await expect(other.getByRole('heading', { level: 2, name: labelOf('tat-lam', 'id') })).toBeVisible();
      await other.mouse.move(5, 5);
      await expect.poll(() => new URL(other.url()).search, { message: file.name }).toBe(search);
      await expect.poll(() => placeOfCursor(other), { message: file.name }).toBe(place);
      await expect
        .poll(async () => largestStep(before, await photograph(mapOf(other))), { message: file.name })
        .toBeLessThanOrEqual(2);
      await other.goBack();
      await expect(other.getByRole('heading', { level: 1, name: 'Sowing the Seeds' })).toBeVisible();
      expect(new URL(other.url()).search).toBe('?lang=en&theme=light');
    }
  });
});

/**
 * The largest difference of a channel anywhere, 0–255. What came to be drawn by degrees may differ by a level where
 * a line is smoothed; fresh pages do not differ at all.
 */
function largestStep(one: PNG, other: PNG): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  return one.data.reduce((most, value, index) => Math.max(most, Math.abs(value - (other.data[index] ?? 0))), 0);
}

test('the key chooses a file; a picture that was cleaned gets a kind word and leaves the map alone', async ({
  page,
}) => {
  // Awaited from the start: the browser hears a moment later that the chooser is the test's, and may show its own.
  const chooser = page.waitForEvent('filechooser');
  await openApp(page, '?lang=id&select=tat-lam');
  await page.getByRole('heading', { level: 1 }).click();
  const before = await photograph(mapOf(page));
  await page.keyboard.press('o');
  const png = PNG.sync.write(new PNG({ width: 8, height: 8 }));
  await (await chooser).setFiles({ name: 'sent.png', mimeType: 'image/png', buffer: png });
  await expect(page.getByRole('alert')).toContainText('sent.png adalah gambar tanpa jaringan di dalamnya');
  await page.getByRole('button', { name: 'Tutup pemberitahuan' }).click();
  await page.mouse.move(5, 5);
  await expectSamePicture(before, mapOf(page));
});

test('a network of somebody’s own opens, finds its places, and leaves as a picture that opens it elsewhere', async ({
  page,
  context,
}) => {
  await openApp(page, '?lang=id');
  const home = await photograph(mapOf(page));
  await dropFile(page, { name: 'tiny.json', buffer: await readFile('tests/fixtures/valid/tiny-seminar.json') });
  await expect(page.getByRole('heading', { level: 1, name: 'Seminar Mungil' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tata ulang' })).toBeVisible();
  // The network is the visitor's own: it goes into a picture only where that is wanted.
  const refused = await save(page, 'SVG');
  await page.getByRole('dialog').getByRole('checkbox', { name: 'Sertakan jaringannya' }).check();
  const file = await save(page, 'SVG');
  expect(file.buffer.length).toBeGreaterThan(refused.buffer.length + 2000);
  await page.keyboard.press('Escape');
  await page.mouse.move(5, 5);

  const other = await openFresh(context);
  await dropFile(other, file);
  await expect(other.getByRole('heading', { level: 1, name: 'Seminar Mungil' })).toBeVisible();
  await expect(other.getByRole('list', { name: 'Notices' })).toHaveCount(0);
  const own = await photograph(mapOf(page));
  await expectSamePicture(own, mapOf(other), 0.002);

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Sowing the Seeds' })).toBeVisible();
  await expectSamePicture(home, mapOf(page));
});
