import type { Outcome } from './canvas/main.ts';
import type { Step } from './canvas/subject.ts';
import { driveCanvas } from './drive-canvas.ts';
import { launch } from './launch.ts';
import { type BenchRow, toSample } from './row.ts';
import type { Site } from './serve-folder.ts';

/** What is filtered, how many changes are made a round, and whether the goal speaks of it. */
const CASES = [
  { nodes: 'seminar', title: 'the seminar, 115 nodes', changes: 50, isGoal: true },
  { nodes: 1000, title: '1,000 nodes', changes: 30, isGoal: false },
  { nodes: 10_000, title: '10,000 nodes', changes: 10, isGoal: false },
] as const;
const ROUNDS = 2;
const MOST_MS = 5000;

/** F1: from a change of the filters in the whole app, panels and all, to the painted map. */
export async function benchFilter(site: Site): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  const browser = await launch(true);
  try {
    for (const { nodes, title, changes, isGoal } of CASES) {
      const [app, floor]: [Outcome[], Outcome[]] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        const drive = { nodes, what: 'filter', count: changes, mostMs: MOST_MS } as const;
        const outcome = await driveCanvas(browser, site, { ...drive, subject: 'app' });
        app.push(outcome);
        floor.push(await driveCanvas(browser, site, { ...drive, subject: 'classes', pane: outcome.pane }));
      }
      const faults = app.flatMap((outcome) => outcome.faults);
      if (faults.length > 0) console.error(`filter at ${title}: ${[...new Set(faults)].join('; ')}`);
      const sample = (outcomes: readonly Outcome[], until: keyof Step) =>
        toSample(outcomes.flatMap(({ steps }) => steps.map((step) => step[until])));
      const [ours, theirs] = [sample(app, 'painted'), sample(floor, 'painted')];
      rows.push({
        goal: 'F1',
        what: `a filter change in the whole app until painted, ${title}`,
        unit: 'ms',
        ours,
        peer: 'Cytoscape, class change alone',
        theirs,
        ratio: ours.median / theirs.median,
        limit: isGoal ? 'p95 ≤ 16 ms, nothing laid out or rebuilt' : '–',
        isMet: isGoal ? ours.p95 <= 16 && faults.length === 0 : null,
      });
      const told = sample(app, 'told');

      const alone = { goal: 'F1', unit: 'ms', peer: null, theirs: null, ratio: null, limit: '–', isMet: null };
      rows.push(
        { ...alone, what: `a filter change, handlers alone, ${title}`, ours: sample(app, 'handled') },
        { ...alone, what: `a filter change until the frame is over, ${title}`, ours: sample(app, 'shown') },
        {
          ...alone,
          what: `a filter change until the panels tell the same, ${title}`,
          ours: told,
          limit: isGoal ? 'p95 ≤ 50 ms' : '–',
          isMet: isGoal ? told.p95 <= 50 : null,
        },
      );
    }
  } finally {
    await browser.close();
  }
  return rows;
}
