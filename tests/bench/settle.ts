import { canvasMessages } from '../../src/language/canvas.ts';
import { awaitCalm } from './await-calm.ts';
import { launch, VIEWPORT } from './launch.ts';
import { type BenchRow, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';
import { readFrames, watchFrames } from './settle-probe.ts';

const ROUNDS = 3;
/** A frame that takes longer is felt, ms. */
const MOST_FRAME = 50;

/** L5: the main thread's frames while the seminar is laid out anew in the built site. */
export async function benchSettle(site: Site): Promise<readonly BenchRow[]> {
  const frames: number[] = [];
  const tasks: number[] = [];
  const browser = await launch();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: VIEWPORT });
      await page.goto(`${site.address}?lang=en`);
      await page.waitForSelector('html[data-live]', { state: 'attached' });
      await awaitCalm();
      const tool = (name: string) => page.getByRole('button', { name, exact: true });
      await page.evaluate(watchFrames);
      await tool(canvasMessages.en.settle).click();
      // The tool is there again under its name once the run is over, and the way back beside it.
      await tool(canvasMessages.en.restore).waitFor();
      await tool(canvasMessages.en.settle).waitFor();
      const log = await page.evaluate(readFrames);
      frames.push(...log.gaps);
      tasks.push(...log.tasks);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const gaps = toSample(frames);
  const longest = { median: gaps.median, p95: Math.max(...frames) };
  return [
    {
      goal: 'L5',
      what: 'from frame to frame while the seminar settles, median / longest',
      unit: 'ms',
      ours: longest,
      peer: null,
      theirs: null,
      ratio: null,
      limit: `longest ≤ ${MOST_FRAME} ms, no long task`,
      isMet: longest.p95 <= MOST_FRAME && tasks.length === 0,
    },
    {
      goal: 'L5',
      what: 'tasks over 50 ms on the main thread meanwhile',
      unit: '',
      ours: { median: tasks.length, p95: tasks.length },
      peer: null,
      theirs: null,
      ratio: null,
      limit: '0',
      isMet: tasks.length === 0,
    },
  ];
}
