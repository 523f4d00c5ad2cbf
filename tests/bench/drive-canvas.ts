import type { Browser } from '@playwright/test';
import type { Outcome } from './canvas/main.ts';
import type { SubjectName, Work } from './canvas/subject.ts';
import { VIEWPORT } from './launch.ts';
import type { Site } from './serve-folder.ts';

export interface Drive {
  readonly subject: SubjectName;
  readonly nodes: number | 'seminar';
  readonly what: Work;
  readonly count: number;
  /** Steps stop after this time, at least five are made, ms. */
  readonly mostMs: number;
  readonly pane?: { readonly width: number; readonly height: number };
}

/** Opens the page of the canvases with one subject and lets it run. */
export async function driveCanvas(browser: Browser, site: Site, drive: Drive): Promise<Outcome> {
  const { subject, nodes, what, count, mostMs, pane = VIEWPORT } = drive;
  const page = await browser.newPage({ viewport: VIEWPORT });
  // A page that fails would keep whoever drives it waiting for ever.
  const failure = new Promise<never>((_resolve, reject) => page.on('pageerror', reject));
  failure.catch(() => {});
  try {
    await page.goto(`${site.address}?subject=${subject}&nodes=${nodes}&width=${pane.width}&height=${pane.height}`);
    await page.waitForFunction(() => globalThis.runBench !== undefined);
    const run = (input: { what: Work; count: number; mostMs: number }) =>
      globalThis.runBench?.(input.what, input.count, input.mostMs);
    const outcome = await Promise.race([page.evaluate(run, { what, count, mostMs }), failure]);
    if (!outcome) throw new Error('the page has nothing to run');
    return outcome;
  } finally {
    await page.close();
  }
}
