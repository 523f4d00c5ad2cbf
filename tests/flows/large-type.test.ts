import type { Page } from '@playwright/test';
import { expect, moveOn, openApp, test } from '../drivers/open-app.ts';
import { mapOf } from '../drivers/seminar-page.ts';

/** WCAG 2.2, 1.4.12: what a visitor may set, and nothing may be lost by. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }';
const LARGE = 'html { font-size: 200% }';
const PANELS = ['details', 'actors', 'paths', 'groups', 'opportunities', 'programme'];

/** A style sheet of the visitor's own, instead of the one before; the page's policy forbids a style element. */
const addStyle = (page: Page, css: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

/** Texts that are cut by what they stand in, or lie outside of the window where nothing scrolls to them. */
const findCut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isRead = (element: Element) =>
      element.checkVisibility() &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) &&
      element.getBoundingClientRect().width > 1;
    const isScrolled = (element: Element | null): boolean => {
      if (!element) return false;
      return /auto|scroll/.test(getComputedStyle(element).overflowX) || isScrolled(element.parentElement);
    };
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline') return false;
      const wide = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
      const tall = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 3;
      return wide || tall;
    };
    const isOutside = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -1 || right > innerWidth + 1) && !isScrolled(element);
    };
    return [...document.querySelectorAll('body *')]
      .filter((element) => isRead(element) && !element.closest('.visually-hidden, svg, nav, option'))
      .filter((element) => isCut(element) || isOutside(element))
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 40)}`);
  });

for (const [name, css] of Object.entries({ 'text spacing': SPACING, 'type of 200 %': LARGE })) {
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    test(`${name} at ${size.width}: nothing that is read is cut, in any panel`, async ({ page }) => {
      await page.setViewportSize(size);
      await openApp(page, '?select=peter-harris');
      for (const panel of PANELS) {
        await addStyle(page, '');
        await moveOn(page, `?panel=${panel}&select=peter-harris`);
        await expect(page.locator(`#panel-${panel}`)).toBeVisible();
        const before = await findCut(page);
        await addStyle(page, css);
        const after = await findCut(page);
        expect
          .soft(
            after.filter((text) => !before.includes(text)),
            panel,
          )
          .toEqual([]);
      }
    });
  }
}

test('type of 200 % is twice as large, and the buttons round it grow with it', async ({ page }) => {
  await openApp(page, '?select=peter-harris');
  const title = page.getByRole('heading', { level: 1 });
  const exporting = page.getByRole('banner').getByRole('button', { name: 'Export' });
  const sizeOf = () => title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const [size, button] = [await sizeOf(), await exporting.boundingBox()];
  await addStyle(page, LARGE);
  expect(await sizeOf()).toBe(2 * size);
  expect((await exporting.boundingBox())?.height).toBeGreaterThan(1.5 * (button?.height ?? 0));
});

test('type of 200 % at 1280: every session of the programme is in sight, whole', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await openApp(page);
  await addStyle(page, LARGE);
  const sessions = page.getByRole('navigation', { name: 'Programme' }).getByRole('button');
  expect(await sessions.count()).toBe(7);
  for (const session of await sessions.all()) await expect(session).toBeInViewport({ ratio: 0.99 });
});

test('names on the map are set as they were measured, whatever the visitor’s text spacing', async ({ page }) => {
  await page.addInitScript((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  await openApp(page, '?select=peter-harris');
  const widths = await page.evaluate(() => {
    const measure = (canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.font = '12px sans-serif';
      return context.measureText('Peter Harris').width;
    };
    const layers = [...document.querySelectorAll<HTMLCanvasElement>('canvas:last-child')].slice(-1);
    return { plate: layers.map(measure), measured: measure(document.createElement('canvas')) };
  });
  expect(widths.plate).toEqual([widths.measured]);
});

test('type of 200 % on a phone: every place of the foot bar and Reset are whole and in sight, a notice covers nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // A value that nobody knows brings the notice.
  await openApp(page, '?lang=id&select=peter-harris&kinds=nobody');
  await addStyle(page, LARGE);
  const named = (role: 'tab' | 'button', name: string) => page.getByRole('main').getByRole(role, { name, exact: true });
  const foot = ['Peta', 'Program', 'Kerangka', 'Tabel'].map((name) => named('tab', name));
  for (const place of [...foot, named('button', 'Tanya'), named('button', 'Atur ulang')]) {
    await expect(place).toBeInViewport({ ratio: 1 });
    const lines = await place.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return range.getClientRects().length;
    });
    expect(lines, 'its word is not broken').toBe(1);
  }
  const notice = await page.getByRole('list', { name: 'Pemberitahuan' }).boundingBox();
  const map = await mapOf(page).boundingBox();
  expect((notice?.y ?? Infinity) + (notice?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + 0.5);
});
