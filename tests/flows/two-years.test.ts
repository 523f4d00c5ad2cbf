import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { compareMessages } from '../../src/language/compare.ts';
import { editionMessages } from '../../src/language/editions.ts';
import { reviewMessages } from '../../src/language/intake-review.ts';
import { publishMessages } from '../../src/language/publish.ts';
import { remarkMessages } from '../../src/language/remarks.ts';
import { DETAILS_SHEET } from '../../src/views/focus-targets.ts';
import { findViolations } from '../drivers/axe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';

const say = reviewMessages.id;
const toList = (...rows: readonly string[]) =>
  Buffer.from(['Nama;Lembaga;Negara;Bersedia dipublikasikan;Catatan', ...rows].join('\n'));
const LAST_YEAR = toList(
  'Ana Ruiz;Tani Coop;Chile;ya;',
  'Budi Tan;Seed Library;Indonesia;ya;',
  'Dewi Lestari;Seed Library;Indonesia;tidak;',
);
const THIS_YEAR = toList(
  'Budi Tan;Seed Library;Indonesia;ya;',
  'Citra Dewi;Seed Library;India;ya;mohon nama saya jangan muncul di situs',
  'Dewi Lestari;Seed Library;Indonesia;ya;',
);

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('on a phone, in Indonesian and dark: two years’ lists are reviewed, joined, compared and published', async ({
  page,
}) => {
  await openApp(page, '?lang=id&theme=dark');
  const bringIn = page.getByRole('dialog').getByRole('button', { name: say.bringIn, exact: true });
  const expectNoFaults = async (where: string) => {
    expect(await findViolations(page), where).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider, `${where}: nothing scrolls sideways`).toBeLessThanOrEqual(0);
  };
  for (const [name, buffer] of [['daftar-2030.csv', LAST_YEAR] as const, ['daftar-2031.csv', THIS_YEAR] as const]) {
    await page.locator('#open-file').setInputFiles({ name, mimeType: 'text/csv', buffer });
    await expect(bringIn).toBeEnabled();
    await expectNoFaults(`the review of ${name}`);
    await bringIn.tap();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await page.locator('html[data-live]').waitFor({ state: 'attached' });
  await expectNoFaults('the map of both');

  await page.getByRole('button', { name: editionMessages.id.offer }).tap();
  await expect(page.getByRole('button', { name: /^Cile: 1 / })).toBeVisible();
  // What the rings mean stands above the map, whatever is below it, and the sentence below one that is large enough.
  const meaning = page
    .locator('#main')
    .getByRole('listitem')
    .filter({ hasText: compareMessages.id.standing('absent', '2031') });
  await expect(meaning.first()).toBeInViewport({ ratio: 1 });
  const sheet = page.locator(`#${DETAILS_SHEET}`);
  await expect.poll(async () => (await sheet.boundingBox())?.height).toBeLessThan(260);
  await expectNoFaults('the comparison');

  await page.keyboard.press('m');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Terbitkan / })
    .tap();
  const download = page.getByRole('dialog').getByRole('button', { name: publishMessages.id.download });
  // Nothing is made before somebody has read what is remarked, and the reason leads there.
  await expect(download).toBeDisabled();
  await expectNoFaults('what is to be read');
  await page.getByRole('button', { name: publishMessages.id.readFirst(1) }).tap();
  await expect(page.getByRole('heading', { name: remarkMessages.id.title })).toBeFocused();
  await page.getByRole('button', { name: remarkMessages.id.isRead }).tap();
  await expect(download).toBeEnabled();
  await expectNoFaults('what goes out');
  const saved = page.waitForEvent('download');
  await download.tap();
  const files = Object.values(unzipSync(readFileSync(await (await saved).path()))).map((bytes) =>
    strFromU8(bytes, true),
  );
  const has = (name: string) => files.some((text) => text.includes(name));
  expect(['Ana Ruiz', 'Budi Tan', 'Citra Dewi', 'Dewi Lestari'].map(has)).toEqual([true, true, false, false]);
});
