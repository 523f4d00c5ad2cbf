import type { Point } from '../scene/places.ts';
import { applyNewEntry, applyRemoveSelected, applyTying } from '../store/map-edits.ts';
import { type AppStore, act } from '../store/store.ts';
import { moveFocus } from './focus-targets.ts';

/** Adds an entry, at a model point or where there is room, and leads the keyboard to its name, to be typed over. */
export function addEntry(store: AppStore, place?: Point): void {
  act(store, applyNewEntry, Date.now(), place);
  moveFocus('name', (field) => field instanceof HTMLInputElement && field.select());
}

/**
 * Begins a tie from what is selected, and leads the keyboard to the map, where the other end is. `isDrawn`: a hand
 * draws it, which needs nobody to say what is next.
 */
export function beginTie(store: AppStore, isDrawn = false): void {
  act(store, applyTying, store.getState().session.selection.at(-1) ?? null, isDrawn);
  moveFocus('graph');
}

export const removeSelected = (store: AppStore): void => act(store, applyRemoveSelected, Date.now());
