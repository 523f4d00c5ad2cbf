import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { buildPage, PageName } from './build-pages.ts';
import { buildCommunityDataset } from './community-dataset.ts';
import { buildCommunityGraph } from './community-graph.ts';
import { benchEdits } from './edits.ts';
import { benchFilter } from './filter.ts';
import { benchHover } from './hover.ts';
import { benchIntake } from './intake.ts';
import { launch } from './launch.ts';
import { benchLayout } from './layout.ts';
import { benchLiveLayout } from './live-layout.ts';
import { benchMatch } from './match.ts';
import { benchMounts } from './mounts.ts';
import { benchMoves } from './moves.ts';
import { benchPrediction } from './prediction.ts';
import { benchQuestions } from './questions.ts';
import type { BenchRow } from './row.ts';
import { benchScaling } from './scaling.ts';
import { type Site, serveFolder } from './serve-folder.ts';
import { benchSettle } from './settle.ts';
import { benchStart } from './start.ts';
import { toText, writeReport } from './table.ts';

const REPORT = 'tests/bench/README.md';
type Pages = (page: PageName | 'app') => Promise<Site>;

const BENCHES: Readonly<Record<string, (open: Pages) => Promise<readonly BenchRow[]>>> = {
  start: async (open) => benchStart({ app: await open('app'), floor: await open('floor'), bare: await open('bare') }),
  hover: async (open) => benchHover(await open('canvas')),
  moves: async (open) => benchMoves(await open('canvas')),
  mounts: async (open) => benchMounts(await open('canvas')),
  filter: async (open) => benchFilter(await open('canvas')),
  edits: async (open) => benchEdits(await open('canvas')),
  intake: async () => benchIntake(),
  settle: async (open) => benchSettle(await open('app')),
  layout: () => benchLayout(),
  'live-layout': async () => benchLiveLayout(),
  prediction: () => benchPrediction(),
  match: async () => benchMatch(),
  scaling: async () => benchScaling(),
  questions: async (open) => benchQuestions(await open('app')),
};

/** Runs the benchmarks named, or all, and prints the table; with `--write` it goes into the README as well. */
export async function main(args: readonly string[], build: typeof buildPage): Promise<void> {
  const wanted = args.filter((arg) => !arg.startsWith('--'));
  const strangers = [...wanted.filter((name) => !BENCHES[name]), ...args.filter((arg) => /^--(?!write$)/.test(arg))];
  if (strangers.length > 0) {
    throw new Error(`there is no ${strangers.join(', ')}; there are: ${Object.keys(BENCHES).join(', ')}, --write`);
  }
  const sample = parseDataset(JSON.stringify(buildCommunityDataset(buildCommunityGraph(115))), 'community graph');
  if (!sample.ok) throw new Error(`the made-up dataset does not pass the gate: ${JSON.stringify(sample.fault)}`);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const sites = new Map<string, Site>();
  const open: Pages = async (page) => {
    const known = sites.get(page);
    if (known) return known;
    await build(page, join(folder, page));
    const site = await serveFolder(join(folder, page));
    sites.set(page, site);
    return site;
  };
  const rows: BenchRow[] = [];
  const begin = Date.now();
  const loadBefore = loadavg()[0] ?? 0;
  try {
    for (const [name, bench] of Object.entries(BENCHES)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.log(`${name} …`);
      rows.push(...(await bench(open)));
    }
  } finally {
    for (const site of sites.values()) site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(`\n${toText(rows)}\n`);
  const minutes = ((Date.now() - begin) / 60_000).toFixed(1);
  const measured = Object.keys(BENCHES).filter((name) => wanted.length === 0 || wanted.includes(name));
  // The benchmark's own load is in the second number, that of others in both.
  const load = `${loadBefore.toFixed(1)} before, ${(loadavg()[0] ?? 0).toFixed(1)} after`;
  const conditions = [`${measured.join(', ')}: load average ${load}`, ...(await describeConditions())];
  for (const line of [...conditions, `${minutes} minutes`]) console.log(line);
  if (args.includes('--write')) writeReport(REPORT, rows, conditions);
}

/** When, on what and with which versions. */
async function describeConditions(): Promise<readonly string[]> {
  const browser = await launch();
  const chromium = browser.version();
  await browser.close();
  const versionOf = (name: string) =>
    `${name} ${JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')).version}`;
  const libraries = [
    'cytoscape',
    'react-cytoscapejs',
    'react',
    'zustand',
    'd3-scale',
    'vite',
    'force-graph',
    'papaparse',
    'xlsx',
  ];
  const processors = cpus();
  return [
    `${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, Chromium ${chromium}`,
    `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    libraries.map(versionOf).join(', '),
  ];
}
