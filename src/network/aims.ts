import { at, numberAt } from '../base/assert.ts';
import type { Relation } from '../dataset/schema.ts';
import { listWords } from '../dataset/text.ts';
import type { Network } from './network.ts';
import { splitWords } from './words.ts';

/** What somebody aims at, and the tie that says so, by index. */
export interface Aim {
  readonly node: number;
  readonly edge: number;
}

/** How words begin by which a relation says what somebody wants, in the languages of the page. */
const WANTS =
  'aim wish want seek hope look strive ingin hendak mengupayakan mencari berharap bertujuan mengincar'.split(' ');

const isAim = ({ role }: Relation): boolean => role === 'aim';

/** Whether a relation is one of aims, or may be: one of its first words says what its source wants. */
export const isLikelyAim = (relation: Relation): boolean =>
  isAim(relation) ||
  listWords(relation.label).some(([, said]) =>
    splitWords(said)
      .slice(0, 2)
      .some((word) => WANTS.some((start) => word.startsWith(start))),
  );

/** What a node aims at, in the order of its ties; of -1 nothing. O(ties of the node + relations). */
export function listAims(network: Network, node: number, passes = isAim): readonly Aim[] {
  if (node < 0) return [];
  const relations = new Set([...network.relations.values()].filter(passes).map(({ id }) => id));
  const found: Aim[] = [];
  for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
    const [edge, other] = [numberAt(network.rowEdge, slot), numberAt(network.rowNode, slot)];
    const isOwn = numberAt(network.source, edge) === node && other !== node;
    if (isOwn && relations.has(at(network.edges, edge).relation)) found.push({ node: other, edge });
  }
  return found;
}
