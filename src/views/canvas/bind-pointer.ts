import type { EventObject } from 'cytoscape';
import { applyHover, applySelect } from '../../store/selection.ts';
import { act } from '../../store/store.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { findNode, findTie, REACH_MOUSE, REACH_TOUCH } from './find-node.ts';

/** Hover, press and double press. Moves with no button down are kept from Cytoscape, which has no use for them. */
export function bindPointer(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;

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
    const id = findNode(stage, event.clientX - bounds.left, event.clientY - bounds.top, 3);
    container.classList.toggle('is-over-node', id !== null);
    act(store, applyHover, id);
  };
  const onLeave = () => act(store, applyHover, null);
  const onTap = (event: EventObject) => {
    const original = event.originalEvent as MouseEvent | TouchEvent | undefined;
    const extend = original !== undefined && (original.ctrlKey || original.metaKey || original.shiftKey);
    const { x, y } = event.renderedPosition;
    const id = findNode(stage, x, y, isTouch ? REACH_TOUCH : REACH_MOUSE);
    if (id !== null) act(store, applySelect, id, extend);
    else act(store, applySelect, findTie(stage, x, y, isTouch));
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
