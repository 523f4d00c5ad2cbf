import type { Browser } from '@playwright/test';
import { at } from '../../src/base/assert.ts';
import { awaitCalm } from './await-calm.ts';
import type { TimedEdit } from './canvas/make-edits.ts';
import { launch } from './launch.ts';
import { type BenchRow, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';

const NODES = 2000;
const EDITS = 200;
const ROUNDS = 5;
const LIMIT_MS = 4;

/**
 * E1: 200 edits, one after the other, of a network of one's own, from the key to the new state. The same 200 are made
 * in several browsers, and each counts by its median: what an edit costs comes again with each of them, what a browser
 * does beside it on the same two processors (it translates code, it clears memory) hits now this one, now that.
 */
export async function benchEdits(site: Site): Promise<readonly BenchRow[]> {
  const size = `a network of ${NODES.toLocaleString('en')} nodes`;
  // At sixty frames a second, as a hand meets it: nobody presses two keys within one.
  const rounds = await makeRounds(site, true);
  const together = await makeRounds(site, false);
  const apart = toMedians(rounds);
  return [
    toRow(`an edit of ${size} until it is in the state, ${EDITS}, a frame apart, median / slowest`, apart, true),
    ...[...new Set(apart.map(({ kind }) => kind))].map((kind) =>
      toRow(
        `the same, ${kind}`,
        apart.filter((one) => one.kind === kind),
        false,
      ),
    ),
    toRow('the same, no frame apart', toMedians(together), false),
    toRow(`the same, a frame apart, all ${EDITS * ROUNDS} by themselves`, rounds.flat(), false),
  ];
}

/** The same edits in one browser after the other. */
async function makeRounds(site: Site, isApart: boolean): Promise<readonly (readonly TimedEdit[])[]> {
  const rounds: (readonly TimedEdit[])[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const browser = await launch();
    try {
      await awaitCalm();
      rounds.push(await edit(browser, site, isApart));
    } finally {
      await browser.close();
    }
  }
  return rounds;
}

/** Each edit with the median of what it took in all rounds. */
const toMedians = (rounds: readonly (readonly TimedEdit[])[]): readonly TimedEdit[] =>
  at(rounds, 0).map(({ kind }, index) => ({
    kind,
    took: toSample(rounds.map((round) => at(round, index).took)).median,
  }));

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
