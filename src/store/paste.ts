import { type NodeCells, pasteNodes } from '../dataset/paste-nodes.ts';
import { findPlacesAround } from '../scene/place-new.ts';
import { toPlaces } from '../scene/places.ts';
import { applyChange } from './editing.ts';
import { selectNetwork, selectPositions } from './selectors.ts';
import type { State } from './state.ts';

/** Puts cells into the nodes of a network of one's own: one step, whatever they change and add. */
export function applyPasteNodes(state: State, cells: NodeCells, at: number): State {
  const { dataset, taken, added } = pasteNodes(state.document.dataset, cells);
  const { width, height } = state.moment.stage;
  const standing = toPlaces(selectNetwork(state), selectPositions(state));
  const found = findPlacesAround(standing, added.length, [width / 2, height / 2]);
  const places = new Map(found.map((place, index) => [added[index] ?? '', place]));
  return applyChange(state, { dataset, told: { key: 'cellsPasted', values: { count: taken } }, at, places });
}
