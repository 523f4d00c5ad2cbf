import { createStore, type StoreApi } from 'zustand/vanilla';
import { type DocumentState, type Recorded, toDocument } from './document.ts';
import { keepRules } from './rules.ts';
import { INITIAL_MOMENT, INITIAL_SESSION, type MomentState, type SessionState, type State } from './state.ts';

export type AppStore = StoreApi<State>;

/** A pure change of state. Whatever it needs from outside (time, chance, sizes) comes in as an argument. */
export type Transition<Input extends readonly unknown[] = []> = (state: State, ...input: Input) => State;

/** One store for one mounted app; tests make their own. */
export function buildStore(
  document: Recorded & Partial<DocumentState>,
  session: Partial<SessionState> = {},
  moment: Partial<MomentState> = {},
): AppStore {
  return createStore<State>(() => ({
    document: { ...toDocument(document), ...document },
    session: { ...INITIAL_SESSION, ...session },
    moment: { ...INITIAL_MOMENT, ...moment },
  }));
}

/** Applies a transition to the store, and what follows from it. */
export function act<Input extends readonly unknown[]>(
  store: AppStore,
  transition: Transition<Input>,
  ...input: Input
): void {
  const before = store.getState();
  store.setState(keepRules(before, transition(before, ...input)), true);
}

/**
 * Calls `react` each time that `select` says something else than before, with both. What it says at first is for
 * the caller to look at. Returns the way to stop.
 */
export function watch<Value>(
  store: AppStore,
  select: (state: State) => Value,
  react: (value: Value, before: Value) => void,
): () => void {
  let last = select(store.getState());
  return store.subscribe((state) => {
    const value = select(state);
    if (Object.is(value, last)) return;
    const before = last;
    last = value;
    react(value, before);
  });
}
