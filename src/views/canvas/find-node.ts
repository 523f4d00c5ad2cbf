import { at } from '../../base/assert.ts';
import { findNodeAt } from '../../scene/hit-test.ts';
import { selectFigures, selectNetwork, selectShown } from '../../store/selectors.ts';
import type { CanvasStage } from './canvas-stage.ts';

/** How far from a node's outline a press still means it, css px: targets of 24 px, 44 for a finger. */
export const REACH_MOUSE = 7;
export const REACH_TOUCH = 17;

/** The id of the node at a point of the pane, css px, or of the nearest within `reach`; null for none. */
export function findNode(stage: CanvasStage, x: number, y: number, reach: number): string | null {
  const state = stage.store.getState();
  const { nodes } = selectShown(state);
  const { pane } = state.moment;
  const node = findNodeAt(selectFigures(state), stage.positions, nodes, stage.camera, pane, { x, y }, reach);
  return node < 0 ? null : at(selectNetwork(state).nodes, node).id;
}
