import type { Outcome } from './canvas/main.ts';
import type { SubjectName } from './canvas/subject.ts';
import { driveCanvas } from './drive-canvas.ts';
import { launch } from './launch.ts';
import { type BenchRow, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';

const SIZES = [115, 1000, 5000, 10_000, 50_000] as const;
/** Cytoscape itself is asked for no more than these: beyond them a hover takes seconds. */
const MOST_BY_CLASS = 10_000;
/** Page loads of each side, by turns. */
const ROUNDS = 2;
const STEPS = 40;
/** A round of steps ends after this, ms: the slowest peer takes half a second for one. */
const MOST_MS = 1500;

const SUBJECTS: readonly SubjectName[] = ['canvas', 'classes', 'force-graph'];

/** R4: from a move of the mouse to the painted highlight. */
export async function benchHover(site: Site): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const browser = await launch(true);
  try {
    for (const nodes of SIZES) {
      const outcomes = new Map<SubjectName, Outcome[]>(SUBJECTS.map((subject) => [subject, []]));
      for (let round = 0; round < ROUNDS; round++) {
        for (const subject of SUBJECTS) {
          if (subject === 'classes' && nodes > MOST_BY_CLASS) continue;
          const drive = { subject, nodes, what: 'hover', count: STEPS, mostMs: MOST_MS } as const;
          outcomes.get(subject)?.push(await driveCanvas(browser, site, drive));
        }
      }
      console.log(`  ${nodes} nodes`);
      rows.push(...toRows(nodes, outcomes));
    }
  } finally {
    await browser.close();
  }
  return rows;
}

function toRows(nodes: number, outcomes: ReadonlyMap<SubjectName, readonly Outcome[]>): BenchRow[] {
  const sample = (subject: SubjectName, until: 'handled' | 'painted' | 'shown') =>
    toSample((outcomes.get(subject) ?? []).flatMap(({ steps }) => steps.map((step) => step[until])));
  const faults = (outcomes.get('canvas') ?? []).flatMap((outcome) => outcome.faults);
  if (faults.length > 0) console.error(`hover at ${nodes} nodes: ${[...new Set(faults)].join('; ')}`);
  const at = `at ${nodes.toLocaleString('en')} nodes`;
  const ours = sample('canvas', 'painted');
  const isFast = ours.p95 <= 3 && faults.length === 0;
  const compare = (subject: SubjectName, peer: string, least: number | null): BenchRow => {
    const theirs = sample(subject, 'painted');
    const ratio = theirs.median / ours.median;
    const limit = least === null ? '–' : `theirs ≥ ${least}× of ours`;
    const isMet = least === null ? null : ratio >= least;
    return { goal: 'R4', what: `hover ${at}, until painted`, unit: 'ms', ours, peer, theirs, ratio, limit, isMet };
  };
  const alone = { goal: 'R4', unit: 'ms', peer: null, theirs: null, ratio: null };
  return [
    { ...alone, what: `hover ${at}, mouse move until painted`, ours, limit: 'p95 ≤ 3 ms', isMet: isFast },
    { ...alone, what: `hover ${at}, handlers alone`, ours: sample('canvas', 'handled'), limit: '–', isMet: null },
    {
      ...alone,
      what: `hover ${at}, until the frame is over`,
      ours: sample('canvas', 'shown'),
      limit: '–',
      isMet: null,
    },
    ...(nodes > MOST_BY_CLASS ? [] : [compare('classes', 'Cytoscape, class change', nodes === 5000 ? 30 : null)]),
    compare('force-graph', 'force-graph', nodes >= 1000 ? 5 : null),
  ];
}
