import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { numberAt } from '../../src/base/assert.ts';
import { seededRandom } from '../../src/base/random.ts';
import { buildSimulation } from '../../src/layout/simulation.ts';
import { listNeighbours, walk } from '../../src/layout/walk.ts';
import { buildCommunityGraph, type CommunityGraph } from './community-graph.ts';
import { type BenchRow, toSample } from './row.ts';

/** Sizes, how often each is repeated, and what part of d3-force's time is the goal. */
const SIZES = [
  { count: 1000, times: 5, part: 1 / 2 },
  { count: 5000, times: 3, part: 1 / 3 },
  { count: 10_000, times: 3, part: 1 / 3 },
] as const;
/** Nodes from which distances are asked when stress is measured: all pairs would take minutes. */
const ASKED = 60;
const RADIUS = 8;

/** A finished layout: x0, y0, x1, y1, … and what it took, ms. */
interface Laid {
  readonly positions: ArrayLike<number>;
  readonly took: number;
}

/** L1: a network that nobody has placed, laid out to the end, beside d3-force with forces of the same strength. */
export function benchLiveLayout(): readonly BenchRow[] {
  return SIZES.flatMap(({ count, times, part }) => {
    const graph = buildCommunityGraph(count);
    const [ours, theirs]: [Laid[], Laid[]] = [[], []];
    for (let time = 0; time < times; time++) {
      ours.push(layOut(graph));
      theirs.push(layOutByD3(graph));
    }
    const [ourTime, theirTime] = [ours, theirs].map((runs) => toSample(runs.map(({ took }) => took)));
    const [ourStress, theirStress] = [ours, theirs].map((runs) =>
      toSample(runs.map(({ positions }) => sampleStress(graph, positions))),
    );
    if (!ourTime || !theirTime || !ourStress || !theirStress) throw new Error('two sides were measured');
    const ratio = ourTime.median / theirTime.median;
    const isAsGood = ourStress.median <= theirStress.median;
    const what = `${count.toLocaleString('en')} nodes laid out from nothing`;
    const common = { goal: 'L1', peer: 'd3-force, 300 ticks' } as const;
    const limit = part === 1 / 2 ? '≤ ½ at its stress' : '≤ ⅓ at its stress';
    return [
      { ...common, what, unit: 'ms', ours: ourTime, theirs: theirTime, ratio, limit, isMet: isAsGood && ratio <= part },
      {
        ...common,
        what: `${what}: stress`,
        unit: '',
        ours: ourStress,
        theirs: theirStress,
        ratio: ourStress.median / theirStress.median,
        limit: '≤ 1×',
        isMet: isAsGood,
      },
    ];
  });
}

function layOut({ count, source, target }: CommunityGraph): Laid {
  const started = performance.now();
  const simulation = buildSimulation({
    type: 'start',
    runId: 0,
    mode: 'open',
    count,
    source,
    target,
    positions: new Float64Array(count * 2),
    radius: new Float32Array(count).fill(RADIUS),
    shown: new Uint8Array(count).fill(1),
    fixed: new Uint8Array(count),
    seed: 1,
  });
  while (!simulation.tick());
  return { positions: simulation.positions(), took: performance.now() - started };
}

/** d3-force's own start, its default 300 ticks, and the forces of our live layout. */
function layOutByD3({ count, source, target }: CommunityGraph): Laid {
  const UNIT = 36;
  const degree = new Int32Array(count);
  for (const ends of [source, target]) for (const node of ends) degree[node] = numberAt(degree, node) + 1;
  const started = performance.now();
  const nodes: SimulationNodeDatum[] = Array.from({ length: count }, () => ({}));
  const links: SimulationLinkDatum<SimulationNodeDatum>[] = Array.from(source, (from, tie) => ({
    source: from,
    target: numberAt(target, tie),
  }));
  const hub = (tie: number) =>
    Math.min(30, Math.max(numberAt(degree, numberAt(source, tie)), numberAt(degree, numberAt(target, tie))));
  const simulation = forceSimulation(nodes)
    .stop()
    .force(
      'ties',
      forceLink(links).distance((_, tie) => UNIT * (0.5 + 0.03 * hub(tie))),
    )
    .force(
      'apart',
      forceManyBody()
        .strength(-0.03 * UNIT * UNIT)
        .theta(count > 2000 ? 1.3 : 0.9),
    )
    .force('room', forceCollide(RADIUS + 5))
    .force('x', forceX(0).strength(0.1))
    .force('y', forceY(0).strength(0.1));
  simulation.tick(300);
  const positions = nodes.flatMap(({ x = 0, y = 0 }) => [x, y]);
  return { positions, took: performance.now() - started };
}

/** Normalised stress (as `layout/opening/stress.ts` has it) over all pairs with one of some nodes chosen by seed. */
function sampleStress({ count, source, target }: CommunityGraph, positions: ArrayLike<number>): number {
  const neighbours = listNeighbours({ count, source, target });
  const queue = new Int32Array(count);
  const random = seededRandom(9);
  let [sum, squares, pairs] = [0, 0, 0];
  for (let asked = 0; asked < ASKED; asked++) {
    const from = Math.floor(random() * count);
    const hops = new Int32Array(count).fill(-1);
    for (const node of queue.subarray(0, walk(from, neighbours, hops, queue))) {
      if (node === from) continue;
      const [dx, dy] = [0, 1].map(
        (axis) => numberAt(positions, node * 2 + axis) - numberAt(positions, from * 2 + axis),
      );
      const ratio = Math.hypot(dx ?? 0, dy ?? 0) / numberAt(hops, node);
      sum += ratio;
      squares += ratio * ratio;
      pairs++;
    }
  }
  return (pairs - (sum * sum) / squares) / pairs;
}
