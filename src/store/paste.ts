import { addNamedKind, addNamedRelation } from '../dataset/change-ties.ts';
import { type NodeCells, pasteNodes } from '../dataset/paste-nodes.ts';
import { pasteTies, type TieCells } from '../dataset/paste-ties.ts';
import { findPlacesAround } from '../scene/place-new.ts';
import { toPlaces } from '../scene/places.ts';
import { applyChange } from './editing.ts';
import { selectNetwork, selectPositions } from './selectors.ts';
import type { State } from './state.ts';

/** Puts cells into the nodes of a network of one's own, with new kinds of these names: one step. */
export function applyPasteNodes(state: State, cells: NodeCells, at: number, kinds: readonly string[] = []): State {
  const known = kinds.reduce(addNamedKind, state.document.dataset);
  const { dataset, taken, added } = pasteNodes(known, cells);
  const { width, height } = state.moment.stage;
  const standing = toPlaces(selectNetwork(state), selectPositions(state));
  const found = findPlacesAround(standing, added.length, [width / 2, height / 2]);
  const places = new Map(found.map((place, index) => [added[index] ?? '', place]));
  return applyChange(state, { dataset, told: { key: 'cellsPasted', values: { count: taken } }, at, places });
}

/** Puts cells into the ties, with new relations of these words: one step. */
export function applyPasteTies(state: State, cells: TieCells, at: number, relations: readonly string[] = []): State {
  const known = relations.reduce(addNamedRelation, state.document.dataset);
  const { dataset, taken } = pasteTies(known, cells);
  return applyChange(state, { dataset, told: { key: 'cellsPasted', values: { count: taken } }, at });
}

/** One tie by the names of its ends: one step, told as a tie. Without both ends nothing happens. */
export function applyTieByName(state: State, cells: TieCells, at: number): State {
  const { dataset, added } = pasteTies(state.document.dataset, cells);
  const tie = dataset.edges.at(-1);
  if (added.length === 0 || !tie) return state;
  const { nodes, nodeIndex } = selectNetwork(state);
  const nameOf = (id: string) => nodes[nodeIndex.get(id) ?? -1]?.label[state.session.language] ?? id;
  const values = { source: nameOf(tie.source), target: nameOf(tie.target) };
  return applyChange(state, { dataset, told: { key: 'tieAdded', values }, at });
}
