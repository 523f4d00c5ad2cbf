import { anneal, type Schedule } from './anneal.ts';
import { buildDrawing, type Drawing } from './drawing.ts';
import { buildEnergy, type Weights } from './energy.ts';
import { fitToPane, turnToPane } from './fit.ts';
import { isTall, type Problem } from './problem.ts';
import { buildFence, buildPins, findProgramme } from './programme.ts';
import { solveStress } from './stress.ts';

export interface Effort {
  readonly seed: number;
  /** How many independent runs the best one is chosen from. */
  readonly runs: number;
  /** Moves of each run. */
  readonly moves: number;
  /** Moves of the polish that the best run gets. */
  readonly polish: number;
}

/** How one shape of pane is annealed; found by trying on the seminar's network. */
interface Recipe {
  readonly weights: Weights;
  readonly heat: number;
  /** The wished length of a tie is this part of the side of a square as large as the pane. */
  readonly hops: number;
}

const WIDE: Recipe = {
  weights: { stress: 4.5, crossing: 11, overlap: 60, through: 40, label: 34, underLabel: 1.2 },
  heat: 15,
  hops: 8.3,
};
const TALL: Recipe = {
  weights: { stress: 4, crossing: 8, overlap: 60, through: 14, label: 16, underLabel: 1.2 },
  heat: 26,
  hops: 6.8,
};
/** In the polish no label may be lost for the sake of anything else. */
const POLISH_LABEL = 45;

/** The opening drawing of a problem: stress first, then annealing from several seeds, then polish. */
export function arrange(problem: Problem, effort: Effort): Drawing {
  const { pane } = problem;
  const { weights, heat, hops } = isTall(pane) ? TALL : WIDE;
  const hop = Math.sqrt(pane.width * pane.height) / hops;
  const fence = buildFence(findProgramme(problem.network), pane);
  let best: Drawing | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < effort.runs; run++) {
    const seed = effort.seed * 1000 + run;
    const start = buildDrawing(problem, buildStart(problem, hop, seed));
    const schedule: Schedule = { seed, moves: effort.moves, heat, step: 60, hop, weights };
    const found = anneal(problem, start, fence, schedule);
    const cost = measureCost(problem, found, weights, hop);
    if (cost < least) [best, least] = [found, cost];
  }
  if (!best) throw new Error('an arrangement needs at least one run');
  return polish(problem, best, effort);
}

/** Small moves from a drawing that is nearly right: what was found, or what is stored for a dataset since edited. */
export function polish(problem: Problem, drawing: Drawing, { seed, polish: moves }: Effort): Drawing {
  const { weights, hops } = isTall(problem.pane) ? TALL : WIDE;
  const hop = Math.sqrt(problem.pane.width * problem.pane.height) / hops;
  const fence = buildFence(findProgramme(problem.network), problem.pane);
  const finish: Weights = { ...weights, label: POLISH_LABEL };
  return anneal(problem, drawing, fence, { seed, moves, heat: 2.5, step: 16, hop, weights: finish });
}

/** Positions by stress alone: with the programme spread out where there is one, else turned to fill the pane. */
export function buildStart({ network, count, hops, pane }: Problem, hop: number, seed: number): Float64Array {
  const programme = findProgramme(network);
  const margin = { x: 44, y: 26 };
  if (!programme) {
    const free = solveStress({ count, hops, hop, seed, sweeps: 80, pins: new Map() });
    return fitToPane(turnToPane(free, pane), pane, margin, false);
  }
  const spread = solveStress({ count, hops, hop, seed, sweeps: 80, pins: buildPins(programme, pane) });
  return spread.map((value, i) => {
    const [room, free] = i % 2 === 0 ? [margin.x, pane.width] : [margin.y, pane.height];
    return Math.min(free - room, Math.max(room, value));
  });
}

/** The sum of every node's cost: terms between two nodes count twice, which does not matter to a comparison. */
function measureCost(problem: Problem, drawing: Drawing, weights: Weights, hop: number): number {
  const energy = buildEnergy(problem, drawing, weights, hop);
  let cost = 0;
  for (let node = 0; node < problem.count; node++) cost += energy.nodeCost(node, Number.POSITIVE_INFINITY);
  return cost;
}
