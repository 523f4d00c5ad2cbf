import { at, numberAt } from '../base/assert.ts';
import type { Structure } from '../network/structure.ts';
import { SMALL } from './small.ts';
import { type Bend, bendTie, type LoopSide, measureDistance, UPPER_LEFT } from './tie-shape.ts';

/** Between two ties that have the same ends, where they are farthest apart, css px at zoom 1. */
const APART = 11;
/** However many there are between two nodes, their fan is no wider, css px at zoom 1. */
const WIDEST_FAN = 90;
/** The smallest loop is this far across, the others reach this much farther each, css px at zoom 1. */
const FIRST_LOOP = 15;
const NEXT_LOOP = 8;
/** However many loops a node has, the largest is no farther across, css px at zoom 1. */
const LARGEST_LOOP = 64;

/** Ties that share both ends, by index, at least two; or the loops of one node, at least one. */
type Bundle = readonly number[];

/** The ties that are not alone between their ends, whichever way they point, in the order of their list. O(ties). */
export function listBundles({ source, target }: Pick<Structure, 'source' | 'target'>): readonly Bundle[] {
  const first = new Map<number, number>();
  const bundles = new Map<number, number[]>();
  for (let edge = 0; edge < source.length; edge++) {
    const [a, b] = [numberAt(source, edge), numberAt(target, edge)];
    const key = Math.min(a, b) * 2 ** 26 + Math.max(a, b);
    const bundle = bundles.get(key);
    const one = first.get(key);
    if (bundle) bundle.push(edge);
    else if (a === b) bundles.set(key, [edge]);
    else if (one !== undefined) bundles.set(key, [one, edge]);
    else first.set(key, edge);
  }
  return [...bundles.values()];
}

/**
 * How far each of so many ties between the same two nodes stands off the straight line where it is farthest from it,
 * css px at zoom 1; of loops how far across each is. They fan out; 0: on the line. A positive bend is to the left of
 * who walks from the end with the lower index to the other.
 */
export function toBends(count: number, isLoop: boolean): readonly number[] {
  const steps = count - 1;
  const [usual, widest] = isLoop ? [NEXT_LOOP, LARGEST_LOOP - FIRST_LOOP] : [APART, WIDEST_FAN];
  const step = steps > 0 ? Math.min(usual, widest / steps) : 0;
  return Array.from({ length: count }, (_, slot) => (isLoop ? FIRST_LOOP + slot * step : (slot - steps / 2) * step));
}

/** Where loops stand, the best first: the mark of a pin is on the upper right, and names prefer the right and below. */
const LOOP_SIDES: readonly LoopSide[] = [
  UPPER_LEFT,
  [-Math.SQRT1_2, Math.SQRT1_2],
  [Math.SQRT1_2, Math.SQRT1_2],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, 0],
];
/** A side is free where no tie of its node is as near to it: the cosine of the angle between them. */
const FREE = Math.cos(Math.PI / 4);

/** How far a tie keeps clear of a node that is no end of it, css px at zoom 1. */
const CLEAR = 5;
/** How far a tie may stand off the straight line to go round a node, css px at zoom 1; the least that does is taken. */
const ROUND = [10, 16, 24, 34, 46, 60, 80];

/** What is bent of the figures of a network. */
interface Bendable {
  readonly scale: number;
  readonly nodes: readonly { readonly width: number; readonly height: number }[];
  readonly edges: readonly Bend[];
}

/** What of a network is drawn. */
interface Drawn {
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
}

/**
 * The figures with ties fanned out among those that are drawn, and loops where the ties of their node leave them room;
 * in a small network ties go round nodes that are no ends of theirs, which would seem to be tied; the same figures
 * where that is how they are. O(ties in bundles + ties of nodes with loops), in a small network O(nodes × ties).
 */
