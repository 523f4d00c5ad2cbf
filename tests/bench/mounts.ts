import type { CDPSession } from '@playwright/test';
import { launch, VIEWPORT } from './launch.ts';
import { type BenchRow, toConstant } from './row.ts';
import type { Site } from './serve-folder.ts';

/** So many come and go before anything is counted: caches of the browser and of the code fill once. */
const BEFORE = 20;
const COUNTED = 200;
/** What may be left of all of them: a canvas that stays would leave some hundred kB each time. */
const MOST_KB = 1000;
/** A node or a listener that stays each time would be one for each mount; the browser itself comes and goes with a few. */
const MOST_LEFT = 20;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** R7: what 200 mounts and unmounts of the canvas leave behind once all garbage has been collected. */
export async function benchMounts(site: Site): Promise<readonly BenchRow[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    await page.goto(`${site.address}?subject=canvas&nodes=seminar&width=${VIEWPORT.width}&height=${VIEWPORT.height}`);
    await page.waitForFunction(() => globalThis.runMounts !== undefined);
    const devtools = await page.context().newCDPSession(page);
    const mount = (count: number) => page.evaluate((times) => globalThis.runMounts?.(times), count);
    await mount(BEFORE);
    const before = await count(devtools);
    await mount(COUNTED);
    const after = await count(devtools);
    const row = (kept: string, unit: string, value: number, most: number): BenchRow => ({
      goal: 'R7',
      what: `${kept} kept after ${COUNTED} mounts and unmounts of the canvas, under StrictMode`,
      unit,
      ours: toConstant(Math.max(0, value)),
      peer: null,
      theirs: null,
      ratio: null,
      limit: `≤ ${most}${unit && ` ${unit}`}`,
      isMet: value <= most,
    });
    return [
      row('heap', 'kB', (after.heap - before.heap) / 1000, MOST_KB),
      row('DOM nodes', '', after.nodes - before.nodes, MOST_LEFT),
      row('listeners', '', after.listeners - before.listeners, MOST_LEFT),
    ];
  } finally {
    await browser.close();
  }
}

/** What the page holds when nothing is left to collect. */
async function count(devtools: CDPSession): Promise<Held> {
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  return { heap: usedSize, nodes, listeners: jsEventListeners };
}
