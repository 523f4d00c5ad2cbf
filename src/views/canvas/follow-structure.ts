import type { Core } from 'cytoscape';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectStructure } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { bindCanvas } from './bind-canvas.ts';
import { showElements } from './elements.ts';
import type { Layers } from './sheet.ts';

/**
 * Ties one Cytoscape instance to the store, and anew whenever nodes or ties come, go or become others: only those
 * elements are touched. Another network has an instance of its own, so that what is opened instead is not shown
 * here. Gives back what unties it.
 */
export function followStructure(
  cy: Core,
  store: AppStore,
  container: HTMLElement,
  layers: Layers,
  liveLayout: LiveLayout,
): () => void {
  const bind = () => bindCanvas(cy, store, container, layers, liveLayout);
  let unbind = bind();
  let structure = selectStructure(store.getState());
  let { entry } = store.getState().moment;
  const stop = store.subscribe((state) => {
    const next = selectStructure(state);
    // A copy of what is open is another network of the same structure, and stays on this canvas.
    if (next === structure) entry = state.moment.entry;
    if (next === structure || state.moment.entry !== entry) return;
    structure = next;
    unbind();
    showElements(cy, structure);
    unbind = bind();
  });
  return () => {
    stop();
    unbind();
  };
}
