import { type Random, seededRandom } from '../../base/random.ts';
import { buildDrawing, type Drawing, moveNode, turnLabel } from './drawing.ts';
import { buildEnergy, type Weights } from './energy.ts';
import type { Problem } from './problem.ts';
import type { Fence } from './programme.ts';

export interface Schedule {
  readonly seed: number;
  readonly moves: number;
  /** Temperature at the start, in units of cost; it falls quadratically to about nothing. */
  readonly heat: number;
  /** Length of a step at the start, px; it falls linearly. */
  readonly step: number;
  /** Wished length of one tie, px. */
  readonly hop: number;
  readonly weights: Weights;
}

const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * Positions and label sides of all languages annealed together (Kirkpatrick, Gelatt and Vecchi 1983;
 * for graphs Davidson and Harel 1996). Each move is judged by the terms it touches, and judging stops as
 * soon as the move is sure to be refused, so 100 nodes make some 50,000 moves a second.
 */
export function anneal(problem: Problem, start: Drawing, fence: Fence, schedule: Schedule): Drawing {
  const random = seededRandom(schedule.seed);
  const drawing = buildDrawing(problem, new Float64Array(problem.count * 2), start.sides);
  for (let node = 0; node < problem.count; node++) {
    moveNode(problem, drawing, node, start.x[node] as number, start.y[node] as number);
  }
  const energy = buildEnergy(problem, drawing, schedule.weights, schedule.hop);
  const { network, count, wanted } = problem;
  const { x, y, sides } = drawing;
  const spread = () => random() + random() + random() - 1.5;
  let heat = schedule.heat;
  let step = schedule.step;

  for (let move = 0; move < schedule.moves; move++) {
    const left = 1 - move / schedule.moves;
    heat = schedule.heat * left * left + 0.05;
    step = Math.max(3, schedule.step * left);
    const kind = random();
    if (kind < 0.25) tryTurn();
    else if (kind < 0.28) trySwap();
    else if (kind < 0.32) tryCluster();
    else if (kind < 0.35) tryJump();
    else tryStep();
  }
  return drawing;

  /** The most a move may cost to be taken at the present temperature. */
  function allowance(): number {
    return -heat * Math.log(random() || 1e-12);
  }

  function tryTurn() {
    if (wanted.length === 0) return;
    const node = wanted[pick(random, wanted.length)] as number;
    const label = node + count * pick(random, problem.labels.languages);
    const side = sides[label] as number;
    const before = energy.labelCost(label);
    turnLabel(problem, drawing, label, pick(random, 8));
    if (energy.labelCost(label) > before + allowance()) turnLabel(problem, drawing, label, side);
  }

  function tryStep() {
    const node = pick(random, count);
    relocate(node, (x[node] as number) + spread() * step, (y[node] as number) + spread() * step);
  }

  /** To a place beside one of the node's neighbours, across whatever lies between. */
  function tryJump() {
    const node = pick(random, count);
    const from = network.rowStart[node] as number;
    const degree = (network.rowStart[node + 1] as number) - from;
    if (degree === 0) return;
    const neighbour = network.rowNode[from + pick(random, degree)] as number;
    const angle = random() * 2 * Math.PI;
    const distance = schedule.hop * (0.6 + random() * 0.6);
    relocate(
      node,
      (x[neighbour] as number) + distance * Math.cos(angle),
      (y[neighbour] as number) + distance * Math.sin(angle),
    );
  }

  function relocate(node: number, toX: number, toY: number) {
    const [nx, ny] = clamp(problem, node, toX, toY);
    if (isBarred(node, nx, ny)) return;
    const [oldX, oldY] = [x[node] as number, y[node] as number];
    const before = energy.nodeCost(node, NO_LIMIT);
    const kept: number[] = [];
    const turns = random() < 0.35;
    for (let label = node; label < sides.length; label += count) {
      kept.push(sides[label] as number);
      if (turns) sides[label] = pick(random, 8);
    }
    moveNode(problem, drawing, node, nx, ny);
    const limit = before + allowance();
    if (energy.nodeCost(node, limit) <= limit) return;
    for (let label = node; label < sides.length; label += count) sides[label] = kept.shift() as number;
    moveNode(problem, drawing, node, oldX, oldY);
  }

  function trySwap() {
    const a = pick(random, count);
    const b = pick(random, count);
    if (a === b) return;
    tryTogether([a, b], [x[b] as number, y[b] as number, x[a] as number, y[a] as number]);
  }

  /** A node and the neighbours that have no other tie move as one. */
  function tryCluster() {
    const node = pick(random, count);
    const group = [node];
    for (let slot = network.rowStart[node] as number; slot < (network.rowStart[node + 1] as number); slot++) {
      const neighbour = network.rowNode[slot] as number;
      if (network.degree[neighbour] === 1 && neighbour !== node) group.push(neighbour);
    }
    const [dx, dy] = [spread() * step, spread() * step];
    tryTogether(
      group,
      group.flatMap((member) => [(x[member] as number) + dx, (y[member] as number) + dy]),
    );
  }

  /** Moves nodes one after another, so that what they have in common is counted once. */
  function tryTogether(group: readonly number[], places: readonly number[]) {
    const old = group.map((node) => [x[node] as number, y[node] as number] as const);
    let change = 0;
    let moved = 0;
    for (const [index, node] of group.entries()) {
      const [nx, ny] = clamp(problem, node, places[index * 2] as number, places[index * 2 + 1] as number);
      if (isBarred(node, nx, ny)) {
        change = NO_LIMIT;
        break;
      }
      const before = energy.nodeCost(node, NO_LIMIT);
      moveNode(problem, drawing, node, nx, ny);
      moved = index + 1;
      change += energy.nodeCost(node, NO_LIMIT) - before;
    }
    if (change <= allowance()) return;
    for (let index = 0; index < moved; index++) {
      moveNode(problem, drawing, group[index] as number, old[index]?.[0] as number, old[index]?.[1] as number);
    }
  }

  function isBarred(node: number, nx: number, ny: number): boolean {
    const { pane, corner, halfWidth, halfHeight } = problem;
    if (
      nx + (halfWidth[node] as number) > pane.width - corner.width &&
      ny + (halfHeight[node] as number) > pane.height - corner.height
    )
      return true;
    return !fence(node, nx, ny, y);
  }
}

const pick = (random: Random, count: number): number => Math.floor(random() * count);

function clamp(
  { pane, halfWidth, halfHeight }: Problem,
  node: number,
  x: number,
  y: number,
): readonly [number, number] {
  const [a, b] = [(halfWidth[node] as number) + 8, (halfHeight[node] as number) + 8];
  return [Math.min(pane.width - a, Math.max(a, x)), Math.min(pane.height - b, Math.max(b, y))];
}
