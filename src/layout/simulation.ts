import { numberAt } from '../base/assert.ts';
import { type Random, seededRandom } from '../base/random.ts';
import type { LiveLayoutStart } from '../scene/live-layout.ts';
import { attract, drawHome } from './forces/attract.ts';
import { type Bodies, buildBodies, type Force, moveBodies } from './forces/bodies.ts';
import { keepApart } from './forces/keep-apart.ts';
import { repel } from './forces/repel.ts';
import { buildOpenStart } from './open-start.ts';
import { measureExtent, stretchToPane } from './opening/fit.ts';

export interface Simulation {
  /** One step; true once the layout has come to rest. */
  readonly tick: () => boolean;
  readonly drag: (node: number, x: number, y: number) => void;
  readonly release: (node: number) => void;
  /** All positions, hidden nodes included: x0, y0, x1, y1, … */
  readonly positions: () => Float32Array<ArrayBuffer>;
}

/** Below this heat a layout is at rest. */
const REST = 0.005;
/** Ticks until rest, at 60 a second: about a second after a drag, two and a half for settling. */
const DRAG_TICKS = 55;
const SETTLE_TICKS = 150;
/** Ticks of an opening run up to 1,000 nodes; beyond, as many fewer as there are more nodes. */
const OPEN_TICKS = 200;
/** The heat an opening run begins with. */
const OPEN_HEAT = 0.6;
/** The heat kept up while a node is dragged. */
const DRAG_HEAT = 0.4;
/** Beyond this many nodes all push each other, however far: groups come apart; below, the map keeps its size. */
const FAR_REACHING = 600;
/** The part of its velocity that a node loses in a tick. */
const FRICTION = 0.4;
/** Room between nodes that collide, model units. */
const GAP = 5;

