import type { EventObject } from 'cytoscape';
import { at } from '../../base/assert.ts';
import { findNodeAt } from '../../scene/hit-test.ts';
import { applyHover, applySelect } from '../../store/selection.ts';
import { selectFigures, selectNetwork, selectShown } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import type { CanvasStage } from './canvas-stage.ts';

/** How far from a node's outline a press or hover still means it, css px: targets of 24 px, 44 for a finger. */
const REACH_MOUSE = 7;
const REACH_TOUCH = 17;

/**
 * Hover, press and double press. Cytoscape would test every element on each move of the mouse, 90 ms
 * at 5,000 nodes: moves with no button down are kept from it, and our own scan finds the node.
 */
export function bindPointer(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;

  const nodeAt = (x: number, y: number, reach: number): string | null => {
    const state = store.getState();
    const { moment } = state;
    const nodes = selectShown(state).nodes;
    const node = findNodeAt(selectFigures(state), stage.positions, nodes, stage.camera, moment.pane, { x, y }, reach);
    return node < 0 ? null : at(selectNetwork(state).nodes, node).id;
  };
  // After a touch the browser sends the mouse moves of old; a finger does not hover.
  let isTouch = false;
  const onDown = (event: PointerEvent) => {
    isTouch = event.pointerType === 'touch';
  };
  const onMove = (event: MouseEvent) => {
    if (isTouch || event.buttons !== 0 || !(event.target instanceof Node) || !container.contains(event.target)) return;
    event.stopImmediatePropagation();
    if (stage.isMoving) return;
    const bounds = container.getBoundingClientRect();
    const id = nodeAt(event.clientX - bounds.left, event.clientY - bounds.top, 3);
    container.classList.toggle('is-over-node', id !== null);
    act(store, applyHover, id);
  };
  const onLeave = () => act(store, applyHover, null);
  const onTap = (event: EventObject) => {
    const original = event.originalEvent as MouseEvent | TouchEvent | undefined;
    const extend = original !== undefined && (original.ctrlKey || original.metaKey || original.shiftKey);
    const { x, y } = event.renderedPosition;
    const id = nodeAt(x, y, isTouch ? REACH_TOUCH : REACH_MOUSE);
    if (id !== null) act(store, applySelect, id, extend);
    else if (event.target !== cy) act(store, applySelect, event.target.id());
    else act(store, applySelect, null);
  };
  window.addEventListener('pointerdown', onDown, true);
  window.addEventListener('mousemove', onMove, true);
  container.addEventListener('mouseleave', onLeave);
  cy.on('tap', onTap);
  return () => {
    window.removeEventListener('pointerdown', onDown, true);
    window.removeEventListener('mousemove', onMove, true);
    container.removeEventListener('mouseleave', onLeave);
    cy.off('tap', onTap);
  };
}
