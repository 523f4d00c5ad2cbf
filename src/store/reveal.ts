import { at, numberAt } from '../base/assert.ts';
import { PHONE } from '../base/measures.ts';
import { UNSAID } from '../dataset/vocabulary.ts';
import { applyWithout, findHidingFilters } from '../network/why-hidden.ts';
import { applyFacet, applyLift } from './filtering.ts';
import { applySelect } from './selection.ts';
import { selectCamera, selectNetwork, selectPositions } from './selectors.ts';
import { applyCamera, applyNext } from './stage.ts';
import { type State, withSession } from './state.ts';
import { isKeptWhole } from './whole.ts';

/** Takes off every filter that hides the node, and no other. */
export function applyShowNode(state: State, id: string): State {
  const { filters, focus } = state.session;
  const names = findHidingFilters(selectNetwork(state), filters, focus, id);
  return names.length > 0 ? withSession(state, applyWithout({ filters, focus }, names)) : state;
}

const isMissing = (chosen: readonly string[], option: string) => chosen.length > 0 && !chosen.includes(option);

/**
 * Brings ties back, by edge index: their layers, certainties and relations are let in again and whatever
 * hides their ends is taken off. A certainty is added to those asked for, so that the others stay as they are.
 */
export function applyShowTies(state: State, edges: readonly number[]): State {
  let shown = state;
  for (const index of edges) {
    const { layer, certainty = UNSAID, relation, source, target } = at(selectNetwork(state).edges, index);
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

/** Brings a node to the middle of the part of the pane that stays free, at least at the map's own size. */
export function applyCentre(state: State, id: string): State {
  const index = selectNetwork(state).nodeIndex.get(id);
  if (index === undefined) return state;
  const positions = selectPositions(state);
  const zoom = Math.max(1, selectCamera(state).zoom);
  const { width, height } = state.moment.pane;
  const covered = width < PHONE && state.moment.sheet === 'details' ? height / 2 : 0;
  return applyCamera(state, {
    x: numberAt(positions, index * 2),
    y: numberAt(positions, index * 2 + 1) + covered / 2 / zoom,
    zoom,
  });
}

/**
 * Selects a node that the visitor asked for by name, who asks no more: takes off what hides it, opens it, and centres
 * it; in a network that is seen whole it is in sight.
 */
export function applyReveal(state: State, id: string): State {
  const chosen = withSession(applySelect(applyShowNode(state, id), id), { query: '' });
  if (isKeptWhole(chosen)) return chosen;
  const { camera } = applyCentre(chosen, id).session;
  return camera ? applyNext(chosen, camera) : chosen;
}
