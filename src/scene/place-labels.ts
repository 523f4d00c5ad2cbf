import { at } from '../base/assert.ts';
import { SIDES, type Side } from '../dataset/layout.ts';
import type { KindRole } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import type { Figures } from './figures.ts';
import { type Box, isOverlapping, toLabelBox, toPillBox, toPinBox } from './label-box.ts';
import type { LabelText } from './label-text.ts';
import { SpatialGrid } from './spatial-grid.ts';
import { buildTieGrid } from './tie-grid.ts';

/** A label where it stands: its side, and its box relative to the node's centre in css px. */
export interface PlacedLabel {
  readonly side: Side;
  readonly box: Box;
}

export interface LabelPlacement {
  readonly network: Network;
  readonly figures: Figures;
  readonly texts: readonly LabelText[];
  /** Centres x0, y0, x1, y1, … in model units; `zoom` css px make one. */
  readonly positions: Float64Array;
  readonly zoom: number;
  /** 1 for nodes that are drawn, and for edges that are. */
  readonly nodes: Uint8Array;
  readonly edges: Uint8Array;
  /** Sides chosen beforehand, tried first; null keeps a label back at this zoom. */
  readonly preferred?: ReadonlyMap<number, Side | null> | undefined;
  /** Nodes whose labels come before all others: the neighbours of the selection. */
  readonly first?: readonly number[] | undefined;
  /** Nodes whose labels stand on plates outside a ring, and come before even those: the selection. */
  readonly ringed?: readonly number[] | undefined;
  /** Labels outside this box (css px of the zoomed model) are not placed; null: all are tried. */
  readonly frame?: Box | null | undefined;
  /** A part of the frame that something covers; no label goes there. */
  readonly covered?: Box | null | undefined;
  /** Nodes with the mark of a pin, on which no label lies. */
  readonly pinned?: ReadonlySet<number> | undefined;
}

const ROLE_PRIORITY: Readonly<Record<KindRole, number>> = {
  event: 1000,
  session: 900,
  person: 300,
  other: 240,
  initiative: 200,
  place: 150,
  theme: 50,
};
const CELL = 64;
/**
 * How much a label on a side chosen beforehand may lie on another, css px. Sides are chosen for one pane and one
 * table of text widths; a pane that is a pixel smaller must not send the label to another side.
 */
const TOLERANCE = 0.1;
/** Up to this many labels those that have their place move over for one that has none. */
const MOST_MOVING = 600;
/** For one label no more than this many move. */
const MOST_AT_ONCE = 2;

/** Something that no label may lie on. */
interface Obstacle {
  readonly box: Box;
  /** The node that it is, whose own label need not mind it; -1: none. */
  readonly node: number;
  /** The node whose label it is; -1: it is no label and never moves. */
  readonly label: number;
  isGone: boolean;
}

interface Found {
  readonly label: PlacedLabel;
  /** The box it takes up, css px of the zoomed model. */
  readonly taken: Box;
}

/** Which label is placed before which: the programme, then people, then by degree. */
export function labelPriority(network: Network, node: number): number {
  const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
  return ROLE_PRIORITY[role] + 20 * at(network.degree, node);
}

/**
 * Greedy placement on eight sides by priority: no label lies on another or on a node, and among the
 * free sides the one with the fewest ties under it wins. Labels that found none come in where one or two
 * others can move to another side. Null: no room at this zoom. About O(nodes) with a grid of 64 px;
 * deterministic.
 */
