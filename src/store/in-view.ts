import { growBox } from '../scene/box.ts';
import { type Inset, isMiddleIn, toViewBox } from '../scene/camera.ts';
import { selectCamera, selectCounted, selectPositions } from './selectors.ts';
import { applyFit, applyNear } from './stage.ts';
import type { State } from './state.ts';

/** How close to an edge the middle of a node still counts as seen, css px; some of the opening view are this close. */
const EDGE = 6;
/** The map comes nearer by itself only where that makes this much of a difference. */
const WORTH = 1.35;

/** Whether all of these nodes are in the part of the pane that nothing covers, `edge` css px from its edges. */
export function areInView(
  state: State,
  nodes: readonly number[],
  { top, right, bottom, left }: Inset,
  edge = EDGE,
): boolean {
  const camera = selectCamera(state);
  const { x, y, width, height } = toViewBox(camera, state.moment.pane);
  const { zoom } = camera;
  const free = {
    x: x + left / zoom,
    y: y + top / zoom,
    width: width - (left + right) / zoom,
    height: height - (top + bottom) / zoom,
  };
  const inner = growBox(free, -edge / zoom);
  const positions = selectPositions(state);
  return nodes.every((node) => isMiddleIn(positions, node, inner));
}

/**
 * Brings what the filters leave into the part of the pane that nothing covers; leaves the camera where it is as long
 * as all of that is seen, and not from much farther away than needed.
 */
export function applyInView(state: State, inset: Inset): State {
  const { nodes } = selectCounted(state);
  const left = [...nodes.keys()].filter((node) => nodes[node] === 1);
  if (left.length === 0) return state;
  const near = left.length === nodes.length ? applyFit(state) : applyNear(state, inset);
  const isNear = selectCamera(near).zoom < WORTH * selectCamera(state).zoom;
  return isNear && areInView(state, left, inset) ? state : near;
}
