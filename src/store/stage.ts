import { numberAt } from '../base/assert.ts';
import type { WorkerFault } from '../base/part-trouble.ts';
import { toReach } from '../dataset/reach.ts';
import { type Camera, fitNodes, type Inset, NO_INSET, type PaneSize, panCamera, zoomCamera } from '../scene/camera.ts';
import { type LiveLayoutMode, type Places, toPlaces } from '../scene/places.ts';
import { asSameDrag, asStep, listStanding } from './arranging.ts';
import { fitVisible } from './fit-visible.ts';
import { nameId } from './name-selection.ts';
import { applyNotice } from './preferences.ts';
import {
  canKeepWhole,
  isAsPrepared,
  selectCamera,
  selectCounted,
  selectNetwork,
  selectPositions,
  selectUnsettled,
  toHandView,
} from './selectors.ts';
import { NO_LOOSE, type State, withDocument, withMoment, withSession } from './state.ts';
import { isKeptWhole } from './whole.ts';

/** Networks of more nodes and ties take long enough to draw that it is said before, and done piece by piece. */
export const LONG_TO_DRAW = 3000;

/** The notice that the live layout did not come to an end. */
const FAILED = 'layoutFailed';

/**
 * The pane has a new size. While the visitor has moved nothing the opening map stretches with it; afterwards, and
 * while the live layout is at work or has found it, the map keeps its shape and only the camera follows. A pane that
 * was wide and is now tall, or the other way, gets the arrangement made for it as long as no node was moved. What is
 * seen whole, since it is small or was fitted, stays so.
 */
export function applyPane(state: State, pane: PaneSize): State {
  const { moment, session } = state;
  if (!moment.isMeasured) return applyPane(withMoment(state, { isMeasured: true }), pane);
  if (moment.pane.width === pane.width && moment.pane.height === pane.height) return state;
  const isTurned = moment.stage.width >= moment.stage.height !== pane.width >= pane.height;
  const isStretching = isAsPrepared(state) && !moment.settling;
  if (!isStretching || (session.camera !== null && !isTurned)) {
    const resized = withMoment(state, { pane });
    return isStillFitted(state) ? applyFit(resized) : resized;
  }
  return withMoment(withSession(state, { camera: null }), { pane, stage: pane });
}

/** Whether all is seen as it was fitted; what takes long to draw is fitted when somebody asks. */
function isStillFitted(state: State): boolean {
  const { document, moment, session } = state;
  const { nodes, edges } = document.dataset;
  const isFitted = session.camera !== null && session.camera === moment.fitted;
  return isKeptWhole(state) || (isFitted && nodes.length + edges.length <= LONG_TO_DRAW);
}

/** Where the visitor looks, no farther than any map reaches; null: the whole map. */
export const applyCamera = (state: State, camera: Camera | null): State =>
  withSession(state, { camera: camera && withinReach(camera) });

/** The same where the app goes there by itself; `hand` is the view that a hand had left. */
export function applyLed(state: State, camera: Camera | null, hand = toHandView(state)): State {
  const next = applyCamera(state, camera);
  return withMoment(next, { led: { to: next.session.camera, from: hand } });
}

/** The same where what a hand left is not come back to: from a view of the app's to another one. */
export const applyNext = (state: State, camera: Camera): State =>
  toHandView(state) === null ? applyLed(state, camera, null) : applyCamera(state, camera);

/** One press of a key or a button comes so many times nearer. */
export const ZOOM_STEP = 1.3;

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

/** Brings what is there at full strength as near as it goes, by its nodes alone. */
export const applyNear = (state: State, inset?: Inset): State =>
  applyNext(state, fitNodes(selectPositions(state), selectCounted(state).nodes, state.moment.pane, inset));

/** Shows everything that is visible, a small network of one's own in what `inset` leaves free. */
export function applyFit(state: State, inset: Inset = NO_INSET): State {
  const fitted = fitVisible(state, inset);
  return withMoment(withSession(state, { camera: fitted }), { fitted });
}

/** Where nobody has chosen the view of a small network, it is seen whole. */
export const applyUnled = (state: State): State =>
  state.session.camera === null && canKeepWhole(state) ? applyFit(state) : state;

/** Positions of every node after a drag or a run of the live layout, in node order, brought within reach. */
export const applyPositions = (state: State, positions: Float64Array): State =>
  withDocument(state, { places: toPlaces(selectNetwork(state), positions) });

/** Puts one node at a model point and pins it there, so that it can be moved without dragging too; `now`: ms. */
export function applyMove(state: State, id: string, x: number, y: number, now: number): State {
  const node = selectNetwork(state).nodeIndex.get(id);
  if (node === undefined) return state;
  const positions = selectPositions(state).slice();
  positions.set([x, y], node * 2);
  const moved = applyPin(applyPositions(state, positions), id, true);
  return asStep(state, moved, { ...tellMoved(state, id, now), field: `${id}/place` });
}

