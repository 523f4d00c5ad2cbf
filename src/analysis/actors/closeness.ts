import { numberAt } from '../../base/assert.ts';
import { ignoreProgress, type Report } from '../extent.ts';
import type { ActorGraph } from './actor-graph.ts';
import { buildWalker } from './walker.ts';

/**
 * The closeness of each node: how many others it reaches, over the sum of the distances to them, times the
 * share of all others that it reaches (S. Wasserman and K. Faust, “Social Structure Analysis”, 1994), so that
 * nodes of small components do not win. O(nodes × ties); 10,000 nodes take some seconds.
 */
export function measureCloseness(graph: ActorGraph, report: Report = ignoreProgress): Float64Array {
  const { order, distance, walk } = buildWalker(graph);
  const values = new Float64Array(graph.count);
  for (let node = 0; node < graph.count; node++) {
    if (node % 64 === 0) report(node / graph.count);
    const others = walk(node) - 1;
    let sum = 0;
    for (let place = 1; place <= others; place++) sum += numberAt(distance, numberAt(order, place));
    if (others > 0) values[node] = (others / sum) * (others / (graph.count - 1));
  }
  return values;
}
