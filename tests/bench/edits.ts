import type { Browser } from '@playwright/test';
import type { TimedEdit } from './canvas/make-edits.ts';
import { launch } from './launch.ts';
import { type BenchRow, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';

const NODES = 2000;
const EDITS = 200;
const LIMIT_MS = 4;

/** E1: 200 edits, one after the other, of a network of one's own, from the key to the new state. */
export async function benchEdits(site: Site): Promise<readonly BenchRow[]> {
  const size = `a network of ${NODES.toLocaleString('en')} nodes`;
  // At sixty frames a second, as a hand meets it: nobody presses two keys within one.
  const browser = await launch();
  try {
    const [apart, together] = [await edit(browser, site, true), await edit(browser, site, false)];
    return [
      toRow(`an edit of ${size} until it is in the state, ${EDITS}, a frame apart, median / slowest`, apart, true),
      ...[...new Set(apart.map(({ kind }) => kind))].map((kind) =>
        toRow(
          `the same, ${kind}`,
          apart.filter((one) => one.kind === kind),
          false,
        ),
      ),
      toRow('the same, no frame apart', together, false),
    ];
  } finally {
    await browser.close();
  }
}

/** The edits of a page of their own, so that nothing but they is in its memory. */
async function edit(browser: Browser, site: Site, isApart: boolean): Promise<readonly TimedEdit[]> {
  const page = await browser.newPage();
  try {
    await page.goto(site.address);
    await page.waitForFunction(() => globalThis.runEdits !== undefined);
    const run = ([nodes, count, apart]: [number, number, boolean]) => globalThis.runEdits?.(nodes, count, apart);
    const times = await page.evaluate(run, [NODES, EDITS, isApart] as [number, number, boolean]);
    if (!times) throw new Error('the page has no edits to make');
    return times;
  } finally {
    await page.close();
  }
}

function toRow(what: string, taken: readonly TimedEdit[], isHeld: boolean): BenchRow {
  const took = taken.map((one) => one.took);
  const worst = Math.max(...took);
  const limit = isHeld ? `the slowest ≤ ${LIMIT_MS} ms` : '–';
  const ours = { median: toSample(took).median, p95: worst };
  const isMet = isHeld ? worst <= LIMIT_MS : null;
  return { goal: 'E1', what, unit: 'ms', ours, peer: null, theirs: null, ratio: null, limit, isMet };
}
