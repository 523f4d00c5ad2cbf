import { at } from '../base/assert.ts';
import { toReach } from '../dataset/coordinate.ts';
import { type Camera, type PaneSize, panCamera, zoomCamera } from '../scene/camera.ts';
import { fitVisible } from './select-scene.ts';
import { selectCamera, selectNetwork, selectPositions } from './selectors.ts';
import { type State, withMoment, withSession } from './state.ts';

/**
 * The pane has a new size. While the visitor has moved nothing the opening map stretches with it;
 * afterwards the map keeps its shape and only the camera follows. A pane that was wide and is now tall, or
 * the other way, gets the arrangement made for it as long as no node was moved.
 */
export function applyPane(state: State, pane: PaneSize): State {
  const { moment, session } = state;
  if (moment.pane.width === pane.width && moment.pane.height === pane.height) return state;
  const isTurned = moment.stage.width >= moment.stage.height !== pane.width >= pane.height;
  const isOpening = session.positions === null && (session.camera === null || isTurned);
  if (!isOpening) return withMoment(state, { pane });
  return withMoment(withSession(state, { camera: null }), { pane, stage: pane });
}

/** Where the visitor looks, no farther than any map reaches; null: the whole map. */
export const applyCamera = (state: State, camera: Camera | null): State =>
  withSession(state, { camera: camera && withinReach(camera) });

export const applyZoom = (state: State, factor: number): State =>
  applyCamera(state, zoomCamera(selectCamera(state), factor));

/** Moves the view by css px. */
export const applyPan = (state: State, dx: number, dy: number): State =>
  applyCamera(state, panCamera(selectCamera(state), dx, dy));

// The same camera where it is within reach: the canvas knows its own by identity.
const withinReach = (camera: Camera): Camera => {
  const [x, y] = [toReach(camera.x), toReach(camera.y)];
  return x === camera.x && y === camera.y ? camera : { ...camera, x, y };
};

/** Shows everything that is visible. */
export const applyFit = (state: State): State => withSession(state, { camera: fitVisible(state) });

/** Positions of every node after a drag or a run of the live layout, within reach; null: the opening ones. */
export const applyPositions = (state: State, positions: Float64Array | null): State =>
  withSession(state, {
    positions: positions?.every((value) => value === toReach(value)) === false ? positions.map(toReach) : positions,
  });

/** Puts one node at a model point and pins it there, so that it can be moved without dragging too. */
export function applyMove(state: State, id: string, x: number, y: number): State {
  const node = selectNetwork(state).nodeIndex.get(id);
  if (node === undefined) return state;
  const positions = selectPositions(state).slice();
  positions[node * 2] = toReach(x);
  positions[node * 2 + 1] = toReach(y);
  return applyPin(withSession(state, { positions }), id, true);
}

/** Moves one node by css px on the screen. */
export function applyNudge(state: State, id: string, dx: number, dy: number): State {
  const node = selectNetwork(state).nodeIndex.get(id);
  if (node === undefined) return state;
  const positions = selectPositions(state);
  const { zoom } = selectCamera(state);
  return applyMove(state, id, at(positions, node * 2) + dx / zoom, at(positions, node * 2 + 1) + dy / zoom);
}

/** Pinned nodes stay where they are when the map settles. */
export function applyPin(state: State, id: string, pinned: boolean): State {
  const others = state.session.pinned.filter((other) => other !== id);
  return withSession(state, { pinned: pinned ? [...others, id] : others });
}

export const applySettling = (state: State, settling: boolean): State => withMoment(state, { settling });

/** Asks the live layout for a fresh run from where the nodes are. */
export const applySettle = (state: State): State =>
  withMoment(state, { settleRequests: state.moment.settleRequests + 1 });

/** Puts every node back to its opening place. */
export const applyRestore = (state: State): State =>
  withMoment(withSession(state, { positions: null, pinned: [], camera: null }), {
    stage: state.moment.pane,
    settling: false,
  });
