import { at, numberAt } from '../../base/assert.ts';
import { type Camera, toPanePoint } from '../../scene/camera.ts';
import { applyHover } from '../../store/selection.ts';
import { selectCamera, selectNetwork, selectPositions } from '../../store/selectors.ts';
import { applyNext } from '../../store/stage.ts';
import type { State } from '../../store/state.ts';
import { isOpeningView } from '../../store/whole.ts';
import { findCursor, findTieAtCursor } from './graph-keys.ts';

/** How far the ring stands off its node, css px. */
const RING = 4;

/** Where the node is in the pane, css px, and the zoom. */
export function toPlace(state: State, node: number): readonly [number, number, number] {
  if (node < 0) return [0, 0, 1];
  const camera = selectCamera(state);
  const positions = selectPositions(state);
  const [x, y] = toPanePoint(
    camera,
    state.moment.pane,
    numberAt(positions, node * 2),
    numberAt(positions, node * 2 + 1),
  );
  return [x, y, camera.zoom];
}

/** How the ring round a node lies in the pane, css px; `figure` is what is drawn of it at zoom 1. */
export function toRing(
  figure: { readonly width: number; readonly height: number },
  [x, y, zoom]: readonly [number, number, number],
) {
  const [width, height] = [figure.width * zoom, figure.height * zoom];
  return {
    width: width + 2 * RING,
    height: height + 2 * RING,
    transform: `translate(${x - width / 2 - RING}px, ${y - height / 2 - RING}px)`,
  };
}

/** The camera moved just so far that the node is seen; null when it already is. */
function bringIntoView(state: State, node: number): Camera | null {
  if (node < 0) return null;
  const { pane } = state.moment;
  const [x, y, zoom] = toPlace(state, node);
  const margin = 40;
  const outside = (value: number, size: number) =>
    value < margin ? value - margin : value > size - margin ? value - size + margin : 0;
  const [dx, dy] = [outside(x, pane.width), outside(y, pane.height)];
  if (dx === 0 && dy === 0) return null;
  // Where all is seen the edge of the map is meant to be seen as it is.
  if (isOpeningView(state) && x >= 0 && y >= 0 && x <= pane.width && y <= pane.height) return null;
  const camera = selectCamera(state);
  return { ...camera, x: camera.x + dx / zoom, y: camera.y + dy / zoom };
}

/** The node that the keyboard is at, in view and, if `isLit`, lit, or the tie of it that is chosen. */
export function holdCursor(state: State, isLit = true): State {
  const cursor = findCursor(state);
  const id = cursor < 0 ? null : at(selectNetwork(state).nodes, cursor).id;
  const camera = bringIntoView(state, cursor);
  return applyHover(camera ? applyNext(state, camera) : state, isLit && findTieAtCursor(state) < 0 ? id : null);
}
