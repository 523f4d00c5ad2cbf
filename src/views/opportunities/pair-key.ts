import type { Opportunity } from '../../analysis/opportunities/find-opportunities.ts';
import { at } from '../../base/assert.ts';
import type { Network } from '../../network/network.ts';

/** The name of a pair, the same whichever end comes first: what the shortlist and the address hold. */
export function toPairKey(network: Network, { one, other }: Pick<Opportunity, 'one' | 'other'>): string {
  return [one, other]
    .map((node) => at(network.nodes, node).id)
    .sort()
    .join('~');
}

/** The ends of a pair by index; null when the network has not got them. */
export function parsePairKey(network: Network, key: string): Pick<Opportunity, 'one' | 'other'> | null {
  const [one, other] = key.split('~').map((id) => network.nodeIndex.get(id));
  return one === undefined || other === undefined ? null : { one, other };
}
