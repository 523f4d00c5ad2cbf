import { at } from '../base/assert.ts';
import { SIDES, type Side } from '../dataset/layout.ts';
import type { KindRole } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import type { Figures } from './figures.ts';
import { type Box, isCrossing, isOverlapping, toLabelBox, toPillBox, toPinBox } from './label-box.ts';
import type { LabelText } from './label-text.ts';
import { SpatialGrid } from './spatial-grid.ts';

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
/** Above this many ties, whether a tie runs under a label no longer matters to its side. */
const MANY_TIES = 3000;
const CELL = 64;
/**
 * How much a label on a side chosen beforehand may lie on another, css px. Sides are chosen for one pane and one
 * table of text widths; a pane that is a pixel smaller must not send the label to another side.
 */
const TOLERANCE = 0.1;

/** Which label is placed before which: the programme, then people, then by degree. */
export function labelPriority(network: Network, node: number): number {
  const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
  return ROLE_PRIORITY[role] + 20 * at(network.degree, node);
}

/**
 * Greedy placement on eight sides by priority: no label lies on another or on a node, and among the
 * free sides the one with the fewest ties under it wins. Null: no room at this zoom. About
 * O(nodes) with a grid of 64 px; deterministic.
 */
export function placeLabels(request: LabelPlacement): readonly (PlacedLabel | null)[] {
  const { network, figures, texts, positions, zoom, nodes, preferred, frame } = request;
  const obstacles = new SpatialGrid<{ box: Box; node: number }>(CELL);
  if (request.covered) obstacles.add(request.covered, (box) => ({ box, node: -1 }));
  const ties = buildTieGrid(request);
  const order: number[] = [];
  for (let node = 0; node < nodes.length; node++) {
    if (nodes[node] === 0) continue;
    const figure = at(figures.nodes, node);
    const [width, height] = [figure.width * zoom, figure.height * zoom];
    const x = at(positions, node * 2) * zoom;
    const y = at(positions, node * 2 + 1) * zoom;
    obstacles.add({ x: x - width / 2, y: y - height / 2, width, height }, (box) => ({ box, node }));
    if (request.pinned?.has(node)) obstacles.add(toPinBox(x, y, width, height), (box) => ({ box, node: -1 }));
    if (!frame || isOverlapping({ x, y, width: 0, height: 0 }, frame)) order.push(node);
  }
  const first = new Set(request.first ?? []);
  const ringed = new Set(request.ringed ?? []);
  const rank = (node: number) => labelPriority(network, node) + (ringed.has(node) ? 2e6 : first.has(node) ? 1e6 : 0);
  order.sort((a, b) => rank(b) - rank(a) || a - b);
  const placed: (PlacedLabel | null)[] = new Array<PlacedLabel | null>(nodes.length).fill(null);
  for (const node of order) {
    const wish = preferred?.get(node);
    if (wish === null && !first.has(node)) continue;
    const found = findSide(node, wish);
    if (!found) continue;
    placed[node] = found.label;
    const { x, y, width, height } = found.taken;
    obstacles.add({ x: x - 1, y, width: width + 2, height }, (box) => ({ box, node: -1 }));
  }
  return placed;

  /** The best free side: the label as placed, and the box it takes up in css px of the zoomed model. */
  function findSide(node: number, wish: Side | null | undefined): { label: PlacedLabel; taken: Box } | null {
    const figure = at(figures.nodes, node);
    const text = at(texts, node);
    const x = at(positions, node * 2) * zoom;
    const y = at(positions, node * 2 + 1) * zoom;
    const [a, b] = [(figure.width / 2) * zoom, (figure.height / 2) * zoom];
    let best: { label: PlacedLabel; taken: Box } | null = null;
    let bestCost = Number.POSITIVE_INFINITY;
    for (const [rankOfSide, side] of [...(wish ? [wish] : []), ...SIDES].entries()) {
      const box = toLabelBox(side, x, y, a, b, text);
      const taken = ringed.has(node) ? toPillBox(side, x, y, a, b, text, true) : box;
      if (frame && (taken.x < frame.x + 2 || taken.x + taken.width > frame.x + frame.width - 2)) continue;
      if (frame && (taken.y < frame.y + 2 || taken.y + taken.height > frame.y + frame.height - 2)) continue;
      const isWish = wish !== undefined && wish !== null && rankOfSide === 0;
      const tried = isWish ? toInner(taken, TOLERANCE) : taken;
      if (obstacles.some(tried, (other) => other.node !== node && isOverlapping(tried, other.box, 1))) continue;
      const found = { label: { side, box: { ...box, x: box.x - x, y: box.y - y } }, taken };
      if (wish && rankOfSide === 0) return found;
      const cost = rankOfSide * 0.35 + (ties ? ties.count(taken, node) : 0);
      if (cost < bestCost) [best, bestCost] = [found, cost];
    }
    return best;
  }
}

const toInner = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** The visible ties by the cells their boxes touch; null where there are too many to ask. */
function buildTieGrid({ network, edges, positions, zoom }: LabelPlacement) {
  if (edges.length > MANY_TIES) return null;
  const grid = new SpatialGrid<number>(CELL);
  const point = (node: number): [number, number] => [
    at(positions, node * 2) * zoom,
    at(positions, node * 2 + 1) * zoom,
  ];
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] === 0) continue;
    const [x1, y1] = point(at(network.source, edge));
    const [x2, y2] = point(at(network.target, edge));
    const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    grid.add(box, () => edge);
  }
  return {
    /** Ties under the box; those of the node itself weigh half, since they have to start somewhere. */
    count(box: Box, node: number): number {
      const seen = new Set<number>();
      let cost = 0;
      grid.some(box, (edge) => {
        if (seen.has(edge)) return false;
        seen.add(edge);
        const [source, target] = [at(network.source, edge), at(network.target, edge)];
        if (isCrossing(...point(source), ...point(target), box)) cost += source === node || target === node ? 0.5 : 1;
        return false;
      });
      return cost;
    },
  };
}