/** The nodes that take part in a run, as bodies, and what stands fast about each. */
interface Cast {
  readonly bodies: Bodies;
  /** The node of each body. */
  readonly nodes: Int32Array;
  /** The body of each node, −1 for none. */
  readonly rank: Int32Array;
  readonly radius: Float64Array;
  /** Ties of each body, those to hidden nodes as well; at least 1. */
  readonly degree: Float64Array;
  /** The ends of each tie between two bodies. */
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/**
 * The forces of one run over the shown nodes, stepped by hand. Deterministic: the same start and the same
 * calls give the same positions. A tick costs O(n log n); 10,000 nodes take some 15 ms.
 */
export function buildSimulation(start: LiveLayoutStart): Simulation {
  const all = start.mode === 'open' ? buildOpenStart(start) : start.positions.slice();
  const cast = buildCast(start, all);
  const { bodies, nodes, rank } = cast;
  const random = seededRandom(start.seed);
  const forces =
    start.mode === 'drag' ? buildDragForces(cast, random) : buildFreeForces(cast, toExtent(all, start), random);
  const ticks = start.mode === 'drag' ? DRAG_TICKS : start.mode === 'settle' ? SETTLE_TICKS : toOpenTicks(start.count);
  let heat = start.mode === 'open' ? OPEN_HEAT : DRAG_HEAT;
  const cooling = 1 - (REST / heat) ** (1 / ticks);
  let goal = 0;
  const held = new Set<number>();

  return {
    tick() {
      heat += (goal - heat) * cooling;
      for (const force of forces) force(heat);
      moveBodies(bodies, FRICTION);
      return held.size === 0 && heat < REST;
    },
    drag(node, x, y) {
      const body = rank[node] ?? -1;
      if (body < 0) return;
      held.add(node);
      bodies.held[body] = 1;
      bodies.x[body] = x;
      bodies.y[body] = y;
      goal = DRAG_HEAT;
      heat = Math.max(heat, DRAG_HEAT);
    },
    // The node stays where it was dropped: its body is held for the rest of the run.
    release(node) {
      held.delete(node);
      if (held.size === 0) goal = 0;
    },
    positions() {
      for (const [body, node] of nodes.entries())
        all.set([numberAt(bodies.x, body), numberAt(bodies.y, body)], node * 2);
      return Float32Array.from(start.mode === 'open' && start.room ? stretchToPane(all, start.room) : all);
    },
  };
}

/** Runs a simulation for at most `ticks` steps at once, for tests and measurements. */
export function runSimulation(start: LiveLayoutStart, ticks: number): Float32Array<ArrayBuffer> {
  const simulation = buildSimulation(start);
  for (let tick = 0; tick < ticks; tick++) if (simulation.tick()) break;
  return simulation.positions();
}

/** The present extent, or one of another size about the same middle. What is laid out anew starts in its room. */
function toExtent(all: Float64Array, { mode, room }: LiveLayoutStart): ReturnType<typeof measureExtent> {
  const { x, y, width, height } = measureExtent(all);
  if (!room || mode === 'open') return { x, y, width, height };
  return { ...room, x: x + (width - room.width) / 2, y: y + (height - room.height) / 2 };
}

const toOpenTicks = (count: number): number => Math.max(40, Math.round(OPEN_TICKS * Math.min(1, 1000 / count)));

function buildCast({ count, shown, fixed, radius, source, target }: LiveLayoutStart, all: Float64Array): Cast {
  const nodes = Int32Array.from({ length: count }, (_, node) => node).filter((node) => shown[node] !== 0);
  const rank = new Int32Array(count).fill(-1);
  const bodies = buildBodies(nodes.length);
  for (const [body, node] of nodes.entries()) {
    rank[node] = body;
    bodies.x[body] = numberAt(all, node * 2);
    bodies.y[body] = numberAt(all, node * 2 + 1);
    bodies.held[body] = numberAt(fixed, node);
  }
  const degree = new Float64Array(count);
  for (const ends of [source, target]) for (const node of ends) degree[node] = numberAt(degree, node) + 1;
  const isBetween = (_: number, tie: number) => {
    const [from, to] = [numberAt(rank, numberAt(source, tie)), numberAt(rank, numberAt(target, tie))];
    return from >= 0 && to >= 0 && from !== to;
  };
  const toRank = (ends: Int32Array) => ends.filter(isBetween).map((node) => numberAt(rank, node));
  return {
    bodies,
    nodes,
    rank,
    radius: Float64Array.from(nodes, (node) => numberAt(radius, node)),
    degree: Float64Array.from(nodes, (node) => Math.max(1, numberAt(degree, node))),
    source: toRank(source),
    target: toRank(target),
  };
}

/**
 * Ties keep the length they have and every node is drawn softly home, so that a leaf follows its
 * neighbour, a hub hardly yields, and what is not near does not move.
 */
function buildDragForces({ bodies, radius, degree, source, target }: Cast, random: Random): readonly Force[] {
  const { x, y } = bodies;
  const length = Float64Array.from(source, (a, tie) => {
    const b = numberAt(target, tie);
    return Math.hypot(numberAt(x, a) - numberAt(x, b), numberAt(y, a) - numberAt(y, b));
  });
  const home = (body: number) => Math.min(0.5, 0.06 * numberAt(degree, body));
  return [
    attract(bodies, { source, target, length }, 2, random),
    drawHome(
      bodies,
      (body) => [numberAt(x, body), numberAt(y, body)],
      (body) => [home(body), home(body)],
    ),
    keepApart(bodies, buildFreeRadii(bodies, radius), 0.6, 1, random),
  ];
}

/** Radii that nobody violates at the start, so that nothing moves on its own. */
function buildFreeRadii({ count, x, y }: Bodies, radius: Float64Array): Float64Array {
  // Beyond this many nodes the search for the nearest costs more than the drag is worth.
  if (count > 3000) return radius.map((value) => value * 0.7);
  return radius.map((value, body) => {
    let nearest = Number.POSITIVE_INFINITY;
    for (let other = 0; other < count; other++) {
      if (other !== body)
        nearest = Math.min(
          nearest,
          (numberAt(x, other) - numberAt(x, body)) ** 2 + (numberAt(y, other) - numberAt(y, body)) ** 2,
        );
    }
    return Math.min(value + GAP, Math.sqrt(nearest) / 2);
  });
}

/**
 * A force layout at the scale of the present picture: `unit` is the side of the square that each node
 * has for itself. Hubs get longer ties and are pulled less, so that they do not swallow their leaves.
 */
function buildFreeForces(
  { bodies, radius, degree, source, target }: Cast,
  extent: { x: number; y: number; width: number; height: number },
  random: Random,
): readonly Force[] {
  const { count } = bodies;
  const unit = Math.max(20, Math.sqrt((extent.width * extent.height) / Math.max(1, count)));
  const aspect = Math.min(3, Math.max(1 / 3, extent.width / extent.height));
  const isFar = count > FAR_REACHING;
  const gravity = isFar ? 0.1 : 0.05;
  const isMany = count > 2000;
  const length = Float64Array.from(source, (a, tie) => {
    return unit * (0.5 + 0.03 * Math.min(30, Math.max(numberAt(degree, a), numberAt(degree, numberAt(target, tie)))));
  });
  const room = radius.map((value) => value + GAP);
  const middle = [extent.x + extent.width / 2, extent.y + extent.height / 2] as const;
  const push = { strength: 0.03 * unit * unit, theta: isMany ? 1.3 : 0.9, reach: isFar ? Infinity : 9 * unit };
  return [
    attract(bodies, { source, target, length }, 1, random),
    repel(bodies, push, random),
    keepApart(bodies, room, 1, isMany ? 1 : 2, random),
    drawHome(
      bodies,
      () => middle,
      () => [gravity / aspect, gravity * aspect],
    ),
  ];
}
