import type { Page } from '@playwright/test';
import { findViolations } from '../drivers/axe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { inkAround, photograph } from '../drivers/picture.ts';
import { mapOf } from '../drivers/seminar-page.ts';

const said = (page: Page) => page.locator('p[role=status][aria-live].visually-hidden');
const tools = (page: Page) => page.getByRole('group', { name: 'Edit the map' });
const cursor = (page: Page) => page.locator('#graph-cursor');

async function middleOf(page: Page, selector: string): Promise<readonly [number, number]> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on screen`);
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('on the map of one’s own network entries are added, tied and deleted by key and by hand', async ({ page }) => {
  await openApp(page, '?lang=en');
  await expect(tools(page)).toHaveCount(0);
  await page.keyboard.press('k');
  await expect(tools(page)).toBeVisible();

  await page.keyboard.press('a');
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(name).toBeFocused();
  await page.keyboard.type('Nor Aini');
  await expect(name).toHaveValue('Nor Aini');

  await tools(page).getByRole('button', { name: 'Draw a tie' }).click();
  await expect(cursor(page)).toBeFocused();
  await expect(said(page)).toContainText('A tie from “Nor Aini”');
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowUp');
  await expect(cursor(page)).not.toHaveAccessibleName(/Nor Aini/);
  const other = await middleOf(page, '#graph-cursor');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText(/^Tie from “.+” to “.+” added/);
  await expect(page).toHaveURL(/select=[^&]*nor-aini|select=[^&]*new-entry/);
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Undone: Tie from');

  // Escape lets go of a tie under the hand.
  const handle = await middleOf(page, '[data-tie-handle]');
  await page.mouse.move(...handle);
  await page.mouse.down();
  await page.mouse.move(...other, { steps: 4 });
  await expect(cursor(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.mouse.move(...handle);
  await page.mouse.move(...other);
  await page.mouse.up();
  await expect(page.getByText(/^A tie from “Nor Aini”: choose/)).toHaveCount(0);
  await page.mouse.move(...(await middleOf(page, '[data-tie-handle]')));
  await page.mouse.down();
  await page.mouse.move(...other, { steps: 4 });
  await page.mouse.up();
  await expect(said(page)).toContainText(/^Tie from “.+” to “.+” added/);
  await page.keyboard.press('Control+z');
  await expect(said(page)).toContainText('Undone: Tie from');

  await cursor(page).focus();
  await page.keyboard.press('Delete');
  await expect(said(page)).toContainText('“Nor Aini” deleted');
  await page.getByRole('main').getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(name).toHaveValue('Nor Aini');
});

test('in a network that holds nothing yet the tool that adds can be pressed, whatever lies over the map', async ({
  page,
}) => {
  await openApp(page, '?lang=en');
  await page.keyboard.press('m');
  await page.getByRole('button', { name: 'New empty network' }).click();
  await tools(page).getByRole('button', { name: 'Add an entry' }).click();
  await expect(page.getByRole('main')).toContainText('1 of 1 shown');
});

/** A point of the map where there is nothing all round, css px, as soon as it shows one. */
async function findEmptyGround(page: Page): Promise<readonly [number, number]> {
  let ground: readonly [number, number] | null = null;
  await expect(async () => {
    ground = await seekEmptyGround(page);
    expect(ground, 'the map is full').not.toBeNull();
  }).toPass();
  return ground ?? [Number.NaN, Number.NaN];
}

async function seekEmptyGround(page: Page): Promise<readonly [number, number] | null> {
  const box = await mapOf(page).boundingBox();
  const picture = await photograph(mapOf(page));
  const scale = picture.width / (box?.width ?? Number.NaN);
  const [reach, step] = [28 * scale, 12 * scale];
  for (let y = 2 * reach; y < picture.height / 2; y += step) {
    for (let x = 2 * reach; x < picture.width - 2 * reach; x += step) {
      if (box && inkAround(picture, x, y, reach) === 0) return [box.x + x / scale, box.y + y / scale];
    }
  }
  return null;
}

/** Presses twice where nothing is; what is added there is named, and `away` gives the map back. */
async function addHere(page: Page, press: (x: number, y: number) => Promise<void>, away: () => Promise<void>) {
  await openApp(page, '?lang=en');
  await page.keyboard.press('k');
  await expect(tools(page)).toBeVisible();
  const [x, y] = await findEmptyGround(page);
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  // Two presses that a slow machine draws apart are two single ones, which add nothing.
  await expect(async () => {
    await press(x, y);
    await press(x, y);
    await expect(name).toBeFocused({ timeout: 8_000 });
  }).toPass();
  await page.keyboard.type('Here');
  await expect(page.getByRole('main')).toContainText('116 of 116 shown');
  await away();
  await expect(cursor(page)).toHaveAccessibleName(/^Here,/);
  const offset = async () => {
    const [left, top] = await middleOf(page, '#graph-cursor');
    return Math.hypot(left - x, top - y);
  };
  await expect.poll(offset, 'css px from where it was pressed').toBeLessThan(2);
}

test('a double click on empty ground adds an entry there', ({ page }) =>
  addHere(
    page,
    (x, y) => page.mouse.click(x, y),
    async () => {},
  ));

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a finger in haste ties what it aims at: the map stays where it is while the sheet goes', async ({
    page,
    context,
  }) => {
    await openApp(page, '?lang=en');
    await page.keyboard.press('m');
    await page.getByRole('button', { name: 'New empty network' }).tap();
    await page.getByRole('button', { name: 'Type the first name' }).tap();
    for (const name of ['Ana', 'Budi', 'Citra', 'Dewi']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('main')).toContainText('4 of 4 shown');
    await page.keyboard.press('Escape');
    await cursor(page).focus();
    await page.keyboard.press('Enter');
    const handle = page.locator('[data-tie-handle]');
    await expect(handle).toBeInViewport();
    await page.waitForTimeout(1000);
    const first = await cursor(page).getAttribute('aria-label');
    await cursor(page).focus();
    for (const key of ['ArrowUp', 'ArrowLeft', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      if ((await cursor(page).getAttribute('aria-label')) !== first) break;
    }
    const to = await middleOf(page, '#graph-cursor');
    const from = await middleOf(page, '[data-tie-handle]');
    const session = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          type === 'touchEnd' ? [] : [{ x: from[0] + (to[0] - from[0]) * part, y: from[1] + (to[1] - from[1]) * part }],
      });
    await touch('touchStart', 0);
    for (let step = 1; step <= 12; step++) {
      await touch('touchMove', step / 12);
      await page.waitForTimeout(35);
    }
    await touch('touchEnd', 1);
    await expect(page).toHaveURL(/select=[a-z]+-knows-[a-z]+/);
  });

  test('a double tap on empty ground adds an entry there', ({ page }) =>
    addHere(
      page,
      (x, y) => page.touchscreen.tap(x, y),
      () => page.getByRole('button', { name: 'Close details' }).tap(),
    ));
});
