import { at, numberAt } from '../../base/assert.ts';
import type { Layer } from '../../dataset/vocabulary.ts';
import type { Basis } from '../../language/chosen.ts';
import { NO_FILTERS } from '../../network/filters.ts';
import { listOptions } from '../../network/members.ts';
import type { Network } from '../../network/network.ts';
import { buildTies } from '../../network/ties.ts';
import { listWider } from '../../network/within.ts';

/** A place or a session of a node, by index, and how it is known. */
export interface Fact {
  readonly node: number;
  readonly basis: Basis;
}

/** What a tie has to mean to say where somebody is from, or what they took part in. */
const ROLE_OF_FACET = { places: 'place', sessions: 'session' } as const;

/**
 * The places or sessions a node belongs to by every tie that is not of low certainty, whatever is filtered
 * now: `inferred` when only inferred ties say so, `derived` when a rule over other nodes' ties does, `region` when one
 * of these places lies there. A place that somebody only spoke about is not theirs; one that a session covers is.
 */
export function listFacts(network: Network, node: number, facet: 'places' | 'sessions'): readonly Fact[] {
  const { allowed, membership } = buildTies(network, NO_FILTERS);
  const isSession = network.kinds.get(at(network.nodes, node).kind)?.role === 'session';
  const layersTo = (other: number) => {
    const layers = new Set<Layer>();
    for (let slot = numberAt(network.rowStart, node); slot < numberAt(network.rowStart, node + 1); slot++) {
      const edge = numberAt(network.rowEdge, slot);
      const { relation, layer } = at(network.edges, edge);
      const fits = isSession || network.relations.get(relation)?.role === ROLE_OF_FACET[facet];
      if (numberAt(network.rowNode, slot) === other && allowed[edge] && fits) layers.add(layer);
    }
    return layers;
  };
  const facts = listOptions(membership[facet], node).flatMap(({ option, how }): readonly Fact[] => {
    const other = network.nodeIndex.get(option);
    if (other === undefined || other === node) return [];
    if (how !== 'own') return [{ node: other, basis: how }];
    const layers = layersTo(other);
    return layers.size > 0 ? [{ node: other, basis: layers.has('stated') ? 'stated' : 'inferred' }] : [];
  });
  const regions = listWider(network, allowed);
  const holds = (region: number) => facts.some((fact) => regions.get(fact.node)?.includes(region));
  return facts.filter(({ node: other, basis }) => basis !== 'region' || holds(other));
}
