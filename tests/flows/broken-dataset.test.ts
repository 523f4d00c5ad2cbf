import type { Page } from '@playwright/test';
import { expect, test } from '../drivers/open-app.ts';
import { datasetText } from '../drivers/seminar.ts';

const FILE = 'data/sowing-the-seeds.json';

async function serve(page: Page, file: string, body: string | null): Promise<void> {
  await page.route(`**/${file}`, (route) =>
    body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body, contentType: 'application/json' }),
  );
}

test('a file that is not JSON: the page names it and what is wrong', async ({ page }) => {
  await serve(page, FILE, '{ "format": "jejaring-dataset", oops');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This network cannot be shown');
  await expect(page.getByRole('alert')).toContainText(`The file ${FILE} is not JSON`);
  await expect(page.getByRole('main')).toContainText('is not JSON');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('status')).toHaveText('The file can still not be shown (1 try).');
  await serve(page, FILE, datasetText);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tab', { name: 'Map' })).toBeVisible();
});

test('a tie to nowhere: file, path and fault, in the language of the address', async ({ page }) => {
  const broken = JSON.parse(datasetText);
  broken.edges[3].target = 'nowhere';
  await serve(page, FILE, JSON.stringify(broken));
  await page.goto('/');
  const main = page.getByRole('main');
  await expect(main).toContainText(FILE);
  await expect(main.getByText('edges[3].target', { exact: true })).toBeVisible();
  await expect(main.getByRole('listitem')).toContainText('nowhere');
});

test('a file from a later version: says which versions it can read', async ({ page }) => {
  const later = { ...JSON.parse(datasetText), version: 99 };
  await serve(page, FILE, JSON.stringify(later));
  await page.goto('/');
  await expect(page.getByRole('main')).toContainText('is version 99; this app reads up to version');
});

test.describe('a file that is not there', () => {
  test.use({ expectedFault: /status of 404/ });

  test('the page names it', async ({ page }) => {
    await serve(page, FILE, null);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This network cannot be shown');
    await expect(page.getByRole('alert')).toContainText(`There is no file ${FILE} on this site.`);
  });
});

test.describe('without a network', () => {
  test.use({ expectedFault: /ERR_FAILED/ });

  test('the page says that the file could not be fetched', async ({ page }) => {
    await page.route(`**/${FILE}`, (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('main')).toContainText('could not be fetched');
    await page.goto('/?lang=ID');
    await expect(page.getByRole('alert')).toContainText('tidak ada sambungan');
    await page.unroute(`**/${FILE}`);
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('tab', { name: 'Peta' })).toBeVisible();
  });
});
