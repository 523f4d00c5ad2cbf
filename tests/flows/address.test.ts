import { expect, openApp, test } from '../drivers/open-app.ts';
import { colourAt, differenceOf, photograph } from '../drivers/picture.ts';
import { descriptionOf, labelOf } from '../drivers/seminar.ts';
import { mapOf } from '../drivers/seminar-page.ts';

test('a shared address opens the same view in Indonesian', async ({ page }) => {
  await openApp(page, '?lang=id&select=zhang-jieping&place=hong-kong');
  await expect(page.locator('html')).toHaveAttribute('lang', 'id');
  const details = page.getByRole('region', { name: 'Rincian' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(labelOf('zhang-jieping', 'id'));
  await expect(details).toContainText(descriptionOf('zhang-jieping', 'id'));
  await expect(page.getByRole('complementary', { name: 'Filter' })).toContainText('dari 115 tampil');
  await expect(page.getByRole('button', { name: 'Lepas filter: Hong Kong' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Cari' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ekspor' })).toBeVisible();
  // In another language than the page's, the name of that language says which it is.
  await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
});

test.describe('a browser that prefers Indonesian', () => {
  test.use({ locale: 'id-ID' });

  test('is spoken to in Indonesian, until the switch says otherwise; the choice is kept', async ({ page }) => {
    await openApp(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'id');
    await page.getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('combobox', { name: 'Search' })).toBeVisible();
    await expect(page).toHaveURL(/[?&]lang=en/);
    await openApp(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('the theme comes by preference, by address and by switch', async ({ page }) => {
  const isDark = async () => (colourAt(await photograph(mapOf(page)), 2, 2)[0] ?? 255) < 60;
  await openApp(page);
  expect(await isDark()).toBe(false);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(isDark).toBe(true);
  await openApp(page, '?theme=light');
  expect(await isDark()).toBe(false);
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect.poll(isDark).toBe(true);
  await expect(page).toHaveURL(/[?&]theme=dark/);
});

test('the address of what one sees brings another visitor the same picture', async ({ page, context }) => {
  await openApp(
    page,
    '?lang=id&theme=dark&place=hong-kong,china&others=fade&focus=cuhk&depth=3&select=pun-ngai&q=buruh',
  );
  const chips = page.getByRole('list', { name: 'Filter aktif' });
  await expect(chips.getByRole('listitem')).toHaveCount(3);
  await chips.getByRole('button', { name: 'Lepas filter: Tiongkok' }).click();
  await expect(chips.getByRole('listitem')).toHaveCount(2);
  await page.mouse.move(5, 5);
  const address = new URL(page.url());
  const other = await context.newPage();
  await openApp(other, address.search);
  await expect(other.getByRole('list', { name: 'Filter aktif' }).getByRole('listitem')).toHaveCount(2);
  await expect(other.getByRole('combobox', { name: 'Cari' })).toHaveValue('buruh');
  // Where a map has moved to, by hand or after a filter, is everybody's own.
  for (const each of [page, other]) await each.getByRole('button', { name: 'Paskan', exact: true }).click();
  for (const each of [page, other]) await each.mouse.move(5, 5);
  await expect.poll(async () => differenceOf(await photograph(mapOf(page)), await photograph(mapOf(other)))).toBe(0);
  expect(new URL(other.url()).search).toBe(address.search);
});

test('what an address asks for and the map does not know is left out with a notice', async ({ page }) => {
  await openApp(page, '?lang=xx&theme=pink&select=nobody&place=atlantis&ties=9-2&q=%E0%A4%A&utm_source=mail');
  const notices = page.getByRole('list', { name: 'Notices' });
  const line = notices.getByRole('listitem');
  await expect(line).toHaveCount(1);
  for (const value of ['xx', 'pink', 'nobody', 'atlantis', '9-2', '%E0%A4%A']) {
    await expect(line).toContainText(`“${value}”`);
  }
  await expect(notices).not.toContainText('utm_source');
  await expect(page.getByRole('complementary', { name: 'Filters' })).toContainText('115 of 115 shown');
  await line.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notices).toHaveCount(0);
  await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Indonesia', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Indonesia' })).toBeVisible();
});
