import { type Places, toPlaces } from '../scene/places.ts';
import { canEdit } from './can-edit.ts';
import { isOneStep, type Told, toBounded, withStep } from './history.ts';
import { selectNetwork, selectPositions } from './selectors.ts';
import { type State, withDocument } from './state.ts';

/** What was done to where nodes stand. */
interface Arranged {
  readonly told: Told;
  /** When, ms. */
  readonly at: number;
  /** What is moved again and again, such as a node by arrow keys: without a rest that is one step. */
  readonly field?: string;
  /** Whether nodes go elsewhere, now or before they rest; else they are only pinned or let go. */
  readonly isMoved: boolean;
}

const NOWHERE: Places = new Map();

/**
 * The state after nodes were moved or pinned, which was `before`: in a network of the visitor's own that is a step of
 * its history, elsewhere it is looking around and no step. O(nodes).
 */
export function asStep(before: State, after: State, { told, at, field, isMoved }: Arranged): State {
  if (!canEdit(before)) return after;
  const { past, future, pinned } = before.document;
  const last = past.at(-1);
  if (isOneStep(last, { field, at }) && future.length === 0) {
    return withDocument(after, { past: [...past.slice(0, -1), { ...last, at }] });
  }
  const { selection, edge: tie } = before.session;
  const placed = isMoved ? listMoved(before, after) : NOWHERE;
  const step = { edit: {}, told, at, field: field ?? null, selection, tie, placed, pinned };
  return withDocument(after, { past: withStep(past, step), future: [] });
}

/**
 * The state after the map came to rest from a drag: where its nodes have gone since belongs to the step of the drag.
 * O(nodes).
 */
export function asSameDrag(before: State, after: State): State {
  const { past } = before.document;
  const last = past.findLastIndex(({ told, field }) => told.key === 'nodeMoved' && field === null);
  const step = past[last];
  if (!step || !canEdit(before)) return after;
  const placed = new Map([...listMoved(before, after), ...step.placed]);
  return withDocument(after, { past: toBounded(past.with(last, { ...step, placed })) });
}

/**
 * Where the nodes stood before that stand elsewhere now. The opening goes with the pane until somebody moves a node:
 * a step away from it or back to it has the places of all.
 */
export function listMoved(before: State, after: State): Places {
  const stood = listStanding(before);
  if (!before.document.places || !after.document.places) return stood;
  const stand = listStanding(after);
  return new Map([...stood].filter(([id, [x, y]]) => stand.get(id)?.[0] !== x || stand.get(id)?.[1] !== y));
}

/** Where every node stands: most often the very places that the document has. */
export const listStanding = (state: State): Places => toPlaces(selectNetwork(state), selectPositions(state));
