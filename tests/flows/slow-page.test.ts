import { expect, test } from '@playwright/test';
import { serveThrough } from '../drivers/serve-through.ts';

test.use({ serviceWorkers: 'block' });

test('the app is fetched once the page has come and run once something is painted, however long an empty one is', async ({
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
    const times = await page.evaluate(() => {
      const paintOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? 0;
      const files = performance.getEntriesByType('resource');
      const fetchOf = (part: string) => files.find(({ name }) => name.includes(`/assets/${part}-`))?.startTime ?? 0;
      return {
        empty: paintOf('first-paint'),
        filled: paintOf('first-contentful-paint'),
        app: fetchOf('app'),
        canvas: fetchOf('canvas'),
        panels: fetchOf('panels'),
      };
    });
    expect(times.empty).toBeLessThan(times.filled);
    expect(Math.min(times.app, times.canvas)).toBeGreaterThan(times.empty);
    // The panels are what the app asks for when it runs.
    expect(times.panels).toBeGreaterThan(times.filled);
  } finally {
    site.close();
  }
});
