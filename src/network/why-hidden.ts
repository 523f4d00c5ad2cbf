import { numberAt } from '../base/assert.ts';
import { bitOf, buildVerdicts, CONDITIONS, type Condition } from './conditions.ts';
import { type FilterName, type Filters, type Focus, listAskedFor, NO_FILTERS } from './filters.ts';
import type { Structure } from './structure.ts';
import { buildTies } from './ties.ts';

/**
 * The filters that hide a node, in the order of the panel; none when it is shown, or asked for by name. Taking all of them
 * off shows it, and each is needed: layers and certainties are never among them, since they take out ties.
 */
export function findHidingFilters(
  network: Structure,
  filters: Filters,
  focus: Focus | null,
  node: string,
): readonly Condition[] {
  const index = network.nodeIndex.get(node);
  if (index === undefined || listAskedFor(filters, focus).includes(node)) return [];
  const ties = buildTies(network, filters);
  const failedOf = (tried: Filters) => numberAt(buildVerdicts(network, tried, focus, ties).failed, index);
  let failed = failedOf(filters);
  // Without the relation filter the focus reaches further, perhaps as far as this node.
  if (failed & bitOf('relations'))
    failed = failedOf(applyWithout({ filters, focus }, ['relations']).filters) | bitOf('relations');
  return CONDITIONS.filter((condition) => failed & bitOf(condition));
}

/** Takes filters off: a facet goes back to what it asks for at rest, the focus to none. */
export function applyWithout<Asked extends { readonly filters: Filters; readonly focus: Focus | null }>(
  asked: Asked,
  names: readonly FilterName[],
): Asked {
  const facets = names.filter((name) => name !== 'focus');
  const rested = Object.fromEntries(facets.map((name) => [name, NO_FILTERS[name]]));
  return { ...asked, filters: { ...asked.filters, ...rested }, focus: names.includes('focus') ? null : asked.focus };
}
