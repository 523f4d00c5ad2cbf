import { at } from '../base/assert.ts';
import type { Relation } from '../dataset/schema.ts';
import type { Network } from './network.ts';

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
 * given, marks with 1 the ties to take. A tie from a node to itself is listed once, as outgoing.
 */
export function groupLinks(network: Network, node: number, edges?: Uint8Array): readonly LinkGroup[] {
  const groups = new Map<string, Link[]>();
  for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
    const edge = at(network.rowEdge, slot);
    if (edges && !edges[edge]) continue;
    const other = at(network.rowNode, slot);
    const direction = at(network.source, edge) === node ? 'out' : 'in';
    const key = `${direction} ${at(network.edges, edge).relation}`;
    const links = groups.get(key) ?? [];
    // Both ends of a loop stand in the same row, one after the other.
    if (links.at(-1)?.edge !== edge) links.push({ edge, other, direction });
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
export function nodesWithin(network: Network, node: number, depth: number, edges: Uint8Array): Uint8Array {
  const within = new Uint8Array(network.nodes.length);
  within[node] = 1;
  let ring = [node];
  for (let step = 0; step < depth && ring.length > 0; step++) {
    const next: number[] = [];
    for (const from of ring) {
      for (let slot = at(network.rowStart, from); slot < at(network.rowStart, from + 1); slot++) {
        const to = at(network.rowNode, slot);
        if (within[to] || !edges[at(network.rowEdge, slot)]) continue;
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
  const shown = Array.from(degrees.keys()).filter((node) => visible[node]);
  return shown.sort((one, other) => at(degrees, other) - at(degrees, one) || one - other).slice(0, count);
}

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Unit vectors; y grows downwards, as on screen. */
const TOWARDS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The visible node an arrow key leads to, or -1. First choice is the cone of 45° to either side, where
 * straying from the axis makes a node seem up to half as far again; only when the cone is empty does the
 * rest of the half-plane count. Nodes on one spot follow each other in dataset order, right and down
 * forwards, left and up backwards. O(nodes). `positions` holds x0, y0, x1, y1, …
 */
export function nearestInDirection(
  positions: Float64Array,
  visible: Uint8Array,
  from: number,
  direction: Direction,
): number {
  const [dx, dy] = TOWARDS[direction];
  const [x, y] = [at(positions, from * 2), at(positions, from * 2 + 1)];
  const forwards = dx + dy > 0;
  let best = -1;
  let bestInCone = false;
  let bestCost = Number.POSITIVE_INFINITY;
  let twin = -1;
  for (let node = 0; node < visible.length; node++) {
    if (node === from || !visible[node]) continue;
    const [awayX, awayY] = [at(positions, node * 2) - x, at(positions, node * 2 + 1) - y];
    if (awayX === 0 && awayY === 0) {
      if (forwards ? node > from && twin < 0 : node < from) twin = node;
      continue;
    }
    const along = awayX * dx + awayY * dy;
    if (along <= 0) continue;
    const aside = Math.abs(awayX * dy - awayY * dx);
    const inCone = aside <= along;
    if (bestInCone && !inCone) continue;
    const cost = Math.hypot(along, aside) * (1 + STRAY * Math.min(1, aside / along));
    if (cost < bestCost || (inCone && !bestInCone)) {
      best = node;
      bestCost = cost;
      bestInCone = inCone;
    }
  }
  return twin >= 0 ? twin : best;
}

/** How much farther a node at the edge of the cone seems than one straight ahead. */
const STRAY = 0.5;
