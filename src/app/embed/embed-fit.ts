import { selectVisibility } from '../../store/selectors.ts';
import { applyNear } from '../../store/stage.ts';
import type { SessionState } from '../../store/state.ts';
import { type AppStore, watch } from '../../store/store.ts';

type Camera = NonNullable<SessionState['camera']>;

/** The last view that a frame has chosen by itself. */
const fits = new WeakMap<AppStore, Camera>();

/** Whether the frame itself has chosen this view, and nobody has moved it since. */
export const isOwnFit = (store: AppStore, camera: SessionState['camera']): boolean =>
  camera !== null && fits.get(store) === camera;

/**
 * A frame is small: what the filters leave is brought as near as it goes, until the visitor moves the view, or if
 * the address has none. Follows the size of the frame. Gives the function that stops it.
 */
export function keepFitted(store: AppStore): () => void {
  const bringNear = () => {
    const state = store.getState();
    const { camera } = state.session;
    if (camera !== null && !isOwnFit(store, camera)) return;
    const { nodeCount, nodes } = selectVisibility(state);
    if (nodeCount === 0 || nodeCount === nodes.length) return;
    const near = applyNear(state);
    if (near.session.camera) fits.set(store, near.session.camera);
    store.setState(near, true);
  };
  bringNear();
  const stops = [
    watch(store, (state) => state.moment.pane, bringNear),
    watch(store, (state) => state.document.found, bringNear),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
