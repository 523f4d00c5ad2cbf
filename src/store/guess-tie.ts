import { at } from '../base/assert.ts';
import type { EdgeRecord } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';

type Tie = Pick<EdgeRecord, 'source' | 'relation' | 'target'>;

/**
 * The tie that somebody most likely means who draws one between two nodes: as such kinds were tied last, and in that
 * direction; else by the relation that was used last, else by the first. Null where there is no relation. O(ties).
 */
export function guessTie({ nodes, nodeIndex, edges, dataset }: Network, from: string, to: string): Tie | null {
  const kindOf = (id: string) => at(nodes, nodeIndex.get(id) ?? -1).kind;
  const [one, other] = [kindOf(from), kindOf(to)];
  const isLike = (source: string, target: string) => (edge: EdgeRecord) =>
    kindOf(edge.source) === source && kindOf(edge.target) === target;
  const last = edges.findLast((edge) => isLike(one, other)(edge) || isLike(other, one)(edge));
  const relation = (last ?? edges.at(-1))?.relation ?? dataset.relations[0]?.id;
  if (relation === undefined) return null;
  const isTurned = last !== undefined && !isLike(one, other)(last);
  return isTurned ? { source: to, relation, target: from } : { source: from, relation, target: to };
}
