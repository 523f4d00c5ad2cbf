import { numberAt } from '../base/assert.ts';
import type { Structure } from './structure.ts';

type Rows = Pick<Structure, 'rowStart' | 'rowNode' | 'rowEdge'>;

/** The ties of a node whose mark is 1, those with the same other end after each other; loops are among them. */
export function listTiesOf({ rowStart, rowNode, rowEdge }: Rows, node: number, edges: Uint8Array): readonly number[] {
  const byOther = new Map<number, number[]>();
  for (let slot = numberAt(rowStart, node); slot < numberAt(rowStart, node + 1); slot++) {
    const [other, edge] = [numberAt(rowNode, slot), numberAt(rowEdge, slot)];
    if (edges[edge] !== 1) continue;
    const ties = byOther.get(other);
    if (ties) ties.push(edge);
    else byOther.set(other, [edge]);
  }
  return [...byOther.values()].flat();
}

/** The ties with the same two ends as a tie, itself among them, of those whose mark is 1. */
export function listParallel(
  network: Rows & Pick<Structure, 'source' | 'target'>,
  edge: number,
  edges: Uint8Array,
): readonly number[] {
  const { source, target } = network;
  const [one, other] = [numberAt(source, edge), numberAt(target, edge)];
  const isTurned = (tie: number) => source[tie] === other && target[tie] === one;
  const isSame = (tie: number) => source[tie] === one && target[tie] === other;
  return listTiesOf(network, one, edges).filter((tie) => isSame(tie) || isTurned(tie));
}
