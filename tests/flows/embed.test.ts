import type { Page } from '@playwright/test';
import { findViolations } from '../drivers/axe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { jumpOf, photograph } from '../drivers/picture.ts';

/** A page of somebody else's with something in it, and three screens of text below. */
async function openHost(page: Page, body: string): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Host</title><body style="margin: 0; height: 3000px">${body}`,
    }),
  );
  await page.goto('/host.html');
  await page.frameLocator('iframe').locator('html[data-live]').waitFor({ state: 'attached' });
}

test('the map alone in 320 × 240: title, legend, a way to the whole; keyboard; both languages and themes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 240 });
  await openApp(page, '?embed=1&lang=id&theme=dark&place=hong-kong');
  await expect(page.getByRole('heading', { level: 1, name: 'Sowing the Seeds' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const name of ['Ekspor', 'Bagikan']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  const overflow = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
  expect(overflow).toEqual([320, 240]);

  const link = page.getByRole('link', { name: 'Buka di Jejaring' });
  await expect(link).toHaveAttribute('href', '?lang=id&theme=dark&place=hong-kong');
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');

  await page.getByText('Legenda').click();
  await expect(page.getByText('disimpulkan dengan aturan')).toBeVisible();
  await expect(page.getByText('Perusahaan')).toHaveCount(0);
  expect(await findViolations(page)).toEqual([]);
  await page.getByText('Legenda').click();

  // Tab to the graph, Enter opens the sheet, the close button folds it; the address stays a frame's.
  await page.locator('#graph-cursor').focus();
  await page.keyboard.press('Enter');
  const details = page.getByRole('region', { name: 'Rincian' });
  await expect(details).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await expect(page).toHaveURL(/select=sowing-the-seeds-2018.*&embed=1$/);
  await expect(link).toHaveAttribute('href', /place=hong-kong&select=sowing-the-seeds-2018/);
  await page.keyboard.press('Escape');
  await expect(details).toHaveCount(0);
  // Keys for what is not there do nothing.
  await page.keyboard.press('e');
  await page.keyboard.press('l');
  await expect(page.getByRole('link', { name: 'Open in Jejaring' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the code from the Share dialog shows the view; the wheel is the page’s until the map is clicked', async ({
  page,
}) => {
  await openApp(page, '?lang=en&select=trebor-scholz');
  await page.locator('header').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  const link = await dialog.getByRole('textbox', { name: 'Address' }).inputValue();
  expect(link).toBe(page.url());
  expect(await findViolations(page)).toEqual([]);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await dialog.getByRole('button', { name: 'Copy: Code for the page' }).click();
  await expect(dialog.getByText('Copied')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toBe(await dialog.getByRole('textbox', { name: 'Code for the page' }).inputValue());

  await openHost(page, `<div style="height: 100px">Text</div>${code}`);
  const frame = page.frameLocator('iframe');
  const map = frame.locator('#main');
  const scroll = () => page.evaluate(() => scrollY);
  await page.waitForTimeout(500);
  const before = await photograph(map);
  const box = (await map.boundingBox())!;
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(...middle);
  await page.mouse.wheel(0, 60);
  await expect(frame.getByText('Click the map to zoom with the wheel')).toBeVisible();
  await expect.poll(scroll).toBeGreaterThan(0);
  await expect(frame.getByText('Click the map to zoom with the wheel')).toHaveCount(0);
  await page.evaluate(() => scrollTo(0, 0));
  await page.mouse.move(5, 5);
  expect(jumpOf(await photograph(map), before)).toBeLessThan(0.002);

  // A press on the ground opens the wheel; Esc gives it back.
  await page.mouse.click(box.x + 12, box.y + box.height / 2);
  await expect(frame.getByText('The wheel zooms the map. Esc gives it back to the page.')).toBeVisible();
  await page.mouse.move(...middle);
  await page.mouse.wheel(0, -240);
  await page.waitForTimeout(500);
  expect(await scroll()).toBe(0);
  expect(jumpOf(await photograph(map), before)).toBeGreaterThan(0.02);
  await page.keyboard.press('Escape');
  await page.mouse.wheel(0, 60);
  await expect.poll(scroll).toBeGreaterThan(0);
});
