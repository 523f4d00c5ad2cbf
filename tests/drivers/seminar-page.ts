import { expect, type Locator, type Page } from '@playwright/test';
import { openSeminar } from './seminar.ts';

const { layout } = openSeminar();

/** The pane of the map. */
export const mapOf = (page: Page): Locator => page.locator('#view-map');

/** Where the keyboard stands on the map, in px of the pane: it says where the camera is, to the last digit. */
export const placeOfCursor = (page: Page): Promise<string | null> =>
  page.locator('#graph-cursor').getAttribute('style');

/** The same when the camera has come to rest: one look tells nothing, and the first comes at once. */
export async function restOfCursor(page: Page): Promise<string | null> {
  let place: string | null = null;
  const isStill = async () => {
    const before = place;
    place = await placeOfCursor(page);
    return place === before;
  };
  await expect.poll(isStill, { intervals: [400] }).toBe(true);
  return place;
}

/** Where a node stands on the page at the opening view, css px: its stored place, stretched to the pane. */
export async function openingPlaceOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await mapOf(page).boundingBox();
  if (!box) throw new Error('the map is not on the page');
  const arrangement = box.width >= box.height ? layout?.wide : layout?.tall;
  if (!arrangement) throw new Error('the seminar has no opening positions');
  const [x, y] = arrangement.positions[id] ?? [Number.NaN, Number.NaN];
  return {
    x: box.x + (x / arrangement.width) * box.width,
    y: box.y + (y / arrangement.height) * box.height,
  };
}

/** The names of the nodes that the outline lists, in its order: what is shown, as text. */
export async function listShown(page: Page): Promise<readonly string[]> {
  await page.getByRole('tab', { name: /^(Outline|Kerangka)$/ }).click();
  const ties = page.getByRole('button', { name: /^(Ties of|Hubungan) / });
  await ties.first().waitFor();
  const names = await ties.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  await page.getByRole('tab', { name: /^(Map|Peta)$/ }).click();
  return names.map((name) => name.replace(/^(Ties of|Hubungan) /, ''));
}
