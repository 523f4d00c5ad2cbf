import type { Page } from '@playwright/test';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { DRAWN, dataset } from '../drivers/seminar.ts';

const cursorOf = (page: Page) => page.locator('#graph-cursor');
const headingOf = (page: Page) => page.getByRole('region', { name: 'Details' }).getByRole('heading', { level: 2 });

/** Goes from the start of the page into the graph, by the link that skips the header and the filters. */
async function enterGraph(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(cursorOf(page)).toBeFocused();
}

test('from page load to a node’s details and back, by keyboard alone', async ({ page }) => {
  await openApp(page);
  await enterGraph(page);
  await expect(cursorOf(page)).toHaveAccessibleName(
    /^Sowing the Seeds: Platform Cooperativism for Asia, Event, \d+ ties$/,
  );
  await expect(cursorOf(page)).toHaveAccessibleDescription(/Arrow keys go to the nearest entry/);

  await page.keyboard.press('ArrowRight');
  await expect(cursorOf(page)).not.toHaveAccessibleName(/^Sowing the Seeds/);
  const name = (await cursorOf(page).textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toBeFocused();
  await expect(headingOf(page)).toHaveText(name.split(',')[0] ?? '');
  await expect(page.getByRole('status').filter({ hasText: name.split(',')[0] ?? '' })).toBeAttached();

  // On by the links of the panel, then back into the graph.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(cursorOf(page)).toBeFocused();
  await expect(headingOf(page)).toHaveText('Sowing the Seeds');
  await expect(cursorOf(page)).toHaveAccessibleName(name);
});

test('the graph is one stop on the way of the Tab key', async ({ page }) => {
  await openApp(page);
  const isInGraph = () => page.evaluate(() => document.activeElement?.id === 'graph-cursor');
  let stops = 0;
  let presses = 0;
  for (; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await isInGraph()) stops++;
    else if (stops > 0) break;
  }
  expect(stops).toBe(1);
  expect(presses).toBeLessThan(60);
  await page.keyboard.press('Shift+Tab');
  expect(await isInGraph()).toBe(true);
});

test('arrows, brackets, Home, End and Backspace walk; Space gathers; digits focus; Escape undoes', async ({ page }) => {
  await openApp(page, '?select=peter-harris');
  const cursor = cursorOf(page);
  await cursor.focus();
  await expect(cursor).toHaveAccessibleName(/^Peter Harris, Person, \d ties$/);

  await page.keyboard.press(']');
  await expect(cursor).not.toHaveAccessibleName(/^Peter Harris/);
  const first = (await cursor.textContent()) ?? '';
  await page.keyboard.press(']');
  await expect(cursor).not.toHaveAccessibleName(first);
  await page.keyboard.press('[');
  await expect(cursor).toHaveAccessibleName(first);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(cursor).toHaveAccessibleName(/^Peter Harris/);

  await page.keyboard.press('Home');
  await expect(cursor).toHaveAccessibleName(/^Sowing the Seeds/);
  await page.keyboard.press('End');
  await expect(cursor).toHaveAccessibleName(/, (0 ties|1 tie)$/);

  await page.keyboard.press('Space');
  await expect(headingOf(page)).toHaveText('2 selected');
  await page.keyboard.press('Space');
  await expect(headingOf(page)).toHaveText('Peter Harris');

  await page.keyboard.press('Home');
  const chips = page.getByRole('list', { name: 'Active filters' });
  const shown = page.getByText(/^\d+ of 115 shown/).first();
  const near = new Set(dataset.nodes.flatMap(({ id, kind }) => (kind === 'event' ? id : [])));
  for (const depth of [1, 2, 3, 4, 5]) {
    for (const { source, target } of DRAWN.filter((tie) => near.has(tie.source) !== near.has(tie.target))) {
      near.add(source).add(target);
    }
    await page.keyboard.press(String(depth));
    await expect(chips).toContainText(depth === 1 ? ', 1 step' : `, ${depth} steps`);
    await expect(shown).toHaveText(new RegExp(`^${near.size} of 115 shown`));
  }

  await page.keyboard.press('Escape');
  await expect(headingOf(page)).toHaveText('Sowing the Seeds');
  await expect(cursor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(shown).toHaveText('115 of 115 shown');
  await expect(cursor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cursor).not.toBeFocused();
});

test('a node can be moved, the map zoomed and fitted, without a mouse', async ({ page }) => {
  await openApp(page, '?select=peter-harris');
  const cursor = cursorOf(page);
  await cursor.focus();
  const before = (await cursor.boundingBox())!;
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await cursor.boundingBox())?.x).toBeCloseTo(before.x + 10, 0);
  await expect.poll(async () => (await cursor.boundingBox())?.y).toBeCloseTo(before.y + 10, 0);
  await page.keyboard.press('+');
  await expect.poll(async () => (await cursor.boundingBox())?.width).toBeGreaterThan(before.width + 2);
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('b');
  await expect.poll(() => cursor.boundingBox()).toEqual(before);
});

test('/ leads to the search and ? to the help; Escape closes it and gives the focus back', async ({ page }) => {
  await openApp(page);
  await enterGraph(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'How to use this map' });
  await expect(help).toBeVisible();
  await expect(help.getByRole('row', { name: /^Home End/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(cursorOf(page)).toBeFocused();

  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeFocused();
  // In a field a letter is a letter.
  await page.keyboard.type('resonate?');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(headingOf(page)).toHaveText('Resonate');
});

test('one key brings everything back', async ({ page }) => {
  await openApp(page, '?place=hong-kong&topic=blockchain&select=tat-lam');
  await page.keyboard.press('r');
  await expect(page.getByRole('complementary', { name: 'Filters' })).toContainText('115 of 115 shown');
  await expect(page).toHaveURL(/\?lang=en$/);
});
