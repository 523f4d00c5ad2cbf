import type { KindRole } from '../dataset/vocabulary.ts';
import type { NodeFacet } from '../network/membership.ts';
import type { Structure } from '../network/structure.ts';
import { GRIDS, type GridName } from './parameters.ts';

/** The facets of a grid's rows and columns. */
export const GRID_FACETS: Readonly<Record<GridName, readonly [NodeFacet, NodeFacet]>> = {
  'place-theme': ['places', 'themes'],
  'place-session': ['places', 'sessions'],
  'kind-session': ['kinds', 'sessions'],
};

const ROLES: Readonly<Partial<Record<NodeFacet, KindRole>>> = { places: 'place', themes: 'theme', sessions: 'session' };

/** The grids that have rows and columns in this network, whatever the filters leave of them. */
export function listGrids(network: Structure): readonly GridName[] {
  const roles = new Set(network.nodes.map(({ kind }) => network.kinds.get(kind)?.role));
  const hasOptions = (facet: NodeFacet) => {
    const role = ROLES[facet];
    return role === undefined || roles.has(role);
  };
  return GRIDS.filter((grid) => GRID_FACETS[grid].every(hasOptions));
}
