import { at, numberAt } from '../../base/assert.ts';
import { buildMembership, type FacetMembership } from '../../network/membership.ts';
import type { Structure } from '../../network/structure.ts';
import type { Extent } from '../extent.ts';
import { markContainers, markTies, toTieCosts } from './ways.ts';

/** Something that two nodes share: its index, and the tie of each to it; -1 where a rule says so and no tie. */
export interface Shared {
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** What two nodes have in common, whatever the direction of the ties; nothing stands in two lists. */
export interface CommonGround {
  readonly places: readonly Shared[];
  readonly themes: readonly Shared[];
  readonly sessions: readonly Shared[];
  /** Everything else that is tied to both. */
  readonly neighbours: readonly Shared[];
}

export const NOTHING_IN_COMMON: CommonGround = { places: [], themes: [], sessions: [], neighbours: [] };

/**
 * Places, themes and sessions by membership, so that a co-op's place counts for its founder, then shared
 * neighbours, all in the order of the dataset. O(nodes + edges), and a sort.
 */
export function findCommonGround(
  network: Structure,
  extent: Extent,
  { inferred, containers }: { readonly inferred: boolean; readonly containers: boolean },
  from: number,
  to: number,
): CommonGround {
  const ties = markTies(network, extent, inferred);
  const membership = buildMembership(network, ties, 'apart');
  const [fromTies, toTies] = [listTies(network, ties, from), listTies(network, ties, to)];
  const toShared = (node: number): Shared => ({ node, from: fromTies.get(node) ?? -1, to: toTies.get(node) ?? -1 });
  const share = (facet: FacetMembership): readonly Shared[] => {
    const both = listNodes(network, facet, to);
    const shared = [...listNodes(network, facet, from)].filter((node) => both.has(node));
    return shared.filter((node) => extent.nodes[node]).map(toShared);
  };
  const places = share(membership.places);
  const themes = share(membership.themes);
  const sessions = share(membership.sessions);
  const listed = new Set([...places, ...themes, ...sessions].map(({ node }) => node));
  const isContainer = markContainers(network);
  const neighbours = [...fromTies.keys()]
    .filter((node) => toTies.has(node) && !listed.has(node) && (containers || !isContainer[node]))
    .sort((one, other) => one - other)
    .map(toShared);
  return { places, themes, sessions, neighbours };
}

/** The tie to each neighbour that a path would walk. */
function listTies(network: Structure, ties: Uint8Array, node: number): Map<number, number> {
  const costs = toTieCosts(network);
  const best = new Map<number, number>();
  for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
    const edge = numberAt(network.rowEdge, slot);
    const known = best.get(numberAt(network.rowNode, slot));
    if (ties[edge] && (known === undefined || numberAt(costs, edge) < numberAt(costs, known))) {
      best.set(numberAt(network.rowNode, slot), edge);
    }
  }
  return best;
}

/** The options of a facet that a node belongs to, as nodes, in the order of the dataset. */
function listNodes(network: Structure, facet: FacetMembership, node: number): ReadonlySet<number> {
  const options = facet.rowOption.slice(numberAt(facet.rowStart, node), numberAt(facet.rowStart, node + 1));
  return new Set(Array.from(options, (option) => network.nodeIndex.get(at(facet.options, option)) ?? -1));
}
