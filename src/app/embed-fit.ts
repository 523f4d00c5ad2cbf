import { selectVisibility } from '../store/selectors.ts';
import { applyFit } from '../store/stage.ts';
import type { SessionState } from '../store/state.ts';
import { type AppStore, act } from '../store/store.ts';

type Camera = SessionState['camera'];

const ROUNDS = 4;

/** The last view that a frame has chosen by itself. */
const fits = new WeakMap<AppStore, Camera>();

/** Whether the frame itself has chosen this view, and nobody has moved it since. */
export const isOwnFit = (store: AppStore, camera: Camera): boolean => camera !== null && fits.get(store) === camera;

/**
 * A frame is small: what the filters leave is brought as near as it goes, until the visitor moves the view, or if
 * the address has one. Follows the size of the frame. Gives the function that stops it.
 */
export function keepFitted(store: AppStore): () => void {
  const fitNow = () => {
    const state = store.getState();
    const { camera } = state.session;
    if (camera !== null && !isOwnFit(store, camera)) return;
    const { nodeCount, nodes } = selectVisibility(state);
    if (nodeCount === 0 || nodeCount === nodes.length) return;
    // Labels keep their size, so that another zoom needs another frame round them: it settles soon.
    for (let round = 0; round < ROUNDS; round++) act(store, applyFit);
    fits.set(store, store.getState().session.camera);
  };
  let { pane } = store.getState().moment;
  fitNow();
  return store.subscribe((state) => {
    if (state.moment.pane === pane) return;
    pane = state.moment.pane;
    fitNow();
  });
}