export function placeLabels(request: LabelPlacement): readonly (PlacedLabel | null)[] {
  const { network, figures, texts, positions, zoom, nodes, preferred, frame } = request;
  const obstacles = new SpatialGrid<Obstacle>(CELL);
  const labels = new Map<number, Obstacle>();
  const block = (box: Box, node = -1) => obstacles.add(box, () => ({ box, node, label: -1, isGone: false }));
  if (request.covered) block(request.covered);
  const ties = buildTieGrid(request);
  const order: number[] = [];
  for (let node = 0; node < nodes.length; node++) {
    if (nodes[node] === 0) continue;
    const figure = at(figures.nodes, node);
    const [width, height] = [figure.width * zoom, figure.height * zoom];
    const x = at(positions, node * 2) * zoom;
    const y = at(positions, node * 2 + 1) * zoom;
    block({ x: x - width / 2, y: y - height / 2, width, height }, node);
    if (request.pinned?.has(node)) block(toPinBox(x, y, width, height));
    if (!frame || isOverlapping({ x, y, width: 0, height: 0 }, frame)) order.push(node);
  }
  const first = new Set(request.first ?? []);
  const ringed = new Set(request.ringed ?? []);
  const rank = (node: number) => labelPriority(network, node) + (ringed.has(node) ? 2e6 : first.has(node) ? 1e6 : 0);
  order.sort((a, b) => rank(b) - rank(a) || a - b);
  const placed: (PlacedLabel | null)[] = new Array<PlacedLabel | null>(nodes.length).fill(null);
  const left: number[] = [];
  for (const node of order) {
    const wish = preferred?.get(node);
    if (wish === null && !first.has(node)) continue;
    const found = findSide(node, wish);
    if (found) put(node, found);
    else left.push(node);
  }
  if (order.length <= MOST_MOVING) for (const node of left) makeRoom(node);
  return placed;

  function put(node: number, { label, taken: { x, y, width, height } }: Found): void {
    const obstacle = { box: { x: x - 1, y, width: width + 2, height }, node: -1, label: node, isGone: false };
    placed[node] = label;
    labels.set(node, obstacle);
    obstacles.add(obstacle.box, () => obstacle);
  }

  /** The label on this side, if the frame has room for it. */
  function tryFrame(node: number, side: Side): Found | null {
    const figure = at(figures.nodes, node);
    const text = at(texts, node);
    const x = at(positions, node * 2) * zoom;
    const y = at(positions, node * 2 + 1) * zoom;
    const [a, b] = [(figure.width / 2) * zoom, (figure.height / 2) * zoom];
    const box = toLabelBox(side, x, y, a, b, text);
    const taken = ringed.has(node) ? toPillBox(side, x, y, a, b, text, true) : box;
    if (frame && (taken.x < frame.x + 2 || taken.x + taken.width > frame.x + frame.width - 2)) return null;
    if (frame && (taken.y < frame.y + 2 || taken.y + taken.height > frame.y + frame.height - 2)) return null;
    return { label: { side, box: { ...box, x: box.x - x, y: box.y - y } }, taken };
  }

  /** Whether something on the box, other than the node itself, makes `test` true. */
  function meets(box: Box, node: number, test: (other: Obstacle) => boolean): boolean {
    return obstacles.some(
      box,
      (other) => !other.isGone && other.node !== node && isOverlapping(box, other.box, 1) && test(other),
    );
  }

  /** The best free side. */
  function findSide(node: number, wish: Side | null | undefined): Found | null {
    const wished = wish ? tryFrame(node, wish) : null;
    if (wished && !meets(toInner(wished.taken, TOLERANCE), node, () => true)) return wished;
    let best: Found | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [rankOfSide, side] of SIDES.entries()) {
      const found = tryFrame(node, side);
      if (!found || meets(found.taken, node, () => true)) continue;
      const cost = rankOfSide * 0.35 + (ties ? ties.count(found.taken, node) : 0);
      if (cost < bestCost) [best, bestCost] = [found, cost];
    }
    return best;
  }

  /** Puts the label where others can move over for it; leaves everything as it was where they can't. */
  function makeRoom(node: number): void {
    for (const side of SIDES) {
      const found = tryFrame(node, side);
      if (!found) continue;
      const others = new Set<number>();
      const isFixed = meets(found.taken, node, ({ label }) => {
        others.add(label);
        return label < 0 || ringed.has(label) || others.size > MOST_AT_ONCE;
      });
      if (!isFixed && moveOver(node, found, [...others])) return;
    }
  }

  function moveOver(node: number, found: Found, others: readonly number[]): boolean {
    const before = others.map((other) => ({ other, label: placed[other], obstacle: labels.get(other) }));
    const mark = (other: number, isGone: boolean) => Object.assign(labels.get(other) ?? {}, { isGone });
    for (const other of others) mark(other, true);
    put(node, found);
    const isDone = others.every((other) => {
      const room = findSide(other, null);
      if (room) put(other, room);
      return room !== null;
    });
    if (isDone) return true;
    for (const moved of [node, ...others]) mark(moved, true);
    placed[node] = null;
    for (const { other, label, obstacle } of before) {
      placed[other] = label ?? null;
      if (obstacle) labels.set(other, Object.assign(obstacle, { isGone: false }));
    }
    return false;
  }
}

const toInner = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});
