import { selectMarks, selectPositions, selectVisibility } from '../store/selectors.ts';
import { applyCamera } from '../store/stage.ts';
import type { SessionState, State } from '../store/state.ts';
import { type AppStore, act } from '../store/store.ts';

type Camera = NonNullable<SessionState['camera']>;

/** The last view that a frame has chosen by itself. */
const fits = new WeakMap<AppStore, Camera>();

/** Beside the nodes there is room for labels: a part of the width, css px at most. */
const BESIDE = { part: 0.2, most: 110 };
/** Over and under them, css px: under them are the map's tools. */
const OVER = 34;
const UNDER = 44;
const CLOSEST = 2;
const FARTHEST = 0.2;

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
    const near = toNear(state);
    fits.set(store, near);
    act(store, applyCamera, near);
  };
  let { pane } = store.getState().moment;
  bringNear();
  return store.subscribe((state) => {
    if (state.moment.pane === pane) return;
    pane = state.moment.pane;
    bringNear();
  });
}

/** The view of the nodes that are drawn, without their labels: those find places of their own. */
function toNear(state: State): Camera {
  const { width, height } = state.moment.pane;
  const { nodes } = selectMarks(state).shown;
  const positions = selectPositions(state);
  const drawn = [...nodes.keys()].filter((node) => nodes[node] === 1);
  const extentOf = (axis: 0 | 1) => {
    const values = drawn.map((node) => positions[node * 2 + axis] ?? 0);
    return [Math.min(...values), Math.max(...values)] as const;
  };
  const [[left, right], [top, bottom]] = [extentOf(0), extentOf(1)];
  const roomX = width - 2 * Math.min(BESIDE.most, BESIDE.part * width);
  const roomY = Math.max(height / 3, height - OVER - UNDER);
  const wanted = Math.min(roomX / Math.max(1, right - left), roomY / Math.max(1, bottom - top));
  const zoom = Math.min(CLOSEST, Math.max(FARTHEST, wanted));
  return { x: (left + right) / 2, y: (top + bottom) / 2 + (UNDER - OVER) / 2 / zoom, zoom };
}
