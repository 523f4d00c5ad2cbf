import {
  type Simulation as D3Simulation,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { at } from '../base/assert.ts';
import { seededRandom } from '../base/random.ts';
import type { LiveLayoutStart } from '../scene/live-layout.ts';
import { buildOpenStart } from './open-start.ts';
import { measureExtent } from './opening/fit.ts';

export interface Simulation {
  /** One step; true once the layout has come to rest. */
  readonly tick: () => boolean;
  readonly drag: (node: number, x: number, y: number) => void;
  readonly release: (node: number) => void;
  /** All positions, hidden nodes included: x0, y0, x1, y1, … */
  readonly positions: () => Float32Array<ArrayBuffer>;
}

interface Body extends SimulationNodeDatum {
  readonly node: number;
  readonly radius: number;
  readonly homeX: number;
  readonly homeY: number;
  readonly degree: number;
  x: number;
  y: number;
}

interface Link extends SimulationLinkDatum<Body> {
  readonly source: Body;
  readonly target: Body;
  readonly length: number;
}

type Forces = D3Simulation<Body, Link>;

/** Below this heat a layout is at rest. */
const REST = 0.005;
/** Ticks until rest, at 60 a second: about a second after a drag, two and a half for settling. */
const DRAG_TICKS = 55;
const SETTLE_TICKS = 150;
/** Ticks of an opening run up to 1,000 nodes; beyond, as many fewer as there are more nodes. */
const OPEN_TICKS = 200;
/** The heat kept up while a node is dragged. */
const DRAG_HEAT = 0.4;
/** Room between nodes that collide, model units. */
const GAP = 5;

/**
 * The forces of one run over the shown nodes, stepped by hand. Deterministic: the same start and the same
 * calls give the same positions. A tick costs O(n log n); 10,000 nodes take some 50 ms.
 */
export function buildSimulation(start: LiveLayoutStart): Simulation {
  const all = start.mode === 'open' ? buildOpenStart(start) : start.positions.slice();
  const bodies = buildBodies(start, all);
  const links = buildLinks(start, bodies);
  const forces: Forces = forceSimulation<Body, Link>(bodies.filter((body) => body !== null))
    .stop()
    .randomSource(seededRandom(start.seed))
    .velocityDecay(0.4)
    .alphaMin(REST);
  if (start.mode === 'drag') addDragForces(forces, links);
  else addFreeForces(forces, links, measureExtent(all));
  const ticks = start.mode === 'drag' ? DRAG_TICKS : start.mode === 'settle' ? SETTLE_TICKS : toOpenTicks(start.count);
  const heat = start.mode === 'open' ? 0.6 : DRAG_HEAT;
  forces.alpha(heat).alphaDecay(1 - (REST / heat) ** (1 / ticks));
  const held = new Set<number>();

  return {
    tick() {
      forces.tick();
      return held.size === 0 && forces.alpha() < REST;
    },
    drag(node, x, y) {
      const body = bodies[node];
      if (!body) return;
      held.add(node);
      [body.fx, body.fy] = [x, y];
      forces.alphaTarget(DRAG_HEAT).alpha(Math.max(forces.alpha(), DRAG_HEAT));
    },
    // The node stays where it was dropped: it keeps its fixed place for the rest of the run.
    release(node) {
      held.delete(node);
      if (held.size === 0) forces.alphaTarget(0);
    },
    positions() {
      for (const body of bodies) if (body) all.set([body.x, body.y], body.node * 2);
      return Float32Array.from(all);
    },
  };
}

/** Runs a simulation for at most `ticks` steps at once, for tests and measurements. */
export function runSimulation(start: LiveLayoutStart, ticks: number): Float32Array<ArrayBuffer> {
  const simulation = buildSimulation(start);
  for (let tick = 0; tick < ticks; tick++) if (simulation.tick()) break;
  return simulation.positions();
}

const toOpenTicks = (count: number): number => Math.max(40, Math.round(OPEN_TICKS * Math.min(1, 1000 / count)));

function buildBodies(
  { count, shown, fixed, radius, source, target }: LiveLayoutStart,
  all: Float64Array,
): (Body | null)[] {
  const degree = new Int32Array(count);
  for (const ends of [source, target]) for (const node of ends) degree[node] = (degree[node] ?? 0) + 1;
  return Array.from({ length: count }, (_, node): Body | null => {
    if (shown[node] === 0) return null;
    const [x, y] = [at(all, node * 2), at(all, node * 2 + 1)];
    const pin = fixed[node] === 1 ? { fx: x, fy: y } : {};
    return { node, x, y, homeX: x, homeY: y, radius: at(radius, node), degree: Math.max(1, at(degree, node)), ...pin };
  });
}

function buildLinks({ source, target }: LiveLayoutStart, bodies: readonly (Body | null)[]): Link[] {
  const links: Link[] = [];
  for (let edge = 0; edge < source.length; edge++) {
    const [from, to] = [bodies[at(source, edge)], bodies[at(target, edge)]];
    if (!from || !to || from === to) continue;
    links.push({ source: from, target: to, length: Math.hypot(from.x - to.x, from.y - to.y) });
  }
  return links;
}

/**
 * Ties keep the length they have and every node is drawn softly home, so that a leaf follows its
 * neighbour, a hub hardly yields, and what is not near does not move.
 */
function addDragForces(forces: Forces, links: Link[]) {
  const home = (body: Body) => Math.min(0.5, 0.06 * body.degree);
  forces
    .force(
      'ties',
      forceLink<Body, Link>(links)
        .distance((link) => link.length)
        .iterations(2),
    )
    .force('homeX', forceX<Body>((body) => body.homeX).strength(home))
    .force('homeY', forceY<Body>((body) => body.homeY).strength(home))
    .force('room', forceCollide<Body>(buildFreeRadii(forces.nodes())).strength(0.6));
}

/** Radii for collision that nobody violates at the start, so that nothing moves on its own. */
function buildFreeRadii(bodies: readonly Body[]): (body: Body) => number {
  const radii = new Map<Body, number>();
  // Beyond this many nodes the search for the nearest costs more than the drag is worth.
  if (bodies.length > 3000) return (body) => body.radius * 0.7;
  for (const body of bodies) {
    let nearest = Number.POSITIVE_INFINITY;
    for (const other of bodies) {
      if (other !== body) nearest = Math.min(nearest, (other.x - body.x) ** 2 + (other.y - body.y) ** 2);
    }
    radii.set(body, Math.min(body.radius + GAP, Math.sqrt(nearest) / 2));
  }
  return (body) => radii.get(body) ?? body.radius;
}

/**
 * A force layout at the scale of the present picture: `unit` is the side of the square that each node
 * has for itself. Hubs get longer ties and are pulled less, so that they do not swallow their leaves.
 */
function addFreeForces(forces: Forces, links: Link[], extent: { x: number; y: number; width: number; height: number }) {
  const bodies = forces.nodes();
  const unit = Math.max(20, Math.sqrt((extent.width * extent.height) / Math.max(1, bodies.length)));
  const aspect = Math.min(3, Math.max(1 / 3, extent.width / extent.height));
  const hub = ({ source, target }: Link) => Math.max(source.degree, target.degree);
  forces
    .force(
      'ties',
      forceLink<Body, Link>(links)
        .distance((link) => unit * (0.5 + 0.03 * Math.min(30, hub(link))))
        .strength((link) => 1 / Math.min(link.source.degree, link.target.degree)),
    )
    .force(
      'apart',
      forceManyBody<Body>()
        .strength(-0.03 * unit * unit)
        .distanceMax(9 * unit)
        .theta(bodies.length > 2000 ? 1.3 : 0.9),
    )
    .force('room', forceCollide<Body>((body) => body.radius + GAP).iterations(bodies.length > 2000 ? 1 : 2))
    .force('middleX', forceX<Body>(extent.x + extent.width / 2).strength(0.05 / aspect))
    .force('middleY', forceY<Body>(extent.y + extent.height / 2).strength(0.05 * aspect));
}