/** A hand lets go of a node, which stays there when the map settles; the others stand where the drag has brought them. */
export const applyDropped = (state: State, id: string, positions: Float64Array, now: number): State =>
  asStep(state, applyPin(applyPositions(state, positions), id, true), tellMoved(state, id, now));

const tellMoved = (state: State, id: string, at: number) =>
  ({ told: { key: 'nodeMoved', values: { name: nameId(state, id) } }, at, isMoved: true }) as const;

/** Moves one node by css px on the screen. */
export function applyNudge(state: State, id: string, dx: number, dy: number, now: number): State {
  const node = selectNetwork(state).nodeIndex.get(id);
  if (node === undefined) return state;
  const positions = selectPositions(state);
  const { zoom } = selectCamera(state);
  return applyMove(
    state,
    id,
    numberAt(positions, node * 2) + dx / zoom,
    numberAt(positions, node * 2 + 1) + dy / zoom,
    now,
  );
}

/** Pinned nodes stay where they are when the map settles. */
export function applyPinned(state: State, id: string, isPinned: boolean, now: number): State {
  const told = { key: isPinned ? 'nodePinned' : 'nodeLetGo', values: { name: nameId(state, id) } } as const;
  return asStep(state, applyPin(state, id, isPinned), { told, at: now, isMoved: false });
}

function applyPin(state: State, id: string, isPinned: boolean): State {
  const others = state.document.pinned.filter((other) => other !== id);
  return withDocument(state, { pinned: isPinned ? [...others, id] : others });
}

/** A run of the live layout begins, and what was said of one that failed is over; or one ends that found nothing. */
export function applySettling(state: State, settling: LiveLayoutMode | null): State {
  const { notices } = state.moment;
  return withMoment(state, { settling, notices: settling ? notices.filter(({ key }) => key !== FAILED) : notices });
}

/** The live layout has found opening positions, all the way or, where it is to go on, in part. */
export const applyFound = (state: State, positions: Float64Array, isWhole: boolean): State =>
  withMoment(withDocument(state, { found: toPlaces(selectNetwork(state), positions) }), { isHalfway: !isWhole });

/** A run of the opening has been left, since its network is another one now or is out of sight: it goes on from there. */
export function applyFoundSoFar(state: State, id: string, found: Places): State {
  if (state.document.id !== id || !selectUnsettled(state)) return state;
  return withMoment(withDocument(state, { found }), { isHalfway: true });
}

/** A run of the live layout has come to its end, or was stopped where it was. */
export function applySettled(state: State, mode: LiveLayoutMode, positions: Float64Array, now: number): State {
  const rested = applySettling(state, null);
  if (mode === 'open') return applyFound(rested, positions, true);
  const moved = applyPositions(rested, positions);
  if (mode === 'drag') return asSameDrag(rested, moved);
  const step = { told: { key: 'settled', values: {} }, at: now, isMoved: true } as const;
  // A map that has settled anew may be larger than the pane.
  return applyFit(asStep(rested, moved, step));
}

/** A run of the live layout has failed. Only the next drag is a drag again; the others can be asked for once more. */
export function applySettleFault(state: State, { message, trouble }: WorkerFault, mode: LiveLayoutMode): State {
  const values = { message, ...(trouble && { trouble }), ...(mode !== 'drag' && { again: 'settle' as const }) };
  return applyNotice(applySettling(state, null), { key: FAILED, values });
}

/** Asks the live layout for a fresh run from where the nodes are, or, while it runs, to end there. */
export const applySettle = (state: State): State =>
  withMoment(state, { settleRequests: state.moment.settleRequests + 1 });

/** Whether the visitor has moved something that can be put back, or is about to. */
export const hasMoved = ({ document, moment: { settling } }: State): boolean =>
  document.places !== null || document.pinned.length > 0 || settling === 'drag' || settling === 'settle';

/** Puts every node back to its opening place; what came after the opening was found has its own where it stands. */
export function applyRestore(state: State, now: number): State {
  const { found, dataset } = state.document;
  const isWhole = found === null || dataset.nodes.every(({ id }) => found.has(id));
  const opening = isWhole ? found : new Map([...listStanding(state), ...found]);
  const restored = withDocument(withSession(state, { camera: null }), { places: null, pinned: [], found: opening });
  const step = { told: { key: 'restored', values: {} }, at: now, isMoved: true } as const;
  return withMoment(asStep(state, restored, step), {
    stage: state.document.found ? state.moment.stage : state.moment.pane,
    settling: null,
    loose: NO_LOOSE,
  });
}
