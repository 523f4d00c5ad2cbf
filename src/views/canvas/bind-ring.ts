import { at, numberAt } from '../../base/assert.ts';
import { toPanePoint } from '../../scene/camera.ts';
import { selectCamera, selectFigures, selectPositions, selectStructure } from '../../store/selectors.ts';
import { FOCUS_TARGETS } from '../focus-targets.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { findCursor } from './graph-keys.ts';
import { toRing } from './hold-cursor.ts';

/**
 * Keeps the ring of the keyboard on its node while the map or its nodes are under way, and the store hears of it when
 * they rest: from then on the ring stands where React has it.
 */
export function bindRing(stage: CanvasStage): () => void {
  const { cy, store } = stage;
  let isAhead = false;
  const show = () => {
    const state = store.getState();
    if (selectStructure(state) !== stage.structure) return;
    const wasAhead = isAhead;
    isAhead = stage.positions !== selectPositions(state) || stage.camera !== selectCamera(state);
    const ring = isAhead || wasAhead ? document.getElementById(FOCUS_TARGETS.graph) : null;
    const node = ring ? findCursor(state) : -1;
    if (!ring || node < 0) return;
    const { camera, positions } = stage;
    const [x, y] = toPanePoint(
      camera,
      state.moment.pane,
      numberAt(positions, node * 2),
      numberAt(positions, node * 2 + 1),
    );
    const { width, height, transform } = toRing(at(selectFigures(state).nodes, node), [x, y, camera.zoom]);
    Object.assign(ring.style, { width: `${width}px`, height: `${height}px`, transform });
  };
  cy.on('render', show);
  return () => void cy.off('render', show);
}
