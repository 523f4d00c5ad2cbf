import { expect, test } from '@playwright/test';
import { serveThrough } from '../drivers/serve-through.ts';

test.use({ serviceWorkers: 'block' });

for (const [what, file, state] of [
  ['the app', '/app-', 'outdated'],
  ['the page’s own script', '/index-', null],
] as const) {
  test(`where ${what} came damaged and is kept by the browser, “Load again” fetches it anew`, async ({
    page,
    baseURL,
  }) => {
    // As a site that is half uploaded, with the caching of the README. It needs a server: behind routes the browser keeps nothing.
    let isDamaged = true;
    const site = await serveThrough(baseURL, ({ url, status, type, body }, answer) => {
      const caching = url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      answer.writeHead(status, { 'content-type': type, 'cache-control': caching });
      answer.end(isDamaged && url.includes(file) && url.endsWith('.js') ? body.subarray(0, body.length / 2) : body);
    });
    try {
      const broken = page.waitForEvent('pageerror');
      await page.goto(site.address);
      await broken;
      const notice = page.locator('#start-notice');
      await expect.poll(() => notice.getAttribute('data-state')).toBe(state);
      isDamaged = false;
      // Where no script has run the notice comes after a while, by the style sheet.
      await notice.locator('a:not([target])').first().dispatchEvent('click');
      await page.locator('html[data-live]').waitFor({ state: 'attached' });
      await expect(notice).toBeHidden();
    } finally {
      site.close();
    }
  });
}
