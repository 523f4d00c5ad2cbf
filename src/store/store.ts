import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type DocumentState,
  INITIAL_MOMENT,
  INITIAL_SESSION,
  type MomentState,
  type Recorded,
  type SessionState,
  type State,
  toDocument,
} from './state.ts';

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

/** Applies a transition to the store. */
export function act<Input extends readonly unknown[]>(
  store: AppStore,
  transition: Transition<Input>,
  ...input: Input
): void {
  store.setState(transition(store.getState(), ...input), true);
}
