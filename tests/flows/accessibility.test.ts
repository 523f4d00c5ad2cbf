import type { Page } from '@playwright/test';
import { findViolations } from '../drivers/axe.ts';
import { expect, moveOn, openApp, test } from '../drivers/open-app.ts';

const WORDS = {
  en: { export: 'Export', help: 'Help', filters: 'Filters', search: 'Search', results: 'Results' },
  id: { export: 'Ekspor', help: 'Bantuan', filters: 'Filter', search: 'Cari', results: 'Hasil' },
} as const;

async function expectClean(page: Page, state: string): Promise<void> {
  expect.soft(await findViolations(page), state).toEqual([]);
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

  test.describe(`${theme}, ${language}, on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
