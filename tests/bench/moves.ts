import type { Browser } from '@playwright/test';
import type { Outcome } from './canvas/main.ts';
import type { SubjectName, Work } from './canvas/subject.ts';
import { driveCanvas } from './drive-canvas.ts';
import { launch } from './launch.ts';
import { type BenchRow, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';

/** How many times as long force-graph may take for a pan at the least; null: no goal. */
const SIZES = [
  { nodes: 1000, least: null },
  { nodes: 5000, least: 6 },
  { nodes: 10_000, least: 10 },
  { nodes: 50_000, least: 50 },
] as const;
const LIVE = [115, 1000, 5000, 10_000] as const;
/** The size at which the first picture is held against Cytoscape's, and how many times as long that may take. */
const FIRST = { nodes: 5000, least: 8 } as const;
/** The most nodes at which peers are asked: some take seconds for a step beyond. */
const CAMERA_PEERS = { 'force-graph': 50_000, 'vis-network': 5000, classes: 5000, sigma: 1000 } as const;
const LIVE_PEERS = { floor: 10_000, 'force-graph': 10_000, 'vis-network': 1000, classes: 1000, sigma: 1000 } as const;
/** What peers are called where their own name does not say it. */
const NAMES: Partial<Record<SubjectName, string>> = {
  classes: 'Cytoscape’s own canvas',
  sigma: 'sigma, its WebGL drawn by the processor',
  floor: 'the same frame on a plain canvas',
};
const STEPS = 26;
/** A round of steps ends after this, ms; five are made in any case. */
const MOST_MS = 1000;
/** What moves this fast is fluent, ms. */
const FRAME = 16.7;

interface Asked {
  readonly subject: SubjectName;
  readonly nodes: number;
  readonly what: Work;
}

/** R1, R2: pan and zoom; R5: a frame while all nodes move; R6: the first picture. */
export async function benchMoves(site: Site): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const browser = await launch(true);
  const drive = (asked: Asked) => driveCanvas(browser, site, { ...asked, count: STEPS, mostMs: MOST_MS });
  try {
    for (const { nodes, least } of SIZES) rows.push(...(await benchCamera(drive, nodes, least)));
    for (const nodes of LIVE) rows.push(...(await benchLive(drive, nodes)));
    rows.push(...(await benchFirst(browser, site)));
  } finally {
    await browser.close();
  }
  return rows;
}

type DriveIt = (asked: Asked) => Promise<Outcome>;

const listPeers = <Name extends SubjectName>(most: Readonly<Record<Name, number>>, nodes: number): readonly Name[] =>
  (Object.keys(most) as Name[]).filter((name) => nodes <= most[name]);
const toTimes = ({ steps }: Outcome) => toSample(steps.map(({ busy }) => busy));
const toSize = (nodes: number) => `at ${nodes.toLocaleString('en')} nodes`;

async function benchCamera(drive: DriveIt, nodes: number, least: number | null): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const what of ['pan', 'zoom'] as const) {
    const ours = toTimes(await drive({ subject: 'canvas', nodes, what }));
    const common = { what: `${what} ${toSize(nodes)}, a step until painted`, unit: 'ms', ours };
    const limit = `p95 ≤ ${FRAME} ms`;
    rows.push({ ...common, goal: 'R1', peer: null, theirs: null, ratio: null, limit, isMet: ours.p95 <= FRAME });
    for (const subject of listPeers(CAMERA_PEERS, nodes)) {
      const theirs = toTimes(await drive({ subject, nodes, what }));
      const ratio = theirs.median / ours.median;
      const isGoal = what === 'pan' && subject === 'force-graph' && least !== null;
      rows.push({
        ...common,
        goal: 'R2',
        peer: NAMES[subject] ?? subject,
        theirs,
        ratio,
        limit: isGoal ? `theirs ≥ ${least}× of ours` : '–',
        isMet: isGoal ? ratio >= least : null,
      });
    }
  }
  return rows;
}

/** Beside the least that shows the same, with names and shapes, and beside peers. */
async function benchLive(drive: DriveIt, nodes: number): Promise<readonly BenchRow[]> {
  const ours = toTimes(await drive({ subject: 'canvas', nodes, what: 'live' }));
  const rows: BenchRow[] = [];
  for (const subject of listPeers(LIVE_PEERS, nodes)) {
    const theirs = toTimes(await drive({ subject, nodes, what: 'live' }));
    const isFloor = subject === 'floor';
    const ratio = isFloor ? ours.median / theirs.median : theirs.median / ours.median;
    rows.push({
      goal: 'R5',
      what: `a frame while all nodes move, ${toSize(nodes)}`,
      unit: 'ms',
      ours,
      peer: NAMES[subject] ?? subject,
      theirs,
      ratio,
      limit: isFloor ? '≤ 2× of theirs' : '–',
      isMet: isFloor ? ratio <= 2 : null,
    });
  }
  return rows;
}

async function benchFirst(browser: Browser, site: Site): Promise<readonly BenchRow[]> {
  const { nodes, least } = FIRST;
  const sample = async (subject: SubjectName) => {
    const first: number[] = [];
    for (let round = 0; round < 3; round++) {
      first.push((await driveCanvas(browser, site, { subject, nodes, what: 'pan', count: 0, mostMs: 0 })).first);
    }
    return toSample(first);
  };
  const [ours, cytoscape, forceGraph] = [await sample('canvas'), await sample('classes'), await sample('force-graph')];
  const common = { goal: 'R6', what: `the first picture ${toSize(nodes)}`, unit: 'ms', ours } as const;
  const ratio = cytoscape.median / ours.median;
  return [
    {
      ...common,
      peer: NAMES.classes ?? null,
      theirs: cytoscape,
      ratio,
      limit: `theirs ≥ ${least}× of ours`,
      isMet: ratio >= least,
    },
    {
      ...common,
      peer: 'force-graph',
      theirs: forceGraph,
      ratio: forceGraph.median / ours.median,
      limit: '–',
      isMet: null,
    },
  ];
}
