import { numberAt } from '../../base/assert.ts';
import { listNeighbours, walk } from '../walk.ts';

/**
 * The number of ties on the shortest way between any two of `count` nodes, row by row (n × n), by
 * breadth-first search from every node: O(n · (n + m)). Nodes of different components count as one more
 * than the longest way there is, so that every pair has a distance.
 */
export function buildHops(count: number, source: Int32Array, target: Int32Array): Float64Array {
  const neighbours = listNeighbours({ count, source, target });
  const hops = new Float64Array(count * count).fill(-1);
  const queue = new Int32Array(count);
  let longest = 0;
  for (let start = 0; start < count; start++) {
    const row = hops.subarray(start * count, (start + 1) * count);
    const reached = walk(start, neighbours, row, queue);
    longest = Math.max(longest, numberAt(row, numberAt(queue, reached - 1)));
  }
  for (let pair = 0; pair < hops.length; pair++) if (hops[pair] === -1) hops[pair] = longest + 1;
  return hops;
}
