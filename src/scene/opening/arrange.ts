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

const WIDE: Weights = { stress: 2.5, crossing: 7, overlap: 60, through: 14, label: 16, underLabel: 1.2 };
const TALL: Weights = { stress: 2, crossing: 6, overlap: 60, through: 14, label: 16, underLabel: 1.2 };

/** The wished length of a tie is this part of the side of a square as large as the pane. */
const WIDE_HOPS = 8.5;
const TALL_HOPS = 7.5;

/** The opening drawing of a problem: stress first, then annealing from several seeds, then polish. */
export function arrange(problem: Problem, effort: Effort): Drawing {
  const { pane } = problem;
  const tall = isTall(pane);
  const hop = Math.sqrt(pane.width * pane.height) / (tall ? TALL_HOPS : WIDE_HOPS);
  const weights = tall ? TALL : WIDE;
  const fence = buildFence(findProgramme(problem.network), pane);
  let best: Drawing | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < effort.runs; run++) {
    const seed = effort.seed * 1000 + run;
    const start = buildDrawing(problem, buildStart(problem, hop, seed));
    const schedule: Schedule = { seed, moves: effort.moves, heat: 14, step: 60, hop, weights };
    const found = anneal(problem, start, fence, schedule);
    const cost = measureCost(problem, found, weights, hop);
    if (cost < least) [best, least] = [found, cost];
  }
  if (!best) throw new Error('an arrangement needs at least one run');
  const finish: Weights = { ...weights, label: 26 };
  return anneal(problem, best, fence, { seed: effort.seed, moves: effort.polish, heat: 2.5, step: 16, hop, weights: finish });
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
export function measureCost(problem: Problem, drawing: Drawing, weights: Weights, hop: number): number {
  const energy = buildEnergy(problem, drawing, weights, hop);
  let cost = 0;
  for (let node = 0; node < problem.count; node++) cost += energy.nodeCost(node, Number.POSITIVE_INFINITY);
  return cost;
}

