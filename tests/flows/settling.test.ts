import { expect, openApp, test } from '../drivers/open-app.ts';
import { mapOf, placeOfCursor, restOfCursor } from '../drivers/seminar-page.ts';
import { tinyNetwork } from '../drivers/tiny-network.ts';

/** A network of 202 nodes that no file has placed: a tree with a few ties across, and two that stand alone. */
function buildUnplaced(): string {
  const ids = Array.from({ length: 202 }, (_, index) => `n${index}`);
  const tie = (from: number, to: number) => ({ source: `n${from}`, relation: 'knows', target: `n${to}` });
  const tree = ids.slice(1, 200).map((_, index) => tie(index + 1, Math.floor(index / 3)));
  const across = [20, 50, 80, 110].map((index) => tie(index, index + 17));
  const nodes = ids.map((id) => ({ id, kind: 'person' as const, name: `Person ${id}` }));
  return JSON.stringify(tinyNetwork(nodes, [...tree, ...across]).dataset);
}

interface Armed {
  armed: MediaQueryList[];
}

/** Keeps what listens for another display: a browser that only pretends to be on one does not tell. */
function noteArmed(): void {
  const own = window as unknown as Armed;
  own.armed = [];
  const real = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const list = real(query);
    if (query.includes('resolution')) own.armed.push(list);
    return list;
  };
}

test('a network without places opens shown whole, though the window changes, and looks right on another display', async ({
  page,
}) => {
  await page.addInitScript(noteArmed);
  await openApp(page, '?lang=en');
  const buffer = Buffer.from(buildUnplaced());
  await page.locator('input[type=file]').setInputFiles({ name: 'unplaced.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiny');
  for (const [width, height] of [
    [1100, 700],
    [1280, 800],
    [1000, 760],
  ] as const) {
    await page.setViewportSize({ width, height });
  }
  const settle = page.getByRole('button', { name: 'Settle again' });
  await expect(settle).toBeVisible();
  await expect(page.getByRole('button', { name: 'Opening positions' })).toHaveCount(0);
  // The window has been another for a moment only: the map must have heard of it.
  const place = await restOfCursor(page);
  await page.getByRole('button', { name: 'Fit' }).click();
  expect(await placeOfCursor(page)).toBe(place);

  const client = await page.context().newCDPSession(page);
  const metrics = { width: 1000, height: 760, deviceScaleFactor: 2, mobile: false };
  await client.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.evaluate(() => (window as unknown as Armed).armed.at(-1)?.dispatchEvent(new Event('change')));
  const canvases = mapOf(page).locator('canvas');
  await expect
    .poll(() =>
      canvases.evaluateAll((list) => [
        ...new Set(list.map((one) => (one as HTMLCanvasElement).width / (one as HTMLCanvasElement).clientWidth)),
      ]),
    )
    .toEqual([2]);
  // The next story is told on the same page.
  await client.send('Emulation.clearDeviceMetricsOverride');
  await client.detach();
});
