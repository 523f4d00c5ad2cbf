import type { Core } from 'cytoscape';
import { at } from '../../base/assert.ts';
import { MAX_ZOOM, MIN_ZOOM } from '../../scene/camera.ts';
import type { Figures } from '../../scene/figures.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { selectFigures } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { bindCamera } from './bind-camera.ts';
import { bindLiveLayout } from './bind-live-layout.ts';
import { bindOverlay, type OverlayLayers } from './bind-overlay.ts';
import { bindPointer } from './bind-pointer.ts';
import { bindSelection } from './bind-selection.ts';
import { bindShown } from './bind-shown.ts';
import { buildCanvasStage, type CanvasStage, watch } from './canvas-stage.ts';
import { toStylesheet } from './to-elements.ts';

/** Nodes of another size, their looks as they are. */
function resize({ cy, nodes }: CanvasStage, figures: Figures): void {
  cy.batch(() => {
    for (const [index, node] of nodes.entries()) {
      const { width, height } = at(figures.nodes, index);
      if (node.data('w') !== width || node.data('h') !== height) node.data({ w: width, h: height });
    }
  });
}

/** Ties one Cytoscape instance to the store in both directions; gives back what unties it. */
export function bindCanvas(
  cy: Core,
  store: AppStore,
  container: HTMLElement,
  layers: OverlayLayers,
  liveLayout: LiveLayout,
): () => void {
  cy.minZoom(MIN_ZOOM);
  cy.maxZoom(MAX_ZOOM);
  const stage = buildCanvasStage(cy, store);
  const stops = [
    bindOverlay(stage, layers),
    bindCamera(stage),
    bindShown(stage),
    bindLiveLayout(stage, liveLayout),
    bindPointer(stage, container),
    bindSelection(stage, container),
    watch(store, selectFigures, (figures, before) => {
      if (!before) return;
      if (figures.palette !== before.palette) cy.style(toStylesheet(figures));
      resize(stage, figures);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
