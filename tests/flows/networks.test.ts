import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { reopenMessages } from '../../src/language/reopen.ts';
import { startMessages } from '../../src/language/start.ts';
import { findViolations } from '../drivers/axe.ts';
import { dropFile } from '../drivers/drop-file.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { labelOf } from '../drivers/seminar.ts';
import { placeOfCursor, restOfCursor } from '../drivers/seminar-page.ts';
import { watchPublished } from '../drivers/watch-published.ts';

const title = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

const pinOf = (page: Page, pressed = true) => page.getByRole('button', { name: 'Pin', exact: true, pressed });

/** Makes a copy of what is open and calls it `name`, by the keyboard alone. */
async function keepCopy(page: Page, name: string): Promise<void> {
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/[?&]net=[a-z\d]+$/);
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Rename Sowing the Seeds' }).press('Enter');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `Open ${name}` })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('a copy of one’s own is there after a reload, as it was; the published map is not seen meanwhile', async ({
  page,
}) => {
  await openApp(page, '?lang=en&select=tat-lam');
  await keepCopy(page, 'My village');
  await page.keyboard.press('p');
  await page.keyboard.press('+');
  const before = await restOfCursor(page);
  const listSeen = await watchPublished(page, 'Sowing the Seeds');
  await page.reload();
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await expect(title(page, 'My village')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: labelOf('tat-lam') })).toBeVisible();
  await expect(pinOf(page)).toBeVisible();
  // A note that this tab may not write yet takes some of the pane, and gives it back.
  await expect.poll(() => placeOfCursor(page)).toBe(before);
  expect(await listSeen()).toEqual([]);
  await expect(page.getByRole('list', { name: 'Notices' })).toHaveCount(0);

  // What is deleted comes back, and its list stays for that.
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Delete My village' }).click();
  await expect(title(page, 'Sowing the Seeds')).toBeVisible();
  expect(new URL(page.url()).search).not.toContain('net=');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('button', { name: 'Open My village' }).click();
  await expect(title(page, 'My village')).toBeVisible();

  // A file of several is read wherever a file is opened; what is here already stays one.
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Duplicate My village' }).click();
  await expect(page.getByRole('button', { name: /^Open .*My village/ })).toHaveCount(2);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Backup file of all' }).click();
  const buffer = await readFile(await (await saved).path());
  await page.keyboard.press('Escape');
  await page.getByLabel(reopenMessages.en.choose).setInputFiles({ name: 'all', mimeType: '', buffer });
  await expect(page.getByRole('dialog').getByText('2 networks are here already')).toBeVisible();
});

test('a second tab reads along, and goes on where the first was killed', async ({ page, context }) => {
  await openApp(page, '?lang=en&select=tat-lam');
  await keepCopy(page, 'My village');
  const second = await context.newPage();
  await second.goto(page.url());
  const note = second.getByText('This network is open in another tab');
  await expect(note).toBeVisible();
  expect(await findViolations(second)).toEqual([]);
  await page.bringToFront();
  await page.keyboard.press('p');
  await expect(pinOf(second)).toBeVisible();
  const session = await context.newCDPSession(page);
  // It never answers.
  session.send('Page.crash').catch(() => {});
  await second.bringToFront();
  const free = second.getByText('The tab that changed this network is closed.');
  await expect(free).toBeVisible();
  await second.getByRole('button', { name: 'Edit here' }).click();
  // Until the network is this tab's, what is pinned is only looked at.
  await expect(free).toHaveCount(0);
  await expect(pinOf(second)).toBeVisible();
  await pinOf(second).click();
  await second.reload();
  await expect(pinOf(second, false)).toBeVisible();
});

