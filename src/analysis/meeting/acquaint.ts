import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { sortNodes } from '../actors/sort-nodes.ts';
import { isCompany } from '../opportunities/candidates.ts';

/** What nobody can be acquainted with. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['place', 'theme']);

/**
 * Marks with 1 the ties by which two partners know each other. By a relation that also leads from partners to places,
 * themes or companies they name something: who cites four co-ops, a country and a company works with none of them. Nor
 * does a relation that is drawn quietly acquaint, or one of aims: who means to write to somebody does not know them yet. Where that
 * would leave no relation but founding, all ties count. O(nodes + ties); a filter makes no others of them.
 */
export function markAcquainting(network: Structure, ties: Uint8Array, partners: Uint8Array): Uint8Array {
  const sorts = sortNodes(network);
  const [naming, meeting] = [new Set<string>(), new Set<string>()];
  const isSpokenOf = (node: number) =>
    isCompany(network, node) || SPOKEN_OF.has(network.kinds.get(at(network.nodes, node).kind)?.role ?? '');
  network.edges.forEach(({ relation }, edge) => {
    const { role, weight } = network.relations.get(relation) ?? {};
    if (role === 'aim') naming.add(relation);
    if (role !== undefined) return;
    const [from, to] = [numberAt(network.source, edge), numberAt(network.target, edge)];
    const areActors = sorts[from] === 'actor' && sorts[to] === 'actor';
    if (weight === 'quiet' || (isSpokenOf(to) && sorts[from] === 'actor')) naming.add(relation);
    else if (areActors) meeting.add(relation);
  });
  const hasOthers = [...meeting].some((relation) => !naming.has(relation));
  return ties.map((mark, edge) => {
    const isMet = partners[numberAt(network.source, edge)] === 1 && partners[numberAt(network.target, edge)] === 1;
    return isMet && !(hasOthers && naming.has(at(network.edges, edge).relation)) ? mark : 0;
  });
}
