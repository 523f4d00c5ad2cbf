import type { EventObject } from 'cytoscape';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { addEntry } from '../map-edits.ts';
import { bindAdded } from './bind-added.ts';
import { bindTieHandle } from './bind-tie-handle.ts';
import { bindTying } from './bind-tying.ts';
import { bindYoung } from './bind-young.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { findNode, findTie, REACH_MOUSE } from './find-node.ts';

/**
 * What a hand does to edit: a double press on empty ground adds an entry there, the handle of a node ties it; and what
 * is added comes into sight.
 */
export function bindGestures(stage: CanvasStage, container: HTMLElement, liveLayout: LiveLayout): () => void {
  const { cy, store } = stage;
  const onDoubleTap = ({ position, renderedPosition: { x, y } }: EventObject) => {
    if (findNode(stage, x, y, REACH_MOUSE) !== null || findTie(stage, x, y, false) !== null) return;
    addEntry(store, [position.x, position.y]);
  };
  cy.on('dbltap', onDoubleTap);
  const stops = [
    bindTieHandle(stage, container),
    bindTying(stage, container),
    bindAdded(stage, container),
    bindYoung(stage, container, liveLayout),
  ];
  return () => {
    cy.off('dbltap', onDoubleTap);
    for (const stop of stops) stop();
  };
}
