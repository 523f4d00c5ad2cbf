import type { Page } from '@playwright/test';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { expectSamePicture, jumpOf, photograph } from '../drivers/picture.ts';
import { mapOf, openingPlaceOf } from '../drivers/seminar-page.ts';

/** Where the keyboard's stop lies: over the node that was selected or walked to last. */
async function cursorPlace(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('#graph-cursor').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

async function drag(page: Page, id: string, dx: number, dy: number): Promise<{ x: number; y: number }> {
  const from = await openingPlaceOf(page, id);
  const to = { x: from.x + dx, y: from.y + dy };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 12 });
  await page.mouse.up();
  return to;
}

test('a node is dragged, its neighbour follows, it is pinned; settling ends; the opening comes back', async ({
  page,
}) => {
  await openApp(page);
  const opening = await photograph(mapOf(page));
  const settle = page.getByRole('button', { name: 'Settle again' });
  const [resonate, harris] = [await openingPlaceOf(page, 'resonate'), await openingPlaceOf(page, 'peter-harris')];

  const goal = await drag(page, 'resonate', 40, -320);
  await page.mouse.move(5, 5);
  await expect(settle).toBeVisible();
  // A drag selects nothing and leaves the camera alone.
  await expect(page.getByRole('heading', { level: 2, name: 'Sowing the Seeds' })).toBeVisible();
  await expect.poll(async () => jumpOf(opening, await photograph(mapOf(page)))).toBeGreaterThan(0.01);

  await page.mouse.click(goal.x, goal.y);
  await expect(page.getByRole('heading', { level: 2, name: 'Resonate' })).toBeVisible();
  const pin = page.getByRole('button', { name: 'Pin', exact: true });
  await expect(pin).toHaveAttribute('aria-pressed', 'true');
  expect(distance(await cursorPlace(page), goal)).toBeLessThan(3);
  expect(distance(goal, resonate)).toBeGreaterThan(200);

  // Its founder has come along, some of the way.
  await page
    .getByRole('region', { name: 'Details' })
    .getByRole('button', { name: 'Peter Harris', exact: true })
    .last()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: 'Peter Harris' })).toBeVisible();
  const followed = await cursorPlace(page);
  expect(distance(followed, harris)).toBeGreaterThan(10);
  expect(distance(followed, goal)).toBeLessThan(distance(harris, goal));
  await expect(page.getByRole('button', { name: 'Pin', exact: true })).toHaveAttribute('aria-pressed', 'false');

  await settle.click();
  await expect(page.getByRole('button', { name: 'Settling …' })).toBeVisible();
  await expect(settle).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: 'Resonate' })).toBeVisible();
  // What was put somewhere stays there.
  await page.locator('#graph-cursor').focus();
  await expect(pin).toHaveAttribute('aria-pressed', 'true');

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Opening positions' }).click();
  await expect(page.getByRole('button', { name: 'Opening positions' })).toHaveCount(0);
  await page.getByRole('heading', { level: 1 }).click();
  await expectSamePicture(opening, mapOf(page));
});

test('a press that moves by a pixel or two is a click', async ({ page }) => {
  await openApp(page);
  await drag(page, 'peter-harris', 2, 1);
  await expect(page.getByRole('heading', { level: 2, name: 'Peter Harris' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opening positions' })).toHaveCount(0);
});

test('dragging the ground moves the map; Fit brings it back', async ({ page }) => {
  await openApp(page);
  const map = mapOf(page);
  const opening = await photograph(map);
  const box = (await map.boundingBox())!;
  await page.mouse.move(box.x + 6, box.y + 6);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 90, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await expect.poll(async () => jumpOf(opening, await photograph(map))).toBeGreaterThan(0.05);
  await page.mouse.move(box.x + 300, box.y + 300);
  await page.mouse.wheel(0, -400);
  await page.mouse.move(5, 5);
  await page.getByRole('button', { name: 'Fit' }).click();
  await page.mouse.move(5, 5);
  await expectSamePicture(opening, map);
});

test('Ctrl adds to the selection', async ({ page }) => {
  await openApp(page);
  const click = async (id: string) => {
    const { x, y } = await openingPlaceOf(page, id);
    await page.mouse.click(x, y);
  };
  await click('peter-harris');
  await page.keyboard.down('Control');
  await click('resonate');
  await page.keyboard.up('Control');
  const details = page.getByRole('region', { name: 'Details' });
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('2 selected');
  await expect(details.getByRole('button', { name: /^Peter Harris founded Resonate/ })).toBeVisible();
});
