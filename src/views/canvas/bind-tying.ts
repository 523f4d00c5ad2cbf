import type { Core } from 'cytoscape';
import type { Camera } from '../../scene/camera.ts';
import { applyBelow, applyWhole } from '../../store/in-view.ts';
import { applyLed } from '../../store/stage.ts';
import { isChoosingEnd } from '../../store/tying.ts';
import { isKeptWhole } from '../../store/whole.ts';
import { actOn, type CanvasStage, follow } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** Where the camera was before it made room, and where it went. */
interface Aside {
  readonly from: Camera | null;
  readonly to: Camera | null;
}

/** By canvas: a tie that is made is another structure, which has another stage on the same one. */
const asides = new WeakMap<Core, Aside>();

/**
 * While somebody chooses the other end of a tie, all that was seen stands below what says so: whatever that covered
 * could not be chosen. Afterwards the map goes back to where it was, unless the visitor has moved it.
 */
export function bindTying(stage: CanvasStage, container: HTMLElement): () => void {
  const { cy, store } = stage;
  const { cancel, wait } = createFrameWait();
  const makeRoom = () => {
    if (stage.isMoving) return;
    const { camera: from } = store.getState().session;
    const inset = measureCover(container);
    actOn(stage, (state) => (isKeptWhole(state) ? applyWhole(state, inset) : applyBelow(state, inset)));
    asides.set(cy, { from, to: store.getState().session.camera });
  };
  const goBack = () => {
    const aside = asides.get(cy);
    asides.delete(cy);
    if (!aside || stage.isMoving) return;
    const inset = measureCover(container);
    const isThere = store.getState().session.camera === aside.to && aside.from !== aside.to;
    actOn(stage, (state) => {
      if (isKeptWhole(state)) return applyWhole(state, inset);
      return isThere ? applyLed(state, aside.from) : state;
    });
  };
  // What says so has its height in the frame after; a sheet goes with the same change, and the map with the sheet.
  const stop = follow(store, isChoosingEnd, (isOn) => {
    cancel();
    if (isOn) wait(3, makeRoom);
    else if (asides.has(cy)) wait(1, goBack);
  });
  return () => {
    cancel();
    stop();
  };
}
