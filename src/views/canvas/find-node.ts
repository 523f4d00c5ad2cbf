import type { NodeSingular } from 'cytoscape';
import { at } from '../../base/assert.ts';
import { toPanePoint } from '../../scene/camera.ts';
import { findNodeAt, findPlateAt, findTieAt } from '../../scene/hit-test.ts';
import type { Scene } from '../../scene/scene.ts';
import { selectNetwork, selectStructure } from '../../store/selectors.ts';
import { drawnOf } from '../drawn.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { takeNode } from './elements.ts';

/** How far from a node's outline a press still means it, css px: targets of 24 px, 44 for a finger. */
export const REACH_MOUSE = 7;
export const REACH_TOUCH = 17;

/** The node at a point of the pane, css px, or the nearest within `reach`, by its index; -1 for none. */
function findIndex(stage: CanvasStage, x: number, y: number, reach: number): number {
  return findNodeAt(toScene(stage), stage.camera, stage.store.getState().moment.pane, { x, y }, reach);
}

/** The scene with its nodes where the canvas shows them. */
const toScene = ({ store, positions }: CanvasStage): Scene => ({
  ...drawnOf(store).getScene(),
  positions,
});

/** The id of the node at a point of the pane, css px, by its name on a plate or itself; null for none within `reach`. */
export function findNode(stage: CanvasStage, x: number, y: number, reach: number): string | null {
  const state = stage.store.getState();
  const plate = findPlateAt(toScene(stage), stage.camera, state.moment.pane, { x, y });
  const node = plate >= 0 ? plate : findIndex(stage, x, y, reach);
  return node < 0 ? null : at(selectNetwork(state).nodes, node).id;
}

/** How far from the stroke of a tie a press still means it, css px; a node is meant first. */
const TIE_REACH_MOUSE = 8;
const TIE_REACH_TOUCH = 24;

/** The id of the tie at a point of the pane, css px, or of the nearest within reach; null for none. */
export function findTie(stage: CanvasStage, x: number, y: number, isTouch: boolean): string | null {
  const state = stage.store.getState();
  const reach = isTouch ? TIE_REACH_TOUCH : TIE_REACH_MOUSE;
  const edge = findTieAt(toScene(stage), stage.camera, state.moment.pane, { x, y }, reach);
  return edge < 0 ? null : at(selectNetwork(state).edges, edge).id;
}

/** How far from a node's outline it is still taken hold of to be dragged, css px. */
const GRIP_MOUSE = 2;
const GRIP_TOUCH = 8;

/** The element of the node at a point of the model that a press takes hold of; null for none. */
export function findElement(stage: CanvasStage, x: number, y: number, isTouch: boolean): NodeSingular | null {
  const state = stage.store.getState();
  // Another structure is about to be tied anew.
  if (selectStructure(state) !== stage.structure) return null;
  const [px, py] = toPanePoint(stage.camera, state.moment.pane, x, y);
  const node = findIndex(stage, px, py, isTouch ? GRIP_TOUCH : GRIP_MOUSE);
  return node < 0 ? null : takeNode(stage, node);
}
