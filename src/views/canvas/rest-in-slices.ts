import type { State } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';
import { warmInSteps } from '../../store/warm-scene.ts';
import { createSlices } from './slices.ts';

/** So often the picture is made anew where something else changes meanwhile; then nobody waits for it. */
const MOST_TRIES = 3;

/** Makes the picture of a state that is to come, in slices, before it comes: all names look for their places then. */
export function createRest(store: AppStore) {
  const slices = createSlices();
  /** `onMade` has the state that `toNext` makes of what is there by then; null where too much has changed meanwhile. */
  const run = (toNext: (state: State) => State, onMade: (next: State | null) => void, tries = MOST_TRIES): void => {
    const state = store.getState();
    const next = toNext(state);
    const onDone = () => {
      if (store.getState() === state) onMade(next);
      else if (tries > 1) run(toNext, onMade, tries - 1);
      else onMade(null);
    };
    // What there was to do for it is a task already: to where it leads the names of a map look for places, too.
    slices.run(warmInSteps(next), onDone, true);
  };
  return { run, stop: slices.stop, close: slices.close };
}
