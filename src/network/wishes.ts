import { at } from '../base/assert.ts';
import type { Relation } from '../dataset/schema.ts';
import { listWords } from '../dataset/text.ts';
import type { Network } from './network.ts';
import { splitWords } from './words.ts';

/** How words begin by which a relation says what somebody wants, in the languages of the page. */
const WANTS =
  'aim wish want seek hope look strive ingin hendak mengupayakan mencari berharap bertujuan mengincar'.split(' ');

/** Whether a relation says what its source wants: one of its first words does. */
const isWish = ({ label }: Relation): boolean =>
  listWords(label).some(([, said]) =>
    splitWords(said)
      .slice(0, 2)
      .some((word) => WANTS.some((start) => word.startsWith(start))),
  );

/** The themes that somebody's record says they want, by index. O(ties of the node + relations). */
export function listWishes(network: Network, node: number): readonly number[] {
  if (node < 0) return [];
  const wishes = new Set([...network.relations.values()].filter(isWish).map(({ id }) => id));
  const found: number[] = [];
  for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
    const [edge, other] = [at(network.rowEdge, slot), at(network.rowNode, slot)];
    const isTheme = network.kinds.get(at(network.nodes, other).kind)?.role === 'theme';
    if (isTheme && at(network.source, edge) === node && wishes.has(at(network.edges, edge).relation)) found.push(other);
  }
  return [...new Set(found)];
}
