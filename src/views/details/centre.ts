import { at } from '../../base/assert.ts';
import { selectCamera, selectNetwork, selectPositions } from '../../store/selectors.ts';
import { applyCamera } from '../../store/stage.ts';
import type { State } from '../../store/state.ts';

/** Brings a node to the middle of the pane, at least at the map's own size. */
export function applyCentre(state: State, id: string): State {
  const index = selectNetwork(state).nodeIndex.get(id);
  if (index === undefined) return state;
  const positions = selectPositions(state);
  const zoom = Math.max(1, selectCamera(state).zoom);
  return applyCamera(state, { x: at(positions, index * 2), y: at(positions, index * 2 + 1), zoom });
}
