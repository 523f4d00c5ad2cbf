import type { Page } from '@playwright/test';
import type { Language } from '../../src/dataset/language.ts';
import { appMessages } from '../../src/language/app.ts';
import { findViolations } from '../drivers/axe.ts';
import { expect, moveOn, openApp, test } from '../drivers/open-app.ts';

const WORDS = {
  en: { export: 'Export', help: 'Help', filters: 'Filters', search: 'Search', results: 'Results', table: 'Table' },
  id: { export: 'Ekspor', help: 'Bantuan', filters: 'Filter', search: 'Cari', results: 'Hasil', table: 'Tabel' },
} as const;

async function expectClean(page: Page, state: string): Promise<void> {
  expect.soft(await findViolations(page), state).toEqual([]);
}

/** A copy of one's own of the published network, an entry chosen. */
async function openCopy(page: Page, base: string): Promise<void> {
  await openApp(page, `${base}&select=tat-lam`);
  await page.keyboard.press('k');
  await expect(page).toHaveURL(/[?&]net=/);
  await expect(page.locator('#node-name')).toBeVisible();
}

/** Everything that can be typed into of an entry, a tie and the network, unfolded; and a name that is not taken. */
async function expectCleanFields(page: Page, language: Language): Promise<void> {
  const panel = page.locator('#panel-details');
  const unfold = () =>
    panel.locator('details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '');
    });
  await unfold();
  await expectClean(page, 'the fields of an entry');
  await page.locator('#node-name').fill('');
  await expectClean(page, 'an entry without a name');
  await page.locator('#node-name').fill('Zhang Jieping');
  await expectClean(page, 'an entry of another one’s name');
  await panel
    .getByRole('button', { name: /^(About this tie|Tentang hubungan)/ })
    .first()
    .click();
  await expect(page.locator('#node-name')).toHaveCount(0);
  await unfold();
  await expectClean(page, 'the fields of a tie');
  await page.getByRole('banner').getByRole('button', { name: appMessages[language].renameOwn }).click();
  await expect(page.locator('#network-kinds')).toBeVisible();
  await unfold();
  await expectClean(page, 'the fields of the network');
}

// Colours do not depend on words, nor words on colours: two pairs hold both themes and both languages.
for (const [theme, language] of [
  ['light', 'en'],
  ['dark', 'id'],
] as const) {
  const base = `?lang=${language}&theme=${theme}`;
  const say = WORDS[language];

  test(`axe finds nothing: ${theme}, ${language}, wide`, async ({ page }) => {
    await openApp(page, base);
    await expectClean(page, 'opening view');
    await page.getByRole('combobox', { name: say.search }).fill('coop');
    await expect(page.getByRole('listbox', { name: say.results })).toBeVisible();
    await expectClean(page, 'search');
    await page.keyboard.press('Escape');
    await moveOn(page, `${base}&select=needs-map`);
    await expectClean(page, 'a node selected');
    await page.getByRole('button', { name: say.help, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectClean(page, 'help');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: say.export }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectClean(page, 'export');
  });

  test(`axe finds nothing: ${theme}, ${language}, filtered and as lists`, async ({ page }) => {
    await openApp(page, `${base}&place=hong-kong&topic=blockchain&kind=person&others=fade&focus=hong-kong&bad=1&day=9`);
    for (const summary of await page.locator('#filters summary').all()) await summary.click();
    await expectClean(page, 'filters, a focus and a notice');
    await moveOn(page, `${base}&place=japan&topic=blockchain&select=zhang-jieping`);
    await expectClean(page, 'nothing shown');
    await moveOn(page, `${base}&view=outline&select=zhang-jieping,tat-lam`);
    await page.locator('#view-outline button[aria-expanded=false]').first().click();
    await expectClean(page, 'outline, two nodes selected');
    await moveOn(page, `${base}&view=table&select=r122`);
    await expect(page.getByRole('table')).toBeVisible();
    await expectClean(page, 'table, a tie selected');
  });

  test(`axe finds nothing: ${theme}, ${language}, in the questions`, async ({ page }) => {
    await openApp(page, `${base}&panel=actors&select=icci&from=novita-puspasari&to=peter-harris&tour=lectures`);
    for (const [place, panel] of ['actors', 'paths', 'groups', 'opportunities', 'programme'].entries()) {
      // After the details, in the order of the row.
      await page
        .locator('[role=tablist]:has([aria-controls^=panel-]) [role=tab]')
        .nth(place + 1)
        .click();
      const shown = page.locator(`#panel-${panel}`);
      await expect(shown.getByRole('heading', { level: 2 })).toBeVisible();
      await expect(shown.getByRole('progressbar')).toHaveCount(0);
      for (const summary of await shown.locator('summary').all()) await summary.click();
      await expectClean(page, panel);
    }
  });

  test(`axe finds nothing: ${theme}, ${language}, in a network that is edited`, async ({ page }) => {
    await openCopy(page, base);
    await expectCleanFields(page, language);
    await page.getByRole('tab', { name: say.table, exact: true }).click();
    const table = page.locator('#view-table');
    const sheets = table.getByRole('tablist').getByRole('tab');
    await expect(sheets).toHaveCount(2);
    for (const sheet of await sheets.all()) {
      await sheet.click();
      await table.locator('tbody [data-cell]').first().click();
      await page.keyboard.type('x');
      await expectClean(page, 'a table, a cell of which is edited');
      await page.keyboard.press('Escape');
    }
    await sheets.first().click();
    await table.locator('tbody textarea').first().fill('');
    await expectClean(page, 'a cell without its words');
  });

  test.describe(`${theme}, ${language}, on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('axe finds nothing in a network that is edited', async ({ page }) => {
      await openCopy(page, base);
      await expectCleanFields(page, language);
    });

    test('axe finds nothing', async ({ page }) => {
      await openApp(page, base);
      await expectClean(page, 'opening view');
      await page.getByRole('banner').getByRole('button', { name: say.filters }).click();
      await expectClean(page, 'filters');
      await moveOn(page, `${base}&select=needs-map`);
      await expectClean(page, 'details');
    });
  });
}
