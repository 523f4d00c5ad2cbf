import { at, numberAt } from '../../base/assert.ts';
import { toPanePoint } from '../../scene/camera.ts';
import { canTie } from '../../store/can-edit.ts';
import { applyTieTo, applyTying } from '../../store/map-edits.ts';
import { applyHover } from '../../store/selection.ts';
import { selectFigures, selectNetwork, selectShown, selectStructure } from '../../store/selectors.ts';
import { act } from '../../store/store.ts';
import { drawnOf } from '../drawn.ts';
import { beginTie } from '../map-edits.ts';
import type { CanvasStage } from './canvas-stage.ts';
import { findNode, REACH_TOUCH } from './find-node.ts';
import styles from './Gestures.module.css';
import { placeHandle } from './place-handle.ts';

/** How far a press may slip and still be one, css px. */
const SLIP = 6;
const SVG = 'http://www.w3.org/2000/svg';

type Point = readonly [x: number, y: number];

/**
 * A handle beside the one node that is selected: dragged to another node it ties the two, pressed it waits for the
 * other one to be chosen. A line shows where the tie would go, also while the keyboard looks for the other end.
 */
export function bindTieHandle(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;
  const handle = document.createElement('div');
  handle.className = styles.handle ?? '';
  handle.dataset.tieHandle = '';
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('class', styles.drawing ?? '');
  const line = drawing.appendChild(document.createElementNS(SVG, 'line'));
  container.append(drawing, handle);

  /** Where a node is in the pane, and how far its outline is from its middle, css px; null where it is not seen. */
  const find = (
    id: string | null,
  ): { readonly node: number; readonly point: Point; readonly radius: number } | null => {
    const state = store.getState();
    const node = selectNetwork(state).nodeIndex.get(id ?? '');
    if (node === undefined || selectShown(state).nodes[node] !== 1) return null;
    const [x, y] = [numberAt(stage.positions, node * 2), numberAt(stage.positions, node * 2 + 1)];
    const { width, height } = at(selectFigures(state).nodes, node);
    return {
      node,
      point: toPanePoint(stage.camera, state.moment.pane, x, y),
      radius: (Math.max(width, height) / 2) * stage.camera.zoom,
    };
  };
  let pointer: Point | null = null;
  const show = () => {
    const state = store.getState();
    // Another structure is about to be tied anew.
    if (selectStructure(state) !== stage.structure) return;
    const { tying, hover } = state.moment;
    const { selection } = state.session;
    const chosen = canTie(state) && tying === null && selection.length === 1 ? find(selection[0] ?? null) : null;
    handle.classList.toggle('is-away', chosen === null);
    if (chosen) {
      const { node, point, radius } = chosen;
      const around = {
        ...stage,
        labels: drawnOf(store).getScene().labels,
        zoom: stage.camera.zoom,
        pane: state.moment.pane,
      };
      const [right, down] = placeHandle(node, radius, point, around);
      handle.style.transform = `translate(${point[0] + right}px, ${point[1] + down}px)`;
    }
    const from = find(tying);
    const to = hover !== tying ? (find(hover)?.point ?? pointer) : pointer;
    drawing.toggleAttribute('hidden', !from || !to);
    if (!from || !to) return;
    for (const [name, value] of Object.entries({ x1: from.point[0], y1: from.point[1], x2: to[0], y2: to[1] })) {
      line.setAttribute(name, String(value));
    }
  };

  const toPoint = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const isTying = () => store.getState().moment.tying !== null;
  let start: Point | null = null;
  let isDrag = false;
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    start = toPoint(event);
    isDrag = false;
  };
  const onMove = (event: PointerEvent) => {
    const point = toPoint(event);
    if (start && !isDrag && isFar(start, point)) {
      isDrag = true;
      beginTie(store, true);
    }
    // Escape ends it under the hand.
    if (isDrag && !isTying()) start = null;
    pointer = point;
    if (start) act(store, applyHover, findNode(stage, ...point, REACH_TOUCH));
    show();
  };
  const onUp = (event: PointerEvent) => {
    const isHeld = start !== null;
    start = null;
    if (!isHeld) return;
    if (!isDrag) return beginTie(store);
    const to = isTying() ? findNode(stage, ...toPoint(event), REACH_TOUCH) : null;
    if (to === null) act(store, applyTying, null);
    else act(store, applyTieTo, to, Date.now());
  };
  const onCancel = () => {
    if (start) act(store, applyTying, null);
    start = null;
  };
  const onOver = (event: PointerEvent) => {
    if (start || event.pointerType === 'touch' || !isTying()) return;
    pointer = toPoint(event);
    show();
  };
  handle.addEventListener('pointerdown', onDown);
  handle.addEventListener('pointermove', onMove);
  handle.addEventListener('pointerup', onUp);
  handle.addEventListener('pointercancel', onCancel);
  container.addEventListener('pointermove', onOver);
  cy.on('render', show);
  const stop = store.subscribe(({ moment }) => {
    if (moment.tying === null) pointer = null;
    show();
  });
  show();
  return () => {
    stop();
    cy.off('render', show);
    container.removeEventListener('pointermove', onOver);
    handle.remove();
    drawing.remove();
  };
}

const isFar = ([a, b]: Point, [x, y]: Point): boolean => Math.hypot(x - a, y - b) > SLIP;
