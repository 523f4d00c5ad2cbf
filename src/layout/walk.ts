import { numberAt } from '../base/assert.ts';

/** Ends of the ties, by tie; every end is below `count`. */
export interface Graph {
  readonly count: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Neighbours of all nodes: those of node n are `ends[starts[n]]` to `ends[starts[n + 1] - 1]`. */
export interface Neighbours {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

export function listNeighbours({ count, source, target }: Graph): Neighbours {
  const starts = new Int32Array(count + 1);
  for (const ends of [source, target]) for (const node of ends) starts[node + 1] = numberAt(starts, node + 1) + 1;
  for (let node = 0; node < count; node++) starts[node + 1] = numberAt(starts, node + 1) + numberAt(starts, node);
  const used = starts.slice(0, count);
  const ends = new Int32Array(source.length * 2);
  const add = (node: number, other: number) => {
    ends[numberAt(used, node)] = other;
    used[node] = numberAt(used, node) + 1;
  };
  for (let tie = 0; tie < source.length; tie++) {
    add(numberAt(source, tie), numberAt(target, tie));
    add(numberAt(target, tie), numberAt(source, tie));
  }
  return { starts, ends };
}

/**
 * Distances in ties from a node to all that it reaches, by breadth-first search, written where `hops` holds −1. The
 * nodes reached stand in `queue`, nearest first; gives how many there are. O(n + m).
 */
export function walk(
  from: number,
  { starts, ends }: Neighbours,
  hops: Int32Array | Float64Array,
  queue: Int32Array,
): number {
  hops[from] = 0;
  queue[0] = from;
  let end = 1;
  for (let head = 0; head < end; head++) {
    const node = queue[head] as number;
    const further = (hops[node] as number) + 1;
    for (let k = starts[node] as number; k < (starts[node + 1] as number); k++) {
      const other = ends[k] as number;
      if (hops[other] !== -1) continue;
      hops[other] = further;
      queue[end++] = other;
    }
  }
  return end;
}
