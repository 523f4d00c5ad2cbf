import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { LATE_STYLE_ID } from '../../src/app/late-style.ts';
import { fingerprintText } from '../../src/dataset/fingerprint.ts';
import { serveFolder } from '../bench/serve-folder.ts';
import { MOST_SCRIPT, readStart, watchStart } from '../bench/start-probe.ts';
import { differenceOf, photograph } from '../drivers/picture.ts';

// What `npm start` has built and serves here, read from the disk: no visitor would see this.

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** All that is read before the first paint: styles, panels and the map of the network that is shipped, bytes. */
const MOST_PAGE = 200_000;
const texts = () =>
  readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|css|json|svg|webmanifest)$/.test(entry.name))
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'utf8') }));

test('the site is made for production: nothing of React’s slow form, no path of this disk', () => {
  const files = texts();
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['index.html', 'template.html']));
  // Calls that the compiler writes for development alone, and what React says there.
  const development = /\bjsxDEV\b|Download the React DevTools/;
  const holding = (isIn: (text: string) => boolean) => files.filter(({ text }) => isIn(text)).map(({ name }) => name);
  expect(holding((text) => development.test(text))).toEqual([]);
  expect(holding((text) => text.includes(ROOT.replace(/[\\/]$/, '')))).toEqual([]);
  expect(holding((text) => /file:\/\/\/\w/.test(text))).toEqual([]);
});

test('no file has a name that a host leaves out: GitHub Pages serves nothing that begins with _ or .', () => {
  const paths = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => path.split(/[\\/]/).some((name) => /^[_.#]|~$/.test(name)))).toEqual([]);
});

test('what is not there is answered so', async ({ request }) => {
  expect((await request.get('./')).status()).toBe(200);
  expect((await request.get('./no-such-page')).status()).toBe(404);
  expect((await request.get('./assets/no-such-file.js')).status()).toBe(404);
});

test('the page knows what the build let through', () => {
  const page = readFileSync(join(ROOT, 'dist/index.html'), 'utf8');
  const links = [...page.matchAll(/<link id="\w+"[^>]*data-fingerprint="(\w+)" href="\.\/([^"]+)"/g)];
  expect(links.map(([, , file]) => file).join(' ')).toMatch(/^data\/\S+\.json data\/\S+\.layout\.json$/);
  for (const [, fingerprint, file = ''] of links) {
    expect(fingerprintText(readFileSync(join(ROOT, 'dist', file), 'utf8'))).toBe(fingerprint);
  }
});

test('the page has few bytes before its map, and the styles of late parts change nothing that stands in it', async ({
  page,
}) => {
  expect(readFileSync(join(ROOT, 'dist/index.html')).length).toBeLessThanOrEqual(MOST_PAGE);
  // The app stays on its way.
  await page.route(/\/app-.*\.js$/, () => {});
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await page.setViewportSize(size);
    await page.goto('./');
    const before = await photograph(page.locator('body'));
    await page.locator(`link#${LATE_STYLE_ID}`).evaluate(
      (link: HTMLLinkElement) =>
        new Promise((resolve, reject) => {
          link.onload = resolve;
          link.onerror = reject;
          link.rel = 'stylesheet';
        }),
    );
    // An edge that is drawn anew may be smoothed otherwise; nothing that is seen differs.
    expect(differenceOf(before, await photograph(page.locator('body')))).toBe(0);
  }
});

test('little is asked for before the map is live, by a slow processor too', async ({ page }) => {
  const site = await serveFolder(join(ROOT, 'dist'));
  try {
    // What a timer fetches comes before the map where the map is slow.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(watchStart);
    await page.goto(site.address);
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    const { scripts } = await page.evaluate(readStart);
    const sizes = scripts.map((path) => ({ path, size: site.measure(path) }));
    const total = sizes.reduce((sum, { size }) => sum + size, 0);
    expect(total).toBeGreaterThan(MOST_SCRIPT / 2);
    expect(total, sizes.map(({ path, size }) => `${size} ${path}`).join('\n')).toBeLessThanOrEqual(MOST_SCRIPT);
    await devtools.detach();
  } finally {
    site.close();
  }
});
