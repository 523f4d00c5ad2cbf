import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

test.use({ serviceWorkers: 'block' });

test('code that came damaged and is kept by the browser is fetched anew by “Load again”', async ({ page, baseURL }) => {
  // As a site that is half uploaded, with the caching of the README. It needs a server: behind routes the browser keeps nothing.
  let isDamaged = true;
  const site = createServer(async ({ url = '/' }, answer) => {
    const file = await fetch(new URL(url, baseURL));
    const body = Buffer.from(await file.arrayBuffer());
    const caching = url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    answer.writeHead(file.status, {
      'content-type': file.headers.get('content-type') ?? '',
      'cache-control': caching,
    });
    answer.end(isDamaged && url.includes('/app-') ? body.subarray(0, body.length / 2) : body);
  }).listen(0, '127.0.0.1');
  try {
    await new Promise((resolve) => site.once('listening', resolve));
    await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
    const notice = page.getByRole('alert').filter({ visible: true });
    await expect(notice).toContainText('a file came damaged');
    isDamaged = false;
    await notice.getByRole('link', { name: 'Load again' }).click();
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    await expect(page.locator('#start-notice')).toBeHidden();
  } finally {
    site.closeAllConnections();
    site.close();
  }
});
