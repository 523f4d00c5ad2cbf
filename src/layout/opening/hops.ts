import { at } from '../../base/assert.ts';

/**
 * The number of ties on the shortest way between any two of `count` nodes, row by row (n × n), by
 * breadth-first search from every node: O(n · (n + m)). Nodes of different components count as one more
 * than the longest way there is, so that every pair has a distance.
 */
export function buildHops(count: number, source: Int32Array, target: Int32Array): Float64Array {
  const neighbours: number[][] = Array.from({ length: count }, () => []);
  for (let edge = 0; edge < source.length; edge++) {
    neighbours[at(source, edge)]?.push(at(target, edge));
    neighbours[at(target, edge)]?.push(at(source, edge));
  }
  const hops = new Float64Array(count * count).fill(-1);
  const queue = new Int32Array(count);
  let longest = 0;
  for (let start = 0; start < count; start++) {
    const row = hops.subarray(start * count, (start + 1) * count);
    row[start] = 0;
    queue[0] = start;
    let end = 1;
    for (let head = 0; head < end; head++) {
      const node = at(queue, head);
      const distance = at(row, node) + 1;
      for (const neighbour of at(neighbours, node)) {
        if (row[neighbour] !== -1) continue;
        row[neighbour] = distance;
        longest = Math.max(longest, distance);
        queue[end++] = neighbour;
      }
    }
  }
  for (let pair = 0; pair < hops.length; pair++) if (hops[pair] === -1) hops[pair] = longest + 1;
  return hops;
}
