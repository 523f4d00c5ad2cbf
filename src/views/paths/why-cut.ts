import type { WayOut } from '../../analysis/paths/find-paths.ts';
import { at } from '../../base/assert.ts';
import { UNSAID } from '../../dataset/vocabulary.ts';
import type { FilterName, Filters, Focus } from '../../network/filters.ts';
import type { Network } from '../../network/network.ts';
import { findHidingFilters } from '../../network/why-hidden.ts';

/** The filters that keep a path off the map, each once: by hiding its nodes, or by leaving out its ties. */
export function findCuttingFilters(
  network: Network,
  filters: Filters,
  focus: Focus | null,
  { hiddenNodes, hiddenEdges }: Pick<WayOut, 'hiddenNodes' | 'hiddenEdges'>,
): readonly FilterName[] {
  const names = new Set<FilterName>();
  for (const node of hiddenNodes) {
    for (const name of findHidingFilters(network, filters, focus, at(network.nodes, node).id)) names.add(name);
  }
  for (const index of hiddenEdges) {
    const edge = at(network.edges, index);
    if (isMissing(filters.layers, edge.layer)) names.add('layers');
    if (isMissing(filters.certainties, edge.certainty ?? UNSAID)) names.add('certainties');
    if (isMissing(filters.relations, edge.relation)) names.add('relations');
  }
  return [...names];
}

const isMissing = (chosen: readonly string[], option: string) => chosen.length > 0 && !chosen.includes(option);