export function fitBends<Figures extends Bendable>(
  figures: Figures,
  network: Structure,
  bundles: readonly Bundle[],
  shown: Drawn,
  positions: Float64Array,
): Figures {
  const edges = figures.edges.slice();
  let isSame = true;
  for (const bundle of bundles) {
    const end = numberAt(network.source, at(bundle, 0));
    const isLoop = end === network.target[at(bundle, 0)];
    const drawn = bundle.filter((edge) => shown.edges[edge] === 1);
    const bends = toBends(drawn.length, isLoop);
    // A loop reaches over its node, however large that is.
    const reach = isLoop ? at(figures.nodes, end).width / 2 : 0;
    const side = isLoop && drawn.length > 0 ? findLoopSide(end, network, shown.edges, positions) : UPPER_LEFT;
    for (const [slot, edge] of drawn.entries()) {
      const figure = at(figures.edges, edge);
      const bend = at(bends, slot) * figures.scale + reach;
      if (figure.bend === bend && figure.side === side) continue;
      edges[edge] = { ...figure, bend, side };
      isSame = false;
    }
  }
  for (const [edge, bend] of listRoundabouts(figures, network, bundles, shown, positions)) {
    const figure = at(figures.edges, edge);
    if (figure.bend === bend) continue;
    edges[edge] = { ...figure, bend };
    isSame = false;
  }
  return isSame ? figures : { ...figures, edges };
}

/** The ties of a small network that would run through a node which is no end of theirs, and how far each bends. */
function listRoundabouts(
  { nodes: figures, scale }: Bendable,
  { source, target, nodes }: Structure,
  bundles: readonly Bundle[],
  shown: Drawn,
  positions: Float64Array,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (nodes.length > SMALL) return found;
  const fanned = new Set(bundles.flat());
  const discs = [...shown.nodes.keys()].filter((node) => shown.nodes[node] === 1);
  for (let edge = 0; edge < source.length; edge++) {
    if (shown.edges[edge] !== 1 || fanned.has(edge)) continue;
    const [from, to] = [numberAt(source, edge), numberAt(target, edge)];
    const [x1, y1, x2, y2] = [from, to].flatMap((end) => [
      numberAt(positions, end * 2),
      numberAt(positions, end * 2 + 1),
    ]);
    const others = discs.filter((node) => node !== from && node !== to);
    /** How many nodes the tie runs through. */
    const countMet = (bend: number) => {
      const shape = bendTie(x1 as number, y1 as number, x2 as number, y2 as number, from > to ? -bend : bend);
      return others.filter((node) => {
        const { width, height } = at(figures, node);
        const radius = Math.max(width, height) / 2 + CLEAR;
        return measureDistance(shape, numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)) < radius;
      }).length;
    };
    let [best, least] = [0, countMet(0)];
    for (const bend of least === 0 ? [] : ROUND.flatMap((off) => [off * scale, -off * scale])) {
      const met = countMet(bend);
      if (met < least) [best, least] = [bend, met];
      if (least === 0) break;
    }
    if (best !== 0) found.set(edge, best);
  }
  return found;
}

/** The first side that is free of the ties that are drawn; where none is, the one that is farthest from them. */
function findLoopSide(node: number, network: Structure, shown: Uint8Array, positions: Float64Array): LoopSide {
  const nearest = LOOP_SIDES.map(() => -1);
  for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
    const other = numberAt(network.rowNode, slot);
    const dx = numberAt(positions, other * 2) - numberAt(positions, node * 2);
    const dy = numberAt(positions, other * 2 + 1) - numberAt(positions, node * 2 + 1);
    const length = Math.hypot(dx, dy);
    if (length === 0 || shown[numberAt(network.rowEdge, slot)] !== 1) continue;
    for (const [index, [x, y]] of LOOP_SIDES.entries()) {
      nearest[index] = Math.max(at(nearest, index), (dx * x + dy * y) / length);
    }
  }
  const free = nearest.findIndex((cosine) => cosine <= FREE + 1e-9);
  return at(LOOP_SIDES, free >= 0 ? free : nearest.indexOf(Math.min(...nearest)));
}
