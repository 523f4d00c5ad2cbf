import { at, numberAt } from '../base/assert.ts';
import type { Relation } from '../dataset/schema.ts';
import type { Network } from './network.ts';
import type { Structure } from './structure.ts';

/** A tie as seen from one of its ends, by index. */
export interface Link {
  readonly edge: number;
  readonly other: number;
  /** `out` when the node is the tie's source. */
  readonly direction: 'out' | 'in';
}

/** The links of one relation in one direction, in the order of the dataset. */
export interface LinkGroup {
  readonly relation: Relation;
  readonly direction: 'out' | 'in';
  readonly links: readonly Link[];
}

/**
 * The ties of a node, by relation in the order of the dataset, outgoing before incoming. `edges`, where
 * given, marks with 1 the ties to take. A tie from a node to itself is listed once, as outgoing; so is one of a
 * relation that has no direction.
 */
export function groupLinks(network: Network, node: number, edges?: Uint8Array): readonly LinkGroup[] {
  const groups = new Map<string, Link[]>();
  for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
    const edge = numberAt(network.rowEdge, slot);
    if (edges && !edges[edge]) continue;
    const other = numberAt(network.rowNode, slot);
    const { relation } = at(network.edges, edge);
    const isOut = numberAt(network.source, edge) === node || network.relations.get(relation)?.directed === false;
    const direction = isOut ? 'out' : 'in';
    const key = `${direction} ${relation}`;
    const links = groups.get(key) ?? [];
    links.push({ edge, other, direction });
    groups.set(key, links);
  }
  const ordered: LinkGroup[] = [];
  for (const relation of network.relations.values()) {
    for (const direction of ['out', 'in'] as const) {
      const links = groups.get(`${direction} ${relation.id}`);
      if (links) ordered.push({ relation, direction, links });
    }
  }
  return ordered;
}

/** Marks with 1 the nodes up to `depth` ties away over the edges marked with 1, the node itself included. */
export function nodesWithin(network: Structure, node: number, depth: number, edges: Uint8Array): Uint8Array {
  const within = new Uint8Array(network.nodes.length);
  within[node] = 1;
  let ring = [node];
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const next: number[] = [];
    for (const from of ring) {
      for (let slot = numberAt(network.rowStart, from); slot < numberAt(network.rowStart, from + 1); slot++) {
        const to = numberAt(network.rowNode, slot);
        if (within[to] || !edges[numberAt(network.rowEdge, slot)]) continue;
        within[to] = 1;
        next.push(to);
      }
    }
    ring = next;
  }
  return within;
}

/** The `count` visible nodes with most ties, most first; ties of equal rank in dataset order. */
export function mostConnected(
  network: Network,
  visible: Uint8Array,
  count: number,
  degrees: Int32Array = network.degree,
): readonly number[] {
  const isBefore = (one: number, other: number) => numberAt(degrees, other) - numberAt(degrees, one) || one - other;
  if (count >= visible.length) {
    const shown = Array.from(degrees.keys()).filter((node) => visible[node]);
    return shown.sort(isBefore);
  }
  // A few of many: each is held against the last of the few alone.
  const most: number[] = [];
  let least = -1;
  for (let node = 0; node < visible.length; node++) {
    if (!visible[node] || (most.length === count && (degrees[node] ?? 0) <= least)) continue;
    const place = most.findIndex((other) => isBefore(node, other) < 0);
    most.splice(place < 0 ? most.length : place, 0, node);
    if (most.length > count) most.pop();
    least = numberAt(degrees, most.at(-1) ?? node);
  }
  return most;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Unit vectors; y grows downwards, as on screen. */
const TOWARDS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

// How much farther a node at the edge of the cone seems than one straight ahead, and how far beside the
// axis, for each unit along it, the second look reaches. From about 0.6 on, STRAY leaves nodes unreachable.
const STRAY = 0.3;
const REACH = 6;

/**
 * The visible node an arrow key leads to, or -1. First choice is the nearest in the cone of 45° to either
 * side, where straying from the axis adds to the distance; only when the cone is empty does a wider one
 * (80°) count. With cones of 45° the four arrows make a Yao graph, and walking it reached every node of
 * all point sets tried. `positions` holds x0, y0, x1, y1, … in css px or larger units. O(nodes).
 */
export function nearestInDirection(
  positions: Float64Array,
  visible: Uint8Array,
  from: number,
  direction: Direction,
): number {
  const [dx, dy] = TOWARDS[direction];
  const [x, y] = [jittered(positions, from * 2), jittered(positions, from * 2 + 1)];
  let best = -1;
  let bestInCone = false;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let node = 0; node < visible.length; node++) {
    if (node === from || !visible[node]) continue;
    const awayX = jittered(positions, node * 2) - x;
    const awayY = jittered(positions, node * 2 + 1) - y;
    const along = awayX * dx + awayY * dy;
    const aside = Math.abs(awayX * dy - awayY * dx);
    const inCone = aside <= along;
    if (along <= 0 || aside > along * REACH || (bestInCone && !inCone)) continue;
    const cost = Math.hypot(along, aside) * (1 + (STRAY * aside) / along);
    if (inCone === bestInCone && cost >= bestCost) continue;
    best = node;
    bestCost = cost;
    bestInCone = inCone;
  }
  return best;
}

/**
 * A coordinate moved by less than a thousandth, always the same way: nodes on a grid, in line or on one
 * spot would tie with each other, and the one that always loses could not be reached.
 */
function jittered(positions: Float64Array, slot: number): number {
  const hash = (Math.imul(slot + 1, 0x9e3779b1) ^ (Math.imul(slot + 1, 0x85ebca6b) >>> 13)) >>> 0;
  return numberAt(positions, slot) + hash * (1e-3 / 4294967296);
}
