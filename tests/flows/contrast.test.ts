import type { Locator, Page } from '@playwright/test';
import { findViolations } from '../drivers/axe.ts';
import { expect, openApp, test } from '../drivers/open-app.ts';
import { photograph } from '../drivers/picture.ts';
import { mapOf } from '../drivers/seminar-page.ts';

/** The colours of the tabs' lines: of the one that is chosen, and of all others. */
async function readLines(list: Locator): Promise<{ chosen: string[]; others: string[] }> {
  const tabs = await list.getByRole('tab').evaluateAll((all) =>
    all
      .filter((tab) => tab.checkVisibility())
      .map((tab) => {
        const { borderTopWidth, borderTopColor, borderBottomColor } = getComputedStyle(tab);
        const line = Number.parseFloat(borderTopWidth) > 0 ? borderTopColor : borderBottomColor;
        return { line, isChosen: tab.getAttribute('aria-selected') === 'true' };
      }),
  );
  const pick = (isChosen: boolean) => [
    ...new Set(tabs.filter((tab) => tab.isChosen === isChosen).map(({ line }) => line)),
  ];
  return { chosen: pick(true), others: pick(false) };
}

async function expectOneChosen(page: Page): Promise<void> {
  for (const list of await page.getByRole('tablist').all()) {
    if (!(await list.isVisible())) continue;
    const { chosen, others } = await readLines(list);
    expect(chosen).toHaveLength(1);
    expect(others).not.toContain(chosen[0]);
  }
}

/** The parts of the map that are black, as the system's ground is, dark, and nearly white. */
async function measureTones(page: Page): Promise<{ black: number; dark: number; light: number }> {
  const { data } = await photograph(mapOf(page));
  let [black, dark, light] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const brightness = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    if (brightness < 5) black++;
    if (brightness < 60) dark++;
    else if (brightness > 225) light++;
  }
  const all = data.length / 4;
  return { black: black / all, dark: dark / all, light: light / all };
}

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`forced colours at ${size.width}: one tab looks chosen, the map takes the system's colours`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await openApp(page);
    await expectOneChosen(page);
    await expect.poll(async () => (await measureTones(page)).black, 'the ground is the system’s').toBeGreaterThan(0.7);
    const bare = await measureTones(page);
    expect(bare.light, 'names and shapes are white on it').toBeGreaterThan(0.02);
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle);
    expect(ring).not.toBe('none');
    expect(await findViolations(page)).toEqual([]);
  });
}

test('forced colours: no veil lies over what is not selected', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openApp(page);
  await expect.poll(async () => (await measureTones(page)).black).toBeGreaterThan(0.7);
  const before = await measureTones(page);
  await openApp(page, '?select=peter-harris');
  await expect.poll(async () => (await measureTones(page)).black).toBeGreaterThan(0.7);
  expect((await measureTones(page)).light).toBeGreaterThan(before.light * 0.95);
});

test('more contrast, asked for while the page is open, is heard by page and map', async ({ page }) => {
  await openApp(page, '?select=peter-harris');
  const inkOf = () => page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink-2'));
  const plain = { ink: await inkOf(), ...(await measureTones(page)) };
  await page.emulateMedia({ contrast: 'more' });
  await expect.poll(inkOf).not.toBe(plain.ink);
  await expect.poll(async () => (await measureTones(page)).dark, 'names are not faded').toBeGreaterThan(plain.dark);
  expect(await findViolations(page)).toEqual([]);
});
