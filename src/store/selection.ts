import type { Focus } from '../network/filters.ts';
import { selectNetwork } from './selectors.ts';
import { type State, withMoment, withSession } from './state.ts';

/**
 * Selects a node or a tie by id and opens its details; null clears. `extend` adds a node to the
 * selection, or takes it off again. Unknown ids change nothing.
 */
export function applySelect(state: State, id: string | null, extend = false): State {
  const marked = applyMark(state, id, extend);
  if (id === null || marked === state) return marked;
  return withMoment(withSession(marked, { panel: 'details' }), { sheet: 'details' });
}

/** The same without opening the details: what is beside the map stays. */
export function applyMark(state: State, id: string | null, extend = false): State {
  const network = selectNetwork(state);
  if (id === null) return withSession(state, { selection: [], edge: null });
  if (!network.nodeIndex.has(id)) {
    return network.edgeIndex.has(id) ? withSession(state, { selection: [], edge: id }) : state;
  }
  const { selection } = state.session;
  const extended = selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
  const next = withSession(state, { selection: extend ? extended : [id], edge: null });
  return withMoment(next, { cursor: id });
}

/** Selects several nodes at once; what is beside the map stays. */
export function applyMarkAll(state: State, ids: readonly string[]): State {
  const known = [...new Set(ids)].filter((id) => selectNetwork(state).nodeIndex.has(id));
  return withMoment(withSession(state, { selection: known, edge: null }), { cursor: known.at(-1) ?? null });
}

/** Keeps only the neighbourhood of a node, up to `depth` ties away; null lets everything in again. */
export function applyFocus(state: State, focus: Focus | null): State {
  if (focus === null) return withSession(state, { focus: null });
  if (!selectNetwork(state).nodeIndex.has(focus.node)) return state;
  return withSession(state, { focus: { node: focus.node, depth: Math.min(5, Math.max(1, focus.depth)) } });
}

/** Whether there is a step back to take towards the whole map. */
export const canClear = ({ session: { selection, edge, focus }, moment }: State): boolean =>
  moment.tying !== null || selection.length > 0 || edge !== null || focus !== null;

/** One step back towards the whole map: first a tie that is being drawn goes, then the selection, then the focus. */
export function applyClear(state: State): State {
  const { selection, edge } = state.session;
  if (state.moment.tying !== null) return withMoment(state, { tying: null });
  return selection.length > 0 || edge !== null ? applySelect(state, null) : applyFocus(state, null);
}

/** One tie further, or one less far; nothing without a focus. */
export function applyFocusStep(state: State, step: 1 | -1): State {
  const { focus } = state.session;
  return focus ? applyFocus(state, { ...focus, depth: focus.depth + step }) : state;
}

/** The node under the pointer or under a focused list item. */
export function applyHover(state: State, id: string | null): State {
  return state.moment.hover === id ? state : withMoment(state, { hover: id });
}

/** Where the keyboard stands inside the graph. */
export const applyCursor = (state: State, id: string | null): State => withMoment(state, { cursor: id });
