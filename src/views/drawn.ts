import { useSyncExternalStore } from 'react';
import { advance, type Steps } from '../base/steps.ts';
import { selectStructure } from '../store/selectors.ts';
import type { State } from '../store/state.ts';
import type { AppStore, Watched } from '../store/store.ts';
import { warmInSteps } from '../store/warm-scene.ts';
import { useAppStore } from './use-app.ts';

/** A node costs about as much as this many ties; of what costs more than this many the picture follows in slices. */
export const NODE_COST = 4;
export const MOST_AT_ONCE = 10_000;

/** How long a change may go on at once, and each task after it, ms. */
const AT_ONCE_MS = 4;
const SLICE_MS = 12;

const all = new WeakMap<AppStore, Watched>();

/**
 * The state as the map shows it: that of the store, but of a large network a moment later, once its labels have found
 * their places in slices. Another structure is drawn at once.
 */
export function drawnOf(store: AppStore): Watched {
  const known = all.get(store) ?? createDrawn(store);
  all.set(store, known);
  return known;
}

/** What a selector says of the state that the map shows. */
export function useDrawn<Value>(select: (state: State) => Value): Value {
  const { subscribe, getState } = drawnOf(useAppStore());
  const get = () => select(getState());
  return useSyncExternalStore(subscribe, get, get);
}

function createDrawn(store: AppStore): Watched {
  const listeners = new Set<(state: State) => void>();
  let drawn = store.getState();
  let making: { readonly state: State; readonly steps: Steps<void> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (state: State) => {
    clearTimeout(timer);
    making = null;
    drawn = state;
    for (const listener of listeners) listener(state);
  };
  const walk = (span: number) => {
    if (!making) return;
    const { state, steps } = making;
    if (!advance(steps, span)) {
      timer = setTimeout(walk, 0, SLICE_MS);
      return;
    }
    show(state);
    // What has changed meanwhile.
    if (store.getState() !== state) look();
  };
  const look = () => {
    const state = store.getState();
    const structure = selectStructure(state);
    const isLarge = structure.nodes.length * NODE_COST + structure.edges.length > MOST_AT_ONCE;
    if (!isLarge || structure !== selectStructure(drawn)) return show(state);
    if (making) return;
    making = { state, steps: warmInSteps(state) };
    walk(AT_ONCE_MS);
  };
  store.subscribe(look);
  return {
    getState: () => drawn,
    subscribe(react) {
      listeners.add(react);
      return () => listeners.delete(react);
    },
  };
}
