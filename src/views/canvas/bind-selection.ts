import type { Core } from 'cytoscape';
import type { Camera } from '../../scene/camera.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { applyWhole, findLitView } from '../../store/in-view.ts';
import { isJustAdded } from '../../store/just-added.ts';
import { selectEmphasis } from '../../store/select-emphasis.ts';
import { applyFit, applyLed } from '../../store/stage.ts';
import { act } from '../../store/store.ts';
import { isDrawingTie } from '../../store/tying.ts';
import { isKeptWhole } from '../../store/whole.ts';
import { FOLLOWING } from '../kept-switch.ts';
import { type CanvasStage, follow } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** Where the camera was before it went to what is selected, and whether all was seen from there. */
interface Aside {
  readonly from: Camera | null;
  readonly to: Camera;
  readonly isWhole: boolean;
  /** Whether a sheet lay over the map then. */
  readonly isAbove: boolean;
}

/** What each canvas showed when it was tied last, by the id of the network. */
const opened = new WeakMap<Core, string>();

/** By canvas: another structure has another stage on the same one. */
const asides = new WeakMap<Core, Aside>();

/**
 * Brings what is selected into sight: where a sheet covers the map or the node is outside the pane, the
 * camera moves to the neighbourhood; where it is seen already, the camera stays. When the sheet goes, the
 * camera goes back to where it was, unless the visitor has moved it meanwhile; to a small network that was seen whole
 * also where there is no sheet. A small network that has just been opened is seen whole, whoever is selected in it.
 */
export function bindSelection(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;
  const { id } = store.getState().document;
  let isOpening = opened.get(cy) !== id;
  opened.set(cy, id);
  const show = (emphasis: Emphasis) => {
    const state = store.getState();
    const inset = measureCover(container);
    // So is one to which an entry is added: the map goes where it stays, once.
    const isAdded = state.session.selection.length === 1 && isJustAdded(state, state.session.selection[0] ?? '');
    if ((isOpening || isAdded) && isKeptWhole(state)) return act(store, applyWhole, inset);
    const camera = findLitView(state, emphasis, inset, FOLLOWING.isOn());
    if (!camera) return;
    const { camera: from } = state.session;
    const before = asides.get(cy);
    const still = before?.to === from ? before : null;
    const isWhole = still?.isWhole ?? isKeptWhole(state);
    if (inset.bottom === 0 && !isWhole) asides.delete(cy);
    else asides.set(cy, { from: still ? still.from : from, to: camera, isWhole, isAbove: inset.bottom > 0 });
    act(store, applyLed, camera);
  };
  const goBack = () => {
    const aside = asides.get(cy);
    if (!aside) return;
    asides.delete(cy);
    const { session, moment } = store.getState();
    // The app may have gone on from there, to what was added or tied meanwhile.
    const isWhereLed = session.camera === aside.to || session.camera === moment.led.to;
    if (!isWhereLed || stage.isMoving) return;
    if (aside.isWhole) act(store, (state) => applyFit(state));
    else act(store, applyLed, aside.from);
  };
  // A sheet opens with the same state change; it has its height in the frame after.
  const { cancel, wait } = createFrameWait();
  const schedule = (emphasis: Emphasis) => wait(2, () => show(emphasis));
  const stop = follow(store, selectEmphasis, (emphasis, before) => {
    cancel();
    if (before !== undefined && !(emphasis && isSame(emphasis, before))) isOpening = false;
    if (emphasis && !isSame(emphasis, before ?? null)) schedule(emphasis);
    // What was selected has gone, with its sheet or without one.
    else if (!emphasis && asides.get(cy)?.isWhole) goBack();
  });
  const stopStage = follow(
    store,
    (state) => state.moment.stage,
    (_stage, before) => {
      const emphasis = selectEmphasis(store.getState());
      if (before && emphasis) schedule(emphasis);
    },
  );
  const stopSheet = follow(
    store,
    // A hand that draws a tie has shut it, and may open it with what it has tied.
    (state) => state.moment.sheet === 'details' || isDrawingTie(state),
    (isOpen) => {
      if (!isOpen && asides.get(cy)?.isAbove) goBack();
    },
  );
  return () => {
    cancel();
    stop();
    stopStage();
    stopSheet();
  };
}

/** A filter may change a neighbourhood; only another selection or path moves the camera. */
const isSame = (one: Emphasis, other: Emphasis | null): boolean =>
  other !== null &&
  one.centres.length > 0 &&
  one.centres.join() === other.centres.join() &&
  one.trail?.nodes.join() === other.trail?.nodes.join();
