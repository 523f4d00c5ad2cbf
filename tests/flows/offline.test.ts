import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { openFile } from '../drivers/open-file.ts';
import { jumpOf, photograph } from '../drivers/picture.ts';
import { readPdf } from '../drivers/read-pdf.ts';
import { labelOf } from '../drivers/seminar.ts';
import { mapOf } from '../drivers/seminar-page.ts';

async function saveHtml(page: Page): Promise<{ name: string; html: string }> {
  await page
    .locator('header')
    .getByRole('button', { name: /^(Export|Ekspor)$/ })
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'HTML', exact: true }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: /^(Download|Unduh)$/ }).click();
  const download = await saved;
  const html = await readFile(await download.path(), 'utf8');
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), html };
}

const isLive = (page: Page) => page.locator('html[data-live]').waitFor({ state: 'attached' });

test('one file without a network: map, search, details, filters, both languages, questions; no request', async ({
  page,
  browser,
}) => {
  await openApp(page);
  const { name, html } = await saveHtml(page);
  expect(name).toMatch(/^sowing-the-seeds.*\.html$/);
  const file = await openFile(browser, name, html);
  const there = file.page;
  await isLive(there);
  await expect(there).toHaveTitle('Sowing the Seeds · Jejaring');

  const search = there.getByRole('combobox', { name: 'Search' });
  await search.fill('Trebors');
  await expect(there.getByRole('option').first()).toContainText('Trebor Scholz');
  await search.press('Enter');
  const heading = there.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Trebor Scholz');

  const filters = there.getByRole('complementary', { name: 'Filters' });
  const place = filters.getByRole('group', { name: 'Place' });
  await place.getByText('Any place').click();
  await place.getByText('Hong Kong', { exact: true }).click();
  await expect(filters).not.toContainText('115 of 115 shown');
  expect(there.url()).toMatch(/#\?.*\blang=en&.*place=hong-kong/);
  await there.goBack();
  await expect(filters).toContainText('115 of 115 shown');

  await there.getByRole('button', { name: 'Indonesia' }).click();
  await expect(there.getByRole('tab', { name: 'Peta' })).toBeVisible();
  await expect(there.locator('html')).toHaveAttribute('lang', 'id');
  await there.getByRole('button', { name: 'English' }).click();

  // A question is answered by a worker that is made from text, and so is a fresh layout.
  await there.getByRole('tab', { name: 'Key actors' }).click();
  await expect(there.getByRole('tabpanel', { name: 'Key actors' }).getByRole('listitem').first()).toBeVisible();
  await there.getByRole('button', { name: 'Settle again' }).click();
  await expect(there.getByRole('button', { name: 'Settle again' })).toBeVisible();

  // Printed, it is the map on a sheet, as on the site; the key announces it.
  await there.keyboard.press('Control');
  const sheet = () => there.pdf({ preferCSSPageSize: true }).then((bytes) => readPdf(new Uint8Array(bytes)));
  await expect.poll(async () => (await sheet()).pageCount).toBe(1);
  expect((await sheet()).texts.map(({ text }) => text)).not.toContain('Reset');

  // What stands in the address comes back when the file is loaded anew.
  await there.reload();
  await isLive(there);
  await expect(there.getByRole('tab', { name: 'Key actors' })).toHaveAttribute('aria-selected', 'true');
  expect(file.faults).toEqual([]);
  await file.close();
});

test('one file is less than one and a half times what the site sends unasked, packed', async ({ page }) => {
  const bodies: Promise<Buffer>[] = [];
  const listen = (response: Response) => bodies.push(response.body());
  page.on('response', listen);
  await openApp(page);
  // What comes by itself once everything is live counts in full: until nothing has come for a second.
  let known = -1;
  await expect
    .poll(
      () => {
        const more = bodies.length - known;
        known = bodies.length;
        return more;
      },
      { intervals: [1000] },
    )
    .toBe(0);
  // What only makes the file does not count, nor does what comes for the dialog.
  page.off('response', listen);
  const sent = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  const { html } = await saveHtml(page);
  const packed = gzipSync(html, { level: 9 }).length;
  expect(sent).toBeGreaterThan(200_000);
  expect(packed, `${packed} of ${sent} bytes`).toBeLessThan(1.5 * sent);
});

test('one file opens as the view it was made of: filters, selection, language, theme, camera', async ({
  page,
  browser,
}) => {
  await openApp(page, '?lang=id&theme=dark&place=hong-kong,china&others=fade&select=tat-lam');
  const map = (await mapOf(page).boundingBox())!;
  await page.mouse.move(map.x + map.width / 2 + 60, map.y + map.height / 2 - 30);
  await page.mouse.wheel(0, -300);
  await page.waitForTimeout(500);
  await page.mouse.move(5, 5);
  const before = await photograph(mapOf(page));
  const { name, html } = await saveHtml(page);
  const file = await openFile(browser, name, html);
  await isLive(file.page);
  await expect(file.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(file.page.getByRole('region', { name: 'Rincian' }).getByRole('heading', { level: 2 })).toHaveText(
    labelOf('tat-lam', 'id'),
  );
  await file.page.waitForTimeout(500);
  expect(jumpOf(await photograph(mapOf(file.page)), before)).toBeLessThan(0.002);
  expect(file.faults).toEqual([]);
  await file.close();
});

test('from within the file pictures and data can be saved; what needs the site is not offered, and why', async ({
  page,
  browser,
}) => {
  await openApp(page, '?place=hong-kong');
  const { name, html } = await saveHtml(page);
  const file = await openFile(browser, name, html, { acceptDownloads: true });
  await isLive(file.page);
  await file.page.locator('header').getByRole('button', { name: 'Export' }).click();
  const dialog = file.page.getByRole('dialog', { name: 'Export' });
  for (const format of ['PNG', 'SVG', 'JSON', 'GEXF']) {
    await dialog.getByRole('radio', { name: format, exact: true }).check();
    const saved = file.page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download' }).click();
    const bytes = await readFile(await (await saved).path());
    expect(bytes.length, format).toBeGreaterThan(1000);
  }
  await expect(dialog.getByRole('radio', { name: 'PDF' })).toHaveCount(0);
  await expect(dialog.getByRole('radio', { name: 'HTML' })).toHaveCount(0);
  await expect(dialog.getByText('PDF and HTML are made on the map’s own site')).toBeVisible();
  expect(file.faults).toEqual([]);
  await file.close();
});
