import { expect, test } from '@playwright/test';
import { serveThrough } from '../drivers/serve-through.ts';

test.use({ serviceWorkers: 'block' });

test('no app is fetched before the page has something in it, however long an empty one is painted', async ({
  page,
  baseURL,
}) => {
  const site = await serveThrough(baseURL, ({ url, status, type, body }, answer) => {
    answer.writeHead(status, { 'content-type': type });
    if (url !== '/') return answer.end(body);
    // As where a page comes slowly: its head is there and painted before the rest.
    const head = body.indexOf('<div id="root"');
    answer.write(body.subarray(0, head));
    return setTimeout(() => answer.end(body.subarray(head)), 500);
  });
  try {
    await page.goto(site.address);
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    const times = await page.evaluate(() => ({
      empty: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
      filled: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      app: performance.getEntriesByType('resource').find(({ name }) => name.includes('/assets/app-'))?.startTime ?? 0,
    }));
    expect(times.empty).toBeLessThan(times.filled);
    expect(times.app).toBeGreaterThan(times.filled);
  } finally {
    site.close();
  }
});
