import type { ActorGraph } from './actor-graph.ts';
import { buildQueue } from './queue.ts';

/** Shortest ways from one node after the other; the arrays are the same ones each time. */
export interface Walker {
  /** The nodes reached, nearest first: the first `reached` of them count, the source being the first. */
  readonly order: Int32Array;
  /** For each node: how far it is; Infinity where it cannot be reached. A tie of strength w is 1/w long. */
  readonly distance: Float64Array;
  /** For each node: how many shortest ways lead there. */
  readonly routes: Float64Array;
  /** Walks from a node of the graph; returns how many nodes it reached, itself included. */
  readonly walk: (source: number) => number;
}

/**
 * Whether two lengths above 0 are the same sum, perhaps in another order: 1/2 + 1/3 + 1/6 need not be
 * 1/6 + 1/3 + 1/2 to the last bit. Infinity is like nothing.
 */
export const isSameLength = (one: number, other: number): boolean => Math.abs(one - other) < 1e-10 * other;

/** A walker over a graph: breadth first, or Dijkstra's way where ties differ in strength. */
export function buildWalker(graph: ActorGraph): Walker {
  const order = new Int32Array(graph.count);
  const distance = new Float64Array(graph.count);
  const routes = new Float64Array(graph.count);
  const walk = graph.rowLength
    ? walkByLength(graph, graph.rowLength, order, distance, routes)
    : walkByStep(graph, order, distance, routes);
  return { order, distance, routes, walk };
}

type Arrays = [order: Int32Array, distance: Float64Array, routes: Float64Array];

function walkByStep({ rowStart, rowNode }: ActorGraph, ...[order, distance, routes]: Arrays) {
  return (source: number): number => {
    distance.fill(Number.POSITIVE_INFINITY);
    routes.fill(0);
    distance[source] = 0;
    routes[source] = 1;
    order[0] = source;
    let reached = 1;
    for (let place = 0; place < reached; place++) {
      const from = order[place] as number;
      const next = (distance[from] as number) + 1;
      const end = rowStart[from + 1] as number;
      for (let slot = rowStart[from] as number; slot < end; slot++) {
        const to = rowNode[slot] as number;
        if (distance[to] === Number.POSITIVE_INFINITY) {
          distance[to] = next;
          order[reached++] = to;
        }
        if (distance[to] === next) routes[to] = (routes[to] as number) + (routes[from] as number);
      }
    }
    return reached;
  };
}

function walkByLength(
  { rowStart, rowNode }: ActorGraph,
  rowLength: Float64Array,
  ...[order, distance, routes]: Arrays
) {
  const queue = buildQueue(distance);
  return (source: number): number => {
    distance.fill(Number.POSITIVE_INFINITY);
    routes.fill(0);
    distance[source] = 0;
    routes[source] = 1;
    queue.push(source);
    let reached = 0;
    for (let from = queue.pop(); from >= 0; from = queue.pop()) {
      order[reached++] = from;
      const end = rowStart[from + 1] as number;
      for (let slot = rowStart[from] as number; slot < end; slot++) {
        const to = rowNode[slot] as number;
        const length = (distance[from] as number) + (rowLength[slot] as number);
        // A way of the same length leads to a node still waiting: every tie is longer than the tolerance.
        if (isSameLength(length, distance[to] as number)) {
          routes[to] = (routes[to] as number) + (routes[from] as number);
        } else if (length < (distance[to] as number)) {
          distance[to] = length;
          routes[to] = routes[from] as number;
          queue.push(to);
        }
      }
    }
    return reached;
  };
}
