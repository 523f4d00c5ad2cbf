import { awaitCalm } from './await-calm.ts';
import { launch, VIEWPORT } from './launch.ts';
import { type BenchRow, toConstant, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';
import { MOST_SCRIPT, readStart, watchStart } from './start-probe.ts';

export interface StartSites {
  readonly app: Site;
  readonly floor: Site;
  readonly bare: Site;
}
type SiteName = keyof StartSites;

const BARE = 'bare React + Cytoscape page';
const NAMES: readonly SiteName[] = ['floor', 'app', 'bare'];
const THROTTLES = [1, 4] as const;
/** Runs that count; the very first of each kind does not. */
const RUNS = 5;
/** A shift below this share of the screen is no jump that anybody sees. */
const MOST_SHIFT = 0.01;

type Start = ReturnType<typeof readStart>;

/** One visit by a browser that has never been there. */
async function visit(site: Site, throttle: number): Promise<Start> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: VIEWPORT });
    const devtools = await page.context().newCDPSession(page);
    if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    await page.addInitScript(watchStart);
    await awaitCalm();
    await page.goto(site.address);
    await page.waitForSelector('html[data-live]', { state: 'attached' });
    // What still moves after the takeover counts as well.
    await page.waitForTimeout(500);
    return await page.evaluate(readStart);
  } finally {
    await browser.close();
  }
}

/** S1 and S2: floor, app and bare page by turns, at full and at a quarter of the processor's speed. */
export async function benchStart(sites: StartSites): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const script = { app: 0, bare: 0 };
  for (const throttle of THROTTLES) {
    const starts: Record<SiteName, Start[]> = { floor: [], app: [], bare: [] };
    for (let run = throttle === 1 ? -1 : 0; run < RUNS; run++) {
      for (const name of NAMES) {
        const start = await visit(sites[name], throttle);
        if (run >= 0) starts[name].push(start);
      }
    }
    rows.push(...toRows(starts, throttle));
    for (const name of ['app', 'bare'] as const) {
      const sizes = starts[name].map(({ scripts }) => sum(scripts.map(sites[name].measure)));
      script[name] = Math.max(script[name], ...sizes);
    }
  }
  const [ours, theirs] = [script.app / 1000, script.bare / 1000];
  rows.push({
    goal: 'S2',
    what: 'JavaScript requested before everything is live, gzip',
    unit: 'kB',
    ours: toConstant(ours),
    peer: BARE,
    theirs: toConstant(theirs),
    ratio: ours / theirs,
    limit: `≤ ${MOST_SCRIPT / 1000} kB`,
    isMet: script.app <= MOST_SCRIPT,
  });
  return rows;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

function toRows(starts: Readonly<Record<SiteName, readonly Start[]>>, throttle: number): BenchRow[] {
  const sample = (name: SiteName, key: Exclude<keyof Start, 'scripts'>) =>
    toSample(starts[name].map((start) => start[key]));
  const at = `${throttle}× slower processor`.replace('1× slower', 'full-speed');
  const compare = (
    goal: string,
    what: string,
    key: 'paint' | 'live' | 'whole',
    name: SiteName,
    peer: string,
    most: number,
  ): BenchRow => {
    const [ours, theirs] = [sample('app', key), sample(name, key)];
    const ratio = ours.median / theirs.median;
    const limit = `≤ ${most}× of theirs`;
    return { goal, what: `${what}, ${at}`, unit: 'ms', ours, peer, theirs, ratio, limit, isMet: ratio <= most };
  };
  const shift = sample('app', 'shift');
  const alone = { unit: 'ms', peer: null, theirs: null, ratio: null };
  return [
    compare('S1', 'first contentful paint', 'paint', 'floor', 'static page, plain canvas', 2),
    {
      ...alone,
      goal: 'S1',
      what: `the map stands on screen, ${at}`,
      ours: sample('app', 'map'),
      limit: '–',
      isMet: null,
    },
    {
      ...alone,
      goal: 'S1',
      what: `layout shift until after the takeover, ${at}`,
      unit: '',
      ours: shift,
      limit: `≤ ${MOST_SHIFT}`,
      isMet: shift.p95 <= MOST_SHIFT,
    },
    compare('S2', 'the map is live: it has been drawn and can be explored', 'live', 'bare', BARE, 1.1),
    compare('S2', 'everything is live: panels and map', 'whole', 'bare', BARE, 1.5),
  ];
}
