import { at } from '../../base/assert.ts';
import type { Basis } from '../../language/details.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import { listOptions } from '../../network/membership.ts';
import type { Network } from '../../network/network.ts';
import { buildTies } from '../../network/ties.ts';

/** A place or a session of a node, by index, and how it is known. */
export interface Fact {
  readonly node: number;
  readonly basis: Basis;
}

/**
 * The places or sessions a node belongs to by every tie that is not of low certainty, whatever is filtered
 * now: `inferred` when only inferred ties say so, `derived` when a rule over other nodes' ties does.
 */
export function listFacts(network: Network, node: number, facet: 'places' | 'sessions'): readonly Fact[] {
  const { allowed, membership } = buildTies(network, NO_FILTERS);
  return listOptions(membership[facet], node).flatMap(({ option, how }): readonly Fact[] => {
    const other = network.nodeIndex.get(option);
    if (other === undefined || other === node) return [];
    if (how === 'derived') return [{ node: other, basis: 'derived' }];
    return [{ node: other, basis: isStated(network, allowed, node, other) ? 'stated' : 'inferred' }];
  });
}

function isStated(network: Network, allowed: Uint8Array, node: number, other: number): boolean {
  for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
    const edge = at(network.rowEdge, slot);
    if (at(network.rowNode, slot) === other && allowed[edge] && at(network.edges, edge).layer === 'stated') return true;
  }
  return false;
}
