import { readFileSync } from 'node:fs';
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { at, numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import { DATASET_FILE, LAYOUT_FILE } from '../../src/build/read-data.ts';
import { parseLayout } from '../../src/dataset/layout.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import type { Side } from '../../src/dataset/sides.ts';
import { layOutAll } from '../../src/layout/lay-out-all.ts';
import { arrange } from '../../src/layout/opening/arrange.ts';
import { toPositions } from '../../src/layout/opening/drawing.ts';
import { fitToPane, turnToPane } from '../../src/layout/opening/fit.ts';
import { buildHops } from '../../src/layout/opening/hops.ts';
import { buildProblem } from '../../src/layout/opening/problem.ts';
import { measureLabels, measureQuality } from '../../src/layout/opening/quality.ts';
import { placeOpeningLabels } from '../../src/layout/opening/sides.ts';
import { toSubject } from '../../src/layout/opening/subject.ts';
import { type BenchRow, toConstant } from './row.ts';

type Subject = ReturnType<typeof readSubject>;

/** fcose chooses by chance: the run with the least stress counts. */
const FCOSE_SEEDS = [1, 2, 3];
const MARGIN = { x: 44, y: 26 };

/** The seminar, what is drawn of it, and its stored wide arrangement. */
function readSubject() {
  const dataset = parseDataset(readFileSync(DATASET_FILE, 'utf8'), DATASET_FILE);
  const layout = parseLayout(readFileSync(LAYOUT_FILE, 'utf8'), LAYOUT_FILE);
  if (!dataset.ok || !layout.ok) throw new Error('the dataset or its layout does not pass its gate');
  const subject = toSubject(dataset.value);
  const { nodes, source, target } = subject.network;
  return { ...subject, hops: buildHops(nodes.length, source, target), wide: layout.value.wide };
}

/** fcose at its best quality with a seeded `Math.random`, turned and scaled into the pane as a whole. */
function placeByFcose({ network, figures, wide }: Subject, seed: number): Float64Array {
  const chance = Math.random;
  Math.random = seededRandom(seed);
  cytoscape.use(fcose as unknown as cytoscape.Ext);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...network.nodes.map(({ id }, index) => {
        const { width, height } = at(figures.nodes, index);
        return { data: { id, width: width + 14, height: height + 14 } };
      }),
      ...network.edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
  });
  try {
    const options = {
      name: 'fcose',
      quality: 'proof',
      randomize: true,
      animate: false,
      packComponents: false,
      nodeRepulsion: 9000,
      idealEdgeLength: 62,
      edgeElasticity: 0.35,
      gravity: 0.2,
      numIter: 4000,
    };
    cy.layout(options as unknown as cytoscape.LayoutOptions).run();
    const places = network.nodes.flatMap(({ id }) => {
      const { x, y } = cy.getElementById(id).position();
      return [x, y];
    });
    return fitToPane(turnToPane(Float64Array.from(places), wide), wide, MARGIN, true);
  } finally {
    Math.random = chance;
    cy.destroy();
  }
}

/** All that is counted about positions with English labels, by the same placer for both sides. */
function measure(
  { network, figures, hops, texts, wide }: Subject,
  positions: Float64Array,
  wishes: ReadonlyMap<number, Side | null>,
) {
  const placed = placeOpeningLabels(network, figures, texts.en, positions, wide, wishes);
  const { placed: labels, overlaps: labelOverlaps } = measureLabels(network, figures, positions, placed, wide);
  return { ...measureQuality(network, figures, hops, positions), labels, labelOverlaps };
}

/** L2: the stored opening arrangement against fcose. L5: the same seed gives the same positions. */
export async function benchLayout(): Promise<readonly BenchRow[]> {
  const subject = readSubject();
  const { network, wide } = subject;
  const stored = Float64Array.from(network.nodes.flatMap(({ id }) => wide.positions[id] ?? [Number.NaN, Number.NaN]));
  const wishes = new Map(network.nodes.map(({ id }, index) => [index, wide.labels.en[id] ?? null]));
  const ours = measure(subject, stored, wishes);
  const theirs = FCOSE_SEEDS.map((seed) => measure(subject, placeByFcose(subject, seed), new Map())).reduce(
    (best, next) => (next.stress < best.stress ? next : best),
  );
  const pane = `${wide.width} × ${wide.height}`;
  const row = (what: string, key: keyof typeof ours, limit: string, isMet: boolean): BenchRow => ({
    goal: 'L2',
    what: `opening map, ${pane}: ${what}`,
    unit: '',
    ours: toConstant(ours[key]),
    peer: 'fcose, best of 3',
    theirs: toConstant(theirs[key]),
    ratio: theirs[key] === 0 ? null : ours[key] / theirs[key],
    limit,
    isMet,
  });
  return [
    row('stress', 'stress', '≤ 1×', ours.stress <= theirs.stress),
    row('ties that cross', 'crossings', '< 1×', ours.crossings < theirs.crossings),
    row('nodes within 2 px', 'overlaps', '0', ours.overlaps === 0),
    row('labels placed at 12 px', 'labels', `${network.nodes.length}`, ours.labels === network.nodes.length),
    row('labels overlapping', 'labelOverlaps', '0', ours.labelOverlaps === 0),
    ...benchRepeat(subject),
  ];
}

function benchRepeat({ network, figures, hops, texts, wide }: Subject): readonly BenchRow[] {
  const pane = { width: wide.width, height: wide.height };
  const problem = buildProblem({ network, figures, hops, texts, pane });
  const opening = () => toPositions(arrange(problem, { seed: 1, runs: 1, moves: 8000, polish: 2000 }));
  const live = () => layOutAll(network, figures, new Float64Array(network.nodes.length * 2), 1);
  const row = (what: string, run: () => ArrayLike<number>): BenchRow => {
    const [first, second] = [run(), run()];
    let difference = 0;
    for (let i = 0; i < first.length; i++)
      difference = Math.max(difference, Math.abs(numberAt(first, i) - numberAt(second, i)));
    const ours = toConstant(difference);
    const title = `same seed twice, ${what}: largest difference`;
    return {
      goal: 'L5',
      what: title,
      unit: 'px',
      ours,
      peer: null,
      theirs: null,
      ratio: null,
      limit: '0',
      isMet: difference === 0,
    };
  };
  return [row('opening layout', opening), row('live layout', live)];
}
