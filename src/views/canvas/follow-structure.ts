import type { Core } from 'cytoscape';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectScene } from '../../store/select-scene.ts';
import { selectStructure } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { bindCanvas } from './bind-canvas.ts';
import type { OverlayLayers } from './bind-overlay.ts';
import { showElements } from './show-elements.ts';

/**
 * Ties one Cytoscape instance to the store, and anew whenever nodes or ties come, go or become others: only those
 * elements are touched. Another network has an instance of its own, so that what is opened instead is not shown
 * here. Gives back what unties it.
 */
export function followStructure(
  cy: Core,
  store: AppStore,
  container: HTMLElement,
  layers: OverlayLayers,
  liveLayout: LiveLayout,
): () => void {
  const bind = () => bindCanvas(cy, store, container, layers, liveLayout);
  let unbind = bind();
  let structure = selectStructure(store.getState());
  let { opened } = store.getState().moment;
  const stop = store.subscribe((state) => {
    const next = selectStructure(state);
    // A copy of what is open is another network of the same structure, and stays on this canvas.
    if (next === structure) opened = state.moment.opened;
    if (next === structure || state.moment.opened !== opened) return;
    structure = next;
    unbind();
    showElements(cy, selectScene(state));
    unbind = bind();
  });
  return () => {
    stop();
    unbind();
  };
}
