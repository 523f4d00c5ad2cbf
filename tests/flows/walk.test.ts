import { expect, openApp, test } from '../drivers/open-app.ts';
import { openingPlaceOf } from '../drivers/seminar-page.ts';

test('a click on the map opens a node, links in the panel lead on, Back and Forward walk the way again', async ({
  page,
}) => {
  await openApp(page);
  const details = page.getByRole('region', { name: 'Details' });
  const heading = details.getByRole('heading', { level: 2 });
  const { x, y } = await openingPlaceOf(page, 'peter-harris');
  await page.mouse.click(x, y);
  await expect(heading).toHaveText('Peter Harris');
  await expect(page).toHaveTitle('Peter Harris · Sowing the Seeds · Jejaring');
  await expect(page).toHaveURL(/[?&]select=peter-harris/);

  const way = ['Blockchain co-op founders', 'Zhang Jieping', 'Matters'];
  for (const name of way) {
    await details.getByRole('button', { name, exact: true }).last().click();
    await expect(heading).toHaveText(name);
    await expect(heading).toBeFocused();
  }

  const names = ['Peter Harris', ...way];
  for (const name of names.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(heading).toHaveText(name);
  }
  await page.goBack();
  await expect(heading).toHaveText('Sowing the Seeds');
  for (const name of names) {
    await page.goForward();
    await expect(heading).toHaveText(name);
  }
});

test('a tie tells what it rests on: paragraph, paraphrase, layer and certainty', async ({ page }) => {
  await openApp(page, '?select=peter-harris');
  const details = page.getByRole('region', { name: 'Details' });
  await details.getByRole('button', { name: /^About this tie: Peter Harris .* Resonate/ }).click();
  await expect(details.getByRole('heading', { level: 2 })).toContainText(/Peter Harris .* Resonate/);
  await expect(details.getByRole('heading', { name: 'Evidence' })).toBeVisible();
  await expect(details).toContainText(/paragraph \d+ of the source/);
  await expect(details).toContainText('Stated');
  await expect(details).toContainText('Certainty');
  await expect(page).toHaveURL(/[?&]select=/);
});

test('a click on the background, or Escape, leads back to the overview', async ({ page }) => {
  await openApp(page, '?select=peter-harris');
  const heading = page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Peter Harris');
  await page.keyboard.press('Escape');
  await expect(heading).toHaveText('Sowing the Seeds');
  await page.goBack();
  await expect(heading).toHaveText('Peter Harris');
  const box = (await page.locator('#view-map').boundingBox())!;
  await page.mouse.click(box.x + 3, box.y + 3);
  await expect(heading).toHaveText('Sowing the Seeds');
});
