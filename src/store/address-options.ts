import { append } from '../base/append.ts';
import { CERTAINTIES, LAYERS } from '../dataset/vocabulary.ts';
import type { FacetName } from '../network/filters.ts';
import type { Network } from '../network/network.ts';

/** Every option that a facet can hold in this network, in order. */
export function listOptions(name: FacetName, network: Network): ReadonlySet<string> {
  const ofRole = (role: string) => network.nodes.filter((one) => network.kinds.get(one.kind)?.role === role);
  const withRole = (role: string) => new Set(ofRole(role).map(({ id }) => id));
  switch (name) {
    case 'kinds':
      return new Set(network.kinds.keys());
    case 'places':
      return withRole('place');
    case 'themes':
      return withRole('theme');
    case 'sessions':
      return withRole('session');
    case 'days':
      return new Set(ofRole('session').map(({ session }) => String(session?.day ?? 'unstated')));
    case 'editions':
      return new Set(network.editions);
    case 'relations':
      return new Set(network.relations.keys());
    case 'layers':
      return new Set(LAYERS);
    case 'certainties':
      return new Set(CERTAINTIES);
  }
}

/** Roles that no kind is called by, with their kinds: one kind of older links may have become several. */
export function listSplit(name: FacetName, { kinds }: Network): ReadonlyMap<string, readonly string[]> {
  const split = new Map<string, string[]>();
  if (name !== 'kinds') return split;
  for (const { id, role } of kinds.values()) if (!kinds.has(role)) append(split, role, id);
  return split;
}
