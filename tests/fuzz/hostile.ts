import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDraft } from '../../src/intake/draft/build.ts';
import { readSource } from '../../src/intake/read-source.ts';
import { NotLetIn } from '../../src/intake/refuse.ts';
import { HOSTILE_FILES } from '../drivers/hostile-files.ts';
import { BLANK, toParts } from '../drivers/intake.ts';

/** How long a hostile file may keep anybody waiting, and how much memory it may take. */
const LONGEST_MS = 2000;
export const MOST_MB = 400;

interface Measured {
  /** The code of the refusal; '' where the file opens. */
  readonly refused: string;
  readonly ms: number;
  /** Of the processor alone: what others do meanwhile is not in it. */
  readonly cpuMs: number;
  /** At the most, the file itself among it. */
  readonly mb: number;
}

/** Gives each hostile file to a process of its own and prints what it says, needs and takes. Returns the exit code. */
export function measureHostile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  let failed = 0;
  for (const [index, { what, make, refused }] of HOSTILE_FILES.entries()) {
    const file = join(folder, String(index));
    writeFileSync(file, make());
    const run = ['--max-old-space-size=3000', 'tests/fuzz/run.mjs', '--measure', file];
    const told = JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8' })) as Measured;
    rmSync(file);
    const isFine = told.refused === refused && told.cpuMs <= LONGEST_MS && told.mb <= MOST_MB;
    if (!isFine) failed++;
    const said = told.refused || 'opens';
    console.log(`${isFine ? ' ' : '✗'} ${what}: ${said}, ${told.ms} ms (${told.cpuMs} ms of work), ${told.mb} MB`);
  }
  rmSync(folder, { recursive: true });
  console.log(`${failed} of ${HOSTILE_FILES.length} say, need or take what they should not`);
  return failed > 0 ? 1 : 0;
}

/** Reads one file to a draft and prints what that needed. */
export function measureOne(file: string): void {
  const before = process.memoryUsage().rss;
  const bytes = new Uint8Array(readFileSync(file));
  const [begin, used] = [performance.now(), process.cpuUsage()];
  const { refused } = tellOf(bytes);
  const { user, system } = process.cpuUsage(used);
  const mb = Math.round((process.resourceUsage().maxRSS * 1024 - before) / 2 ** 20);
  const measured: Measured = {
    refused,
    ms: Math.round(performance.now() - begin),
    cpuMs: Math.round((user + system) / 1000),
    mb,
  };
  console.log(JSON.stringify(measured));
}

/** Reads all of them in this process and prints a line for each: what is said of it, as JSON. */
export function tellHostile(): void {
  for (const { what, make } of HOSTILE_FILES) console.log(JSON.stringify({ what, ...tellOf(make()) } satisfies Told));
}

/** What is said of a file: the code of its refusal, wherever that comes, or what is seen in it. */
export interface Told {
  readonly what: string;
  readonly refused: string;
  readonly seen: readonly string[];
}

function tellOf(bytes: Uint8Array): Omit<Told, 'what'> {
  const reading = readSource({ name: 'file', bytes });
  if (reading.kind === 'refused') return { refused: reading.code, seen: [] };
  try {
    const { issues } = buildDraft(BLANK, toParts(reading));
    const seen = [...('issues' in reading ? reading.issues : []), ...issues].map(({ code }) => code);
    return { refused: '', seen: [...new Set(seen)] };
  } catch (error) {
    if (error instanceof NotLetIn) return { refused: error.code, seen: [] };
    throw error;
  }
}
