import type { Locator, Page } from '@playwright/test';
import { openSeminar } from './seminar.ts';

const { layout } = openSeminar();

/** The pane of the map. */
export const mapOf = (page: Page): Locator => page.locator('#view-map');

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