test('killed in the middle of a word, a tab has lost what was typed in the last second and no more', async ({
  page,
  context,
}) => {
  await openApp(page, '?lang=en&select=tat-lam');
  await keepCopy(page, 'My village');
  const description = (where: Page) => where.getByRole('textbox', { name: 'Description' });
  await description(page).fill('');
  const session = await context.newCDPSession(page);
  const DIGITS = '0123456789'.repeat(100);
  const typed: { readonly from: number; readonly until: number }[] = [];
  const typing = (async () => {
    for (const digit of DIGITS) {
      const from = Date.now();
      await page.keyboard.press(digit);
      typed.push({ from, until: Date.now() });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })().catch(() => {});
  await expect.poll(() => (typed.at(-1)?.until ?? 0) - (typed[0]?.until ?? 0)).toBeGreaterThan(3000);
  const killed = Date.now();
  // A page that is late to take a key is as late to write.
  const late = Math.max(...typed.map(({ from, until }) => until - from));
  const due = typed.filter(({ until }) => until < killed - 1000 - late).length;
  // It never answers.
  session.send('Page.crash').catch(() => {});
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(title(again, 'My village')).toBeVisible();
  const kept = await description(again).inputValue();
  expect(DIGITS.startsWith(kept)).toBe(true);
  expect(due).toBeGreaterThan(0);
  expect(kept.length).toBeGreaterThanOrEqual(due);
  await page.close();
  await typing;
});

test('killed in the middle of a new name, a tab finds it again beside the map, and in the last row of the table', async ({
  page,
  context,
}) => {
  await openApp(page, '?lang=en');
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'New empty network' }).click();
  const entry = (where: Page) => where.getByRole('textbox', { name: 'Name', exact: true });
  const row = (where: Page) => where.getByRole('textbox', { name: 'New entry: name' });
  await entry(page).fill('Ana Ruiz');
  await entry(page).press('Enter');
  await entry(page).fill('Marta Lind');
  await page.getByRole('tab', { name: 'Table' }).click();
  await row(page).fill('Kofi Ab');
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  // It never answers.
  session.send('Page.crash').catch(() => {});
  const again = await context.newPage();
  await again.goto(page.url());
  await expect(again.getByRole('textbox', { name: 'Name: Ana Ruiz', exact: true })).toBeVisible();
  await expect(row(again)).toHaveValue('Kofi Ab');
  await expect(entry(again)).toHaveValue('Marta Lind');
  await again.reload();
  await expect(entry(again)).toHaveValue('Marta Lind');
  await entry(again).press('Enter');
  await expect(entry(again)).toHaveValue('');
  // What is shut sooner than a second after may find the name still in its field.
  await again.waitForTimeout(1000);
  await again.reload();
  await expect(again.getByRole('textbox', { name: 'Name: Marta Lind', exact: true })).toBeVisible();
  await expect(entry(again)).toHaveValue('');
  await page.close();
});

test('while one’s own network is on its way the page says so, and not a word of what is published', async ({
  page,
}) => {
  let letCome = () => {};
  const comes = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/assets/app-*.js', async (route) => {
    await comes;
    await route.continue();
  });
  await page.goto('/?lang=id&net=nobodyknows', { waitUntil: 'commit' });
  const note = page.getByRole('alert').getByText(startMessages.id.opening);
  await expect(note).toBeVisible();
  await expect(page.getByText('Sowing the Seeds').locator('visible=true')).toHaveCount(0);
  await expect(page.getByRole('alert').getByRole('link').locator('visible=true')).toHaveCount(0);
  letCome();
  await expect(title(page, 'Sowing the Seeds')).toBeVisible();
  await expect(note).toBeHidden();
});

test('where storage is blocked it works, says that nothing is kept, and the backup file opens the network again', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openApp(page, '?lang=en&net=nobodyknows&select=who');
  await expect(page.getByRole('alert')).toContainText('lets this page keep nothing');
  await expect(title(page, 'Sowing the Seeds')).toBeVisible();
  await page.keyboard.press('k');
  await expect(page.getByText('this network is gone when the page is closed')).toBeVisible();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup file' }).click();
  const path = await (await saved).path();
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'Delete Sowing the Seeds' }).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  const buffer = await readFile(path);
  await page
    .getByLabel('Backup file to restore from')
    .setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await expect(page.getByText('1 network is back.')).toBeVisible();
  await page.getByRole('button', { name: 'Open Sowing the Seeds' }).click();
  await expect(page).toHaveURL(/net=/);
});

test('a picture without its data opens the network of one’s own that it was made of, as it was seen', async ({
  page,
}) => {
  await openApp(page, '?lang=en');
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'New empty network' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Ana Ruiz');
  await name.press('Enter');
  await expect(page.getByRole('main')).toContainText('1 of 1 shown');
  await page.getByRole('button', { name: 'Ana Ruiz', exact: true }).first().click();
  await page.locator('header').getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'SVG', exact: true }).check();
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const download = await saved;
  const buffer = await readFile(await download.path());
  await page.waitForTimeout(1500);
  await openApp(page, '?lang=en');
  await dropFile(page, { name: download.suggestedFilename(), buffer });
  await expect(page).toHaveURL(/[?&]net=[a-z\d]+/);
  await expect(page.getByRole('main')).toContainText('1 of 1 shown');
  await expect(page.getByRole('heading', { level: 2, name: 'Ana Ruiz' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Notices' })).toHaveCount(0);
});
