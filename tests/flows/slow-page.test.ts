import { expect, test } from '@playwright/test';
import { serveThrough } from '../drivers/serve-through.ts';

test.use({ serviceWorkers: 'block' });

/** The site, whose page pauses before what `mark` begins with. */
const servePausing = (baseURL: string | undefined, mark: string) =>
  serveThrough(baseURL, ({ url, status, type, body }, answer) => {
    answer.writeHead(status, { 'content-type': type });
    if (url !== '/') return answer.end(body);
    const pause = body.indexOf(mark);
    expect(pause).toBeGreaterThan(0);
    answer.write(body.subarray(0, pause));
    return setTimeout(() => answer.end(body.subarray(pause)), 500);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the app is fetched once the page has come and run once something is painted, however long an empty one is', async ({
    page,
    baseURL,
  }) => {
    // Its head is there and painted before the rest.
    const site = await servePausing(baseURL, '<div id="root"');
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
});

test('where the page comes slowly the map is not shown before all that stands around it, and stays where it is', async ({
  page,
  baseURL,
}) => {
  const site = await servePausing(baseURL, ' id="view-programme"');
  try {
    await page.addInitScript(() => {
      const seen = new Set<number>();
      const look = () => {
        const map = document.querySelector('#opening-wide');
        if (map && getComputedStyle(map).visibility === 'visible') seen.add(map.getBoundingClientRect().height);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(globalThis, { seen });
    });
    await page.goto(site.address);
    await page.locator('html[data-live]').waitFor({ state: 'attached' });
    const heights = await page.evaluate(() => [...(globalThis as unknown as { seen: Set<number> }).seen]);
    expect(heights).toHaveLength(1);
  } finally {
    site.close();
  }
});

/** The site, whose page comes in pieces, each long enough after the last one to be painted. */
const servePieces = (baseURL: string | undefined) =>
  serveThrough(baseURL, async ({ url, status, type, body }, answer) => {
    answer.writeHead(status, { 'content-type': type });
    if (url !== '/') return answer.end(body);
    for (let at = 0; at < body.length; at += PIECE) {
      answer.write(body.subarray(at, at + PIECE));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return answer.end();
  });
const PIECE = 1500;

for (const [width, height] of [
  [1280, 800],
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [390, 844],
] as const) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('where the page comes piece by piece nothing that is seen moves', async ({ page, baseURL }) => {
      const site = await servePieces(baseURL);
      try {
        await page.addInitScript(() => {
          interface Shift extends PerformanceEntry {
            value: number;
            sources: { node: Node | null }[];
          }
          const shifts: string[] = [];
          const note = ({ value, sources }: Shift) =>
            shifts.push(`${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
          // Less is a part of a pixel that nobody sees.
          new PerformanceObserver((list) =>
            (list.getEntries() as Shift[]).filter(({ value }) => value >= 0.0001).forEach(note),
          ).observe({ type: 'layout-shift', buffered: true });
          Object.assign(globalThis, { shifts });
        });
        await page.goto(site.address);
        await page.locator('html[data-live]').waitFor({ state: 'attached' });
        expect(await page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts)).toEqual([]);
      } finally {
        site.close();
      }
    });
  });
}
