import { at } from '../../base/assert.ts';
import { applyWithout, findHidingFilters } from '../../network/why-hidden.ts';
import { selectNetwork } from '../../store/selectors.ts';
import { type State, withSession } from '../../store/state.ts';

/** Takes off every filter that hides the node, and no other. */
export function applyShowNode(state: State, id: string): State {
  const { filters, focus } = state.session;
  const names = findHidingFilters(selectNetwork(state), filters, focus, id);
  return names.length > 0 ? withSession(state, applyWithout({ filters, focus }, names)) : state;
}

/**
 * Brings ties back, by edge index: their layers, certainties and relations are let in again and whatever
 * hides their ends is taken off. A certainty is added to those asked for, so that the others stay as they are.
 */
export function applyShowTies(state: State, edges: readonly number[]): State {
  const network = selectNetwork(state);
  return edges.reduce((shown, index) => {
    const edge = at(network.edges, index);
    const { filters } = shown.session;
    const { layers, certainties, relations } = filters;
    const isMissing = (chosen: readonly string[], option: string) => chosen.length > 0 && !chosen.includes(option);
    const asked = withSession(shown, {
      filters: {
        ...filters,
        layers: isMissing(layers, edge.layer) ? [] : layers,
        certainties: isMissing(certainties, edge.certainty) ? [...certainties, edge.certainty] : certainties,
        relations: isMissing(relations, edge.relation) ? [] : relations,
      },
    });
    return applyShowNode(applyShowNode(asked, edge.source), edge.target);
  }, state);
}
