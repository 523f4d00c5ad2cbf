import { at, numberAt } from '../base/assert.ts';
import type { Structure } from '../network/structure.ts';
import type { Extent } from './extent.ts';

/**
 * A part of a network as a simple undirected graph over the compact indices 0 … count - 1: parallel ties
 * count once, whatever their direction, and a tie from a node to itself is dropped.
 */
export interface SimpleGraph {
  readonly count: number;
  /** For a compact index: the node's index in the network. */
  readonly nodeOf: Int32Array;
  /** For a node's index in the network: its compact index, or -1 where it takes no part. */
  readonly indexOf: Int32Array;
  /** The neighbours of i stand at rowStart[i] … rowStart[i + 1] - 1 of `rowNode`, ascending. */
  readonly rowStart: Int32Array;
  readonly rowNode: Int32Array;
}

/** The simple graph of an extent; `without` marks with 1, by network index, nodes to leave out of it. O(nodes + ties). */
export function toSimpleGraph(network: Structure, extent: Extent, without?: Uint8Array): SimpleGraph {
  const indexOf = new Int32Array(network.nodes.length).fill(-1);
  const kept: number[] = [];
  for (let node = 0; node < indexOf.length; node++) {
    if (!extent.nodes[node] || without?.[node]) continue;
    indexOf[node] = kept.length;
    kept.push(node);
  }
  const count = kept.length;
  // Visiting the nodes in ascending order and writing each into the rows of its neighbours leaves every row sorted.
  const rowStart = new Int32Array(count + 1);
  const last = new Int32Array(count).fill(-1);
  const visit = (put: (from: number, to: number) => void) => {
    last.fill(-1);
    for (let to = 0; to < count; to++) {
      const node = at(kept, to);
      for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
        const from = numberAt(indexOf, numberAt(network.rowNode, slot));
        if (from < 0 || from === to || last[from] === to || !extent.edges[numberAt(network.rowEdge, slot)]) continue;
        last[from] = to;
        put(from, to);
      }
    }
  };
  visit((from) => {
    rowStart[from + 1] = numberAt(rowStart, from + 1) + 1;
  });
  for (let index = 0; index < count; index++)
    rowStart[index + 1] = numberAt(rowStart, index + 1) + numberAt(rowStart, index);
  const next = rowStart.slice();
  const rowNode = new Int32Array(numberAt(rowStart, count));
  visit((from, to) => {
    const slot = numberAt(next, from);
    rowNode[slot] = to;
    next[from] = slot + 1;
  });
  return { count, nodeOf: Int32Array.from(kept), indexOf, rowStart, rowNode };
}
