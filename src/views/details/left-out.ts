import { at } from '../../base/assert.ts';
import { findHidingFilters } from '../../network/why-hidden.ts';
import { applyFacet, applyLift } from '../../store/filtering.ts';
import { applyFocus } from '../../store/selection.ts';
import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

/** Takes off every filter that hides the node, and no other. */
export function applyShowNode(state: State, id: string): State {
  const { filters, focus } = state.session;
  const names = findHidingFilters(selectNetwork(state), filters, focus, id);
  return names.reduce((shown, name) => (name === 'focus' ? applyFocus(shown, null) : applyLift(shown, name)), state);
}

const isMissing = (chosen: readonly string[], option: string) => chosen.length > 0 && !chosen.includes(option);

/**
 * Brings ties back, by edge index: their layers, certainties and relations are let in again and whatever
 * hides their ends is taken off. A certainty is added to those asked for, so that the others stay as they are.
 */
export function applyShowTies(state: State, edges: readonly number[]): State {
  let shown = state;
  for (const index of edges) {
    const { layer, certainty, relation, source, target } = at(selectNetwork(state).edges, index);
    const { filters } = shown.session;
    if (isMissing(filters.layers, layer)) shown = applyLift(shown, 'layers');
    if (isMissing(filters.relations, relation)) shown = applyLift(shown, 'relations');
    if (isMissing(filters.certainties, certainty)) {
      shown = applyFacet(shown, 'certainties', [...filters.certainties, certainty]);
    }
    shown = applyShowNode(applyShowNode(shown, source), target);
  }
  return shown;
}
