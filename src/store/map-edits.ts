import { at as itemAt, numberAt } from '../base/assert.ts';
import { LANGUAGES } from '../dataset/language.ts';
import { mapEditMessages } from '../language/map-edits.ts';
import { findFreePlace } from '../scene/place-new.ts';
import { type Point, pointAt } from '../scene/places.ts';
import { canEdit, canTie } from './can-edit.ts';
import { applyAddNode, applyAddTie, applyRemoveNodes, applyRemoveTie } from './edits.ts';
import { guessTie } from './guess-tie.ts';
import { selectNextKind } from './next-kind.ts';
import { applyCursor, applyMark, applySelect } from './selection.ts';
import { selectCamera, selectNetwork, selectPositions, selectShown } from './selectors.ts';
import { type State, withMoment } from './state.ts';

// What is edited on the map and says nothing but where; `at` is the present time, ms.

/**
 * A new entry, selected, of the kind that the next one is to be. It stands at `place`, else beside what is
 * selected, else in the middle of what is seen.
 */
export function applyNewEntry(state: State, at: number, place?: Point): State {
  const { nodes } = state.document.dataset;
  const beside = nodes.find(({ id }) => id === state.session.selection.at(-1));
  const name = mapEditMessages[state.session.language].newEntry;
  return applyAddNode(state, selectNextKind(state), name, at, place ?? findPlace(state, beside?.id));
}

/** Whether an entry still goes by the name that each begins with on the map. */
export const isUnnamed = (name: string): boolean => LANGUAGES.some((one) => mapEditMessages[one].newEntry === name);

function findPlace(state: State, beside: string | undefined): Point | undefined {
  if (state.document.dataset.nodes.length === 0) return undefined;
  const positions = selectPositions(state);
  const node = selectNetwork(state).nodeIndex.get(beside ?? '');
  const { x, y } = selectCamera(state);
  return findFreePlace(positions, [node === undefined ? [x, y] : pointAt(positions, node)], [x, y]);
}

/** Deletes what is selected: a tie, or nodes with their ties. The keyboard goes on from what stands nearest. */
export function applyRemoveSelected(state: State, at: number): State {
  const { edge, selection } = state.session;
  if (edge !== null) return applyRemoveTie(state, edge, at);
  if (selection.length === 0) return state;
  return applyCursor(applyRemoveNodes(state, selection, at), findNearest(state, selection));
}

/** The node in sight that stands nearest to the last one of those that go; null where none is left. */
function findNearest(state: State, gone: readonly string[]): string | null {
  const { nodes, nodeIndex } = selectNetwork(state);
  const positions = selectPositions(state);
  const { nodes: shown } = selectShown(state);
  const from = nodeIndex.get(gone.at(-1) ?? '') ?? 0;
  const distance = (node: number): number =>
    Math.hypot(...[0, 1].map((axis) => numberAt(positions, node * 2 + axis) - numberAt(positions, from * 2 + axis)));
  const left = [...nodes.keys()].filter((node) => shown[node] === 1 && !gone.includes(itemAt(nodes, node).id));
  const [first] = left;
  if (first === undefined) return null;
  const nearest = left.reduce((best, node) => (distance(node) < distance(best) ? node : best), first);
  return itemAt(nodes, nearest).id;
}

/** Begins a tie from a node, or ends it with null; the map is free to choose the other end. `isDrawn`: by a hand. */
export function applyTying(state: State, from: string | null, isDrawn = false): State {
  if (from === null) return withMoment(state, { tying: null });
  if (!canEdit(state) || !canTie(state) || !selectNetwork(state).nodeIndex.has(from)) return state;
  return withMoment(state, { tying: from, isDrawn, sheet: null });
}

/**
 * A tie from the node that one is being drawn from to another, as these kinds have been tied before; it is selected,
 * so that its relation can be changed at once.
 */
export function applyTieTo(state: State, to: string, at: number): State {
  const { tying } = state.moment;
  if (tying === null || tying === to) return applyTying(state, null);
  const tie = guessTie(selectNetwork(state), tying, to);
  const from = applyMark(applyTying(state, null), tying);
  if (!tie) return from;
  const tied = applyAddTie(from, tie.source, tie.relation, tie.target, at);
  return tied.document === from.document ? tied : applySelect(tied, tied.document.dataset.edges.at(-1)?.id ?? null);
}
