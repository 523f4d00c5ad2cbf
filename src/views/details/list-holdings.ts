import { NO_FILTERS } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import { buildTies } from '../../network/ties.ts';
import { type Holding, listHoldings } from '../../network/within.ts';
import type { Fact } from './list-facts.ts';

/** What holds a place, and what a place holds, each at first hand, and on what ground. */
export interface Holdings {
  readonly within: readonly Fact[];
  readonly holds: readonly Fact[];
}

/** By every tie that is not of low certainty, whatever is filtered now, and by general geography. */
export function listPlaceHoldings(network: Network, node: number): Holdings {
  const holdings = listHoldings(network, buildTies(network, NO_FILTERS).allowed);
  const toBasis = ({ tie }: Holding) => (tie < 0 ? 'geography' : (network.edges[tie]?.layer ?? 'stated'));
  const within = (holdings.get(node) ?? []).map((one): Fact => ({ node: one.region, basis: toBasis(one) }));
  const holds = [...holdings].flatMap(([place, regions]): readonly Fact[] => {
    const one = regions.find(({ region }) => region === node);
    return one ? [{ node: place, basis: toBasis(one) }] : [];
  });
  return { within, holds: holds.sort((one, other) => one.node - other.node) };
}
