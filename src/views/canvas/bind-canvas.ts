import type { Core } from 'cytoscape';
import { MAX_ZOOM, MIN_ZOOM } from '../../scene/camera.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import type { AppStore } from '../../store/store.ts';
import { bindCamera } from './bind-camera.ts';
import { bindEdits } from './bind-edits.ts';
import { bindFigures } from './bind-figures.ts';
import { bindLiveLayout } from './bind-live-layout.ts';
import { bindOverlay, type OverlayLayers } from './bind-overlay.ts';
import { bindPointer } from './bind-pointer.ts';
import { bindSelection } from './bind-selection.ts';
import { bindShown } from './bind-shown.ts';
import { buildCanvasStage } from './canvas-stage.ts';

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
    bindFigures(stage),
    bindEdits(stage, container),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
