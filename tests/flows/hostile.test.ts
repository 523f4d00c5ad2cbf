import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { HOSTILE, TRACE, toHostile } from '../drivers/hostile.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { openFile } from '../drivers/open-file.ts';
import { dataset } from '../drivers/seminar.ts';

const traceOf = (page: Page) => page.evaluate((name) => (window as unknown as Record<string, unknown>)[name], TRACE);

/** Looks at much of what there is to see, so that most of the texts have been drawn. */
async function walk(page: Page): Promise<void> {
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  for (const view of ['Outline', 'Table', 'Map']) await page.getByRole('tab', { name: view, exact: true }).click();
  for (const panel of ['Key actors', 'Groups', 'Programme', 'Details']) {
    await page.getByRole('tab', { name: panel, exact: true }).click();
    await page.waitForTimeout(300);
  }
  await page.getByRole('combobox', { name: 'Search' }).fill('script');
  await page.getByRole('option').first().click();
  await page.keyboard.press('Escape');
}

async function save(page: Page, format: string): Promise<{ name: string; text: string }> {
  await page.locator('header').getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: format, exact: true }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const download = await saved;
  const text = await readFile(await download.path(), 'utf8');
  await page.keyboard.press('Escape');
  return { name: download.suggestedFilename(), text };
}

test('forty texts that want to be scripts, in every field: none runs, in the app, the HTML or the SVG', async ({
  page,
  browser,
}) => {
  expect(new Set(HOSTILE).size).toBe(40);
  // Put into a page as they are, they do run: what follows is able to fail.
  const bare = await openFile(browser, 'bare.html', `<!doctype html><p>${HOSTILE.join('</p><p>')}</p>`);
  expect(await traceOf(bare.page)).toBe(1);
  await bare.close();

  await openApp(page, '?lang=en');
  const buffer = Buffer.from(JSON.stringify(toHostile(dataset)));
  await page.locator('#open-file').setInputFiles({ name: 'hostile.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TRACE);
  await walk(page);
  expect(await traceOf(page)).toBeUndefined();
  const svg = await save(page, 'SVG');
  const html = await save(page, 'HTML');
  expect(await traceOf(page)).toBeUndefined();

  const file = await openFile(browser, html.name, html.text);
  await walk(file.page);
  await expect(file.page.getByRole('heading', { level: 1 })).toContainText(TRACE);
  expect(await traceOf(file.page)).toBeUndefined();
  expect(file.faults).toEqual([]);
  await file.close();

  // The picture as a page of its own, where scripts would run, and put into a page as it is.
  for (const [name, text] of [
    [svg.name, svg.text],
    ['inside.html', `<!doctype html>${svg.text}`],
  ] as const) {
    const picture = await openFile(browser, name, text);
    await expect(picture.page.locator('svg')).toHaveCount(1);
    await picture.page.waitForTimeout(300);
    expect(await traceOf(picture.page), name).toBeUndefined();
    expect(picture.faults, name).toEqual([]);
    await picture.close();
  }
});
