import { numberAt } from '../../base/assert.ts';
import type { Network } from '../../network/network.ts';

export interface Shared {
  /** Ties with both ends among the nodes, by index. */
  readonly between: readonly number[];
  /** Nodes outside that are tied to every one of them, by index. */
  readonly neighbours: readonly number[];
}

/** What several nodes have in common over the edges marked with 1. O(ties of the nodes). */
export function findShared(network: Network, nodes: readonly number[], edges: Uint8Array): Shared {
  const inside = new Set(nodes);
  const between = new Set<number>();
  const reachedBy = new Map<number, Set<number>>();
  for (const node of inside) {
    for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
      const edge = numberAt(network.rowEdge, slot);
      const other = numberAt(network.rowNode, slot);
      if (!edges[edge]) continue;
      if (inside.has(other)) between.add(edge);
      else reachedBy.set(other, (reachedBy.get(other) ?? new Set()).add(node));
    }
  }
  const neighbours = [...reachedBy].filter(([, from]) => from.size === inside.size).map(([node]) => node);
  return { between: [...between], neighbours };
}
