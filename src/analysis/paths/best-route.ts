import { at, numberAt } from '../../base/assert.ts';
import type { Ways } from './ways.ts';

/** A way through the simple graph: its nodes, and for each step its slot in `Ways`. */
export interface Route {
  readonly nodes: readonly number[];
  readonly slots: readonly number[];
}

/** What a search must keep off. */
export interface Barred {
  /** 1 for nodes that may not be entered. */
  readonly nodes: Uint8Array;
  /** Nodes that may not follow directly on the start. */
  readonly seconds: ReadonlySet<number>;
}

/**
 * The best route: the fewest steps; of those the least cost; of those the one whose nodes come first in
 * the dataset, compared from the start. Null when there is none. A breadth-first search from the goal that
 * keeps for each node the best step on; O(nodes + ways).
 */
export function findBestRoute(ways: Ways, from: number, to: number, barred: Barred): Route | null {
  const distance = new Int32Array(ways.container.length).fill(-1);
  const cost = new Float64Array(ways.container.length);
  const next = new Int32Array(ways.container.length).fill(-1);
  const slotOf = new Int32Array(ways.container.length).fill(-1);
  distance[to] = 0;
  let ring = [to];
  for (let far = 1; ring.length > 0 && distance[from] === -1; far++) {
    const wider: number[] = [];
    for (const node of ring) {
      const isBarred = ways.container[node] && !ways.containers && node !== to;
      if (isBarred) continue;
      const ahead = numberAt(cost, node) + (node === to ? 0 : numberAt(ways.container, node));
      for (let slot = numberAt(ways.start, node); slot < numberAt(ways.start, node + 1); slot++) {
        const before = numberAt(ways.node, slot);
        if (barred.nodes[before] || (before === from && barred.seconds.has(node))) continue;
        const total = ahead + numberAt(ways.cost, slot);
        const known = numberAt(distance, before);
        if (known === -1) {
          distance[before] = far;
          wider.push(before);
        } else if (known < far || total > numberAt(cost, before)) continue;
        else if (total === numberAt(cost, before) && node > numberAt(next, before)) continue;
        cost[before] = total;
        next[before] = node;
        slotOf[before] = slot;
      }
    }
    ring = wider;
  }
  if (distance[from] === -1) return null;
  const nodes = [from];
  const slots: number[] = [];
  for (let node = from; node !== to; node = numberAt(next, node)) {
    slots.push(numberAt(slotOf, node));
    nodes.push(numberAt(next, node));
  }
  return { nodes, slots };
}

/** The order that `findBestRoute` goes by, for routes between the same two ends. */
export function compareRoutes(ways: Ways, one: Route, other: Route): number {
  const steps = one.slots.length - other.slots.length || costOf(ways, one) - costOf(ways, other);
  if (steps !== 0) return steps;
  const parting = one.nodes.findIndex((node, place) => node !== other.nodes[place]);
  return parting === -1 ? 0 : at(one.nodes, parting) - at(other.nodes, parting);
}

function costOf(ways: Ways, { nodes, slots }: Route): number {
  const hubs = nodes.slice(1, -1).reduce((sum, node) => sum + numberAt(ways.container, node), 0);
  return slots.reduce((sum, slot) => sum + numberAt(ways.cost, slot), hubs);
}
