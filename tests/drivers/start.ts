import type { Page } from '@playwright/test';

/** The files of the built site without which the app does not start, its canvas does not, and its panels do not. */
export const APP = /\/assets\/app-[^/]*\.js$/;
export const CANVAS = /\/assets\/canvas-[^/]*\.js$/;
export const PANELS = /\/assets\/panels-[^/]*\.js$/;

/** Keeps the files whose address matches from the page until the gate is opened. */
export async function holdBack(page: Page, address: RegExp): Promise<() => void> {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(address, async (route) => {
    await opened;
    await route.continue();
  });
  return open;
}

/** Waits for the app's own first picture. It alone puts the keyboard's stop in its place: a page as built has no styles. */
export async function appStands(page: Page): Promise<void> {
  await page.locator('#graph-cursor[style]').waitFor({ state: 'attached' });
}
