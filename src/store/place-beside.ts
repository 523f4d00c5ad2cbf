import type { Dataset } from '../dataset/schema.ts';
import { findPlacesBeside } from '../scene/place-new.ts';
import { type Places, toPlaces } from '../scene/places.ts';
import { selectNetwork, selectPositions } from './selectors.ts';
import type { State } from './state.ts';

/**
 * Where everybody stands once more has come in, for `applyChange`: what is there stays, and what is new begins beside
 * its neighbours.
 */
export function placeBeside(state: State, { nodes, edges }: Dataset): Places {
  const standing = toPlaces(selectNetwork(state), selectPositions(state));
  const around = new Map<string, string[]>();
  for (const { id } of nodes) if (!standing.has(id)) around.set(id, []);
  for (const { source, target } of edges) {
    if (source === target) continue;
    around.get(source)?.push(target);
    around.get(target)?.push(source);
  }
  const { width, height } = state.moment.stage;
  return new Map([...standing, ...findPlacesBeside(standing, around, [width / 2, height / 2])]);
}
