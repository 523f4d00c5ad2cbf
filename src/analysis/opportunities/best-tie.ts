import { numberAt } from '../../base/assert.ts';
import { measureDoubt } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';

/** Of the ties marked with 1 between two nodes the one that is surest, of equals the first; -1 without any. */
export function findBestTie(network: Structure, ties: Uint8Array, one: number, other: number): number {
  const { rowStart, rowNode, rowEdge } = network;
  let best = -1;
  for (let slot = numberAt(rowStart, one); slot < numberAt(rowStart, one + 1); slot++) {
    const edge = numberAt(rowEdge, slot);
    if (rowNode[slot] !== other || !ties[edge]) continue;
    if (best < 0 || measureDoubt(network, edge) < measureDoubt(network, best)) best = edge;
  }
  return best;
}
