import type { Core } from 'cytoscape';
import { MAX_ZOOM, MIN_ZOOM } from '../../scene/camera.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import type { AppStore } from '../../store/store.ts';
import { bindCamera } from './bind-camera.ts';
import { bindEdits } from './bind-edits.ts';
import { bindFollowing } from './bind-following.ts';
import { bindLiveLayout } from './bind-live-layout.ts';
import { bindPainting } from './bind-painting.ts';
import { bindPointer } from './bind-pointer.ts';
import { bindRing } from './bind-ring.ts';
import { bindSelection } from './bind-selection.ts';
import { bindWhole } from './bind-whole.ts';
import { buildCanvasStage } from './canvas-stage.ts';
import type { Layers } from './sheet.ts';

/** Ties one Cytoscape instance to the store in both directions; gives back what unties it. */
export function bindCanvas(
  cy: Core,
  store: AppStore,
  container: HTMLElement,
  layers: Layers,
  liveLayout: LiveLayout,
): () => void {
  cy.minZoom(MIN_ZOOM);
  cy.maxZoom(MAX_ZOOM);
  const stage = buildCanvasStage(cy, store);
  const stops = [
    bindPainting(stage, layers),
    bindCamera(stage),
    bindLiveLayout(stage, liveLayout),
    bindPointer(stage, container),
    bindSelection(stage, container),
    bindFollowing(stage, container),
    bindRing(stage),
    bindWhole(stage, container),
    bindEdits(stage, container, liveLayout),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
