import type { Core } from 'cytoscape';
import type { Structure } from '../../network/structure.ts';
import type { Camera, PaneSize } from '../../scene/camera.ts';
import { selectCamera, selectPositions, selectStructure } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { type AppStore, act, type Transition, watch } from '../../store/store.ts';

/**
 * What the canvas shows this very frame. During a gesture or a run of the live layout it is ahead of
 * the store, which gets the outcome when things come to rest; the painters read it, never the store.
 */
export interface CanvasStage {
  readonly cy: Core;
  readonly store: AppStore;
  /** What is tied to the store here; another one is tied anew. */
  readonly structure: Structure;
  camera: Camera;
  positions: Float64Array;
  /** Whether a pan, zoom or drag is under way: hover waits for its end. */
  isMoving: boolean;
  /** Whether the camera is on its way to where it was sent. */
  isGliding: boolean;
  /** Looks from there at once; whoever paints next paints it. */
  look: (camera: Camera) => void;
  /** Paints the map with the next frame. */
  repaint: () => void;
  /** Paints it at once: for whoever has been called by a frame. */
  paint: () => void;
}

export function buildCanvasStage(cy: Core, store: AppStore): CanvasStage {
  const state = store.getState();
  const structure = selectStructure(state);
  return {
    cy,
    store,
    structure,
    camera: selectCamera(state),
    positions: selectPositions(state),
    isMoving: false,
    isGliding: false,
    look: () => {},
    repaint: () => {},
    paint: () => {},
  };
}

/** Whether the visitor wants nothing to move by itself. */
export const prefersCalm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Applies a transition while the canvas still draws what is open: what ends late, such as a gesture or a run of the
 * live layout, says nothing about the next structure.
 */
export function actOn<Input extends readonly unknown[]>(
  { store, structure }: CanvasStage,
  transition: Transition<Input>,
  ...input: Input
): void {
  if (selectStructure(store.getState()) === structure) act(store, transition, ...input);
}

/** The camera that Cytoscape's viewport amounts to. */
export const toCamera = (cy: Core, pane: PaneSize): Camera => {
  const zoom = cy.zoom();
  const pan = cy.pan();
  return { x: (pane.width / 2 - pan.x) / zoom, y: (pane.height / 2 - pan.y) / zoom, zoom };
};

export const toViewport = (camera: Camera, pane: PaneSize) => ({
  zoom: camera.zoom,
  pan: { x: pane.width / 2 - camera.x * camera.zoom, y: pane.height / 2 - camera.y * camera.zoom },
});

/**
 * Calls `react` with what `select` says now, and again each time it says something else; no more once there is
 * another structure, which is about to be tied anew.
 */
export function follow<Value>(
  store: AppStore,
  select: (state: State) => Value,
  react: (value: Value, before: Value | undefined) => void,
): () => void {
  const structure = selectStructure(store.getState());
  let last = select(store.getState());
  react(last, undefined);
  const selectHere = (state: State) => {
    if (selectStructure(state) === structure) last = select(state);
    return last;
  };
  return watch(store, selectHere, react);
}
