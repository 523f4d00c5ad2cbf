import { numberAt } from '../../base/assert.ts';
import type { ActorGraph } from './actor-graph.ts';

const DAMPING = 0.85;
// The sum of all changes at which it stops: well below the 1e-9 to which values are compared.
const SETTLED = 1e-13;
const MOST_ROUNDS = 1000;

/** For each node the sum of the strengths of its ties; where all are 1, their number. */
export function measureStrength({ count, rowStart, rowWeight }: ActorGraph): Float64Array {
  const sums = new Float64Array(count);
  for (let node = 0; node < count; node++) {
    const [start, end] = [numberAt(rowStart, node), numberAt(rowStart, node + 1)];
    if (rowWeight)
      for (let slot = start; slot < end; slot++) sums[node] = numberAt(sums, node) + numberAt(rowWeight, slot);
    else sums[node] = end - start;
  }
  return sums;
}

/**
 * PageRank with damping 0.85 over ties in both directions, by their strength; the values add up to 1. A node
 * without ties hands its part to all alike. S. Brin and L. Page (1998). Some 200 rounds of O(ties).
 */
export function measurePageRank(graph: ActorGraph): Float64Array {
  const { count, rowStart, rowNode, rowWeight } = graph;
  const strength = measureStrength(graph);
  let values = new Float64Array(count).fill(1 / count);
  let next = new Float64Array(count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let loose = 0;
    for (let node = 0; node < count; node++) if (strength[node] === 0) loose += numberAt(values, node);
    next.fill((1 - DAMPING + DAMPING * loose) / count);
    for (let node = 0; node < count; node++) {
      const part = (DAMPING * (values[node] as number)) / (strength[node] as number);
      const end = rowStart[node + 1] as number;
      for (let slot = rowStart[node] as number; slot < end; slot++) {
        const to = rowNode[slot] as number;
        next[to] = (next[to] as number) + (rowWeight ? part * (rowWeight[slot] as number) : part);
      }
    }
    let change = 0;
    for (let node = 0; node < count; node++) change += Math.abs(numberAt(next, node) - numberAt(values, node));
    [values, next] = [next, values];
    if (change < SETTLED) break;
  }
  return values;
}
