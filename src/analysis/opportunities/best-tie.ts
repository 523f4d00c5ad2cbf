import { at } from '../../base/assert.ts';
import { CERTAINTIES } from '../../dataset/vocabulary.ts';
import type { Structure } from '../../network/structure.ts';

/** How much doubt there is of a tie: none, 0, where it is stated and nobody has called it less than sure; up to 5. */
export function doubtOf({ edges }: Structure, edge: number): number {
  const { layer, certainty } = at(edges, edge);
  return (layer === 'stated' ? 0 : CERTAINTIES.length) + (certainty ? CERTAINTIES.indexOf(certainty) : 0);
}

/** Whether there is such a tie and it is stated. */
export const isStated = ({ edges }: Structure, edge: number): boolean => edges[edge]?.layer === 'stated';

/** Whether there is such a tie, it is stated, and nobody has called it less than sure. */
export const isSure = (network: Structure, edge: number): boolean => edge >= 0 && doubtOf(network, edge) === 0;

/** Of the ties marked with 1 between two nodes the one that is surest, of equals the first; -1 without any. */
export function findBestTie(network: Structure, ties: Uint8Array, one: number, other: number): number {
  const { rowStart, rowNode, rowEdge } = network;
  let best = -1;
  for (let slot = at(rowStart, one); slot < at(rowStart, one + 1); slot++) {
    const edge = at(rowEdge, slot);
    if (rowNode[slot] !== other || !ties[edge]) continue;
    if (best < 0 || doubtOf(network, edge) < doubtOf(network, best)) best = edge;
  }
  return best;
}
