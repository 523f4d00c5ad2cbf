import type { LiveLayout, LiveRun } from '../../scene/live-layout.ts';
import { toPlaces } from '../../scene/places.ts';
import { fitAt } from '../../store/fit-visible.ts';
import { applyAddedInView, applyWhole, areInView } from '../../store/in-view.ts';
import { selectCamera, selectNetwork, selectPositions, selectStructure } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { act } from '../../store/store.ts';
import { isSameNetwork } from '../../store/unfinished.ts';
import { isKeptWhole } from '../../store/whole.ts';
import { applyQuiet, applyRested, isQuietDue, toQuietRun } from '../../store/young.ts';
import { FOLLOWING } from '../kept-switch.ts';
import { type CanvasStage, prefersCalm } from './canvas-stage.ts';
import { measureCover } from './measure-cover.ts';

/** How long nobody adds anything before it is settled, ms. */
const REST_MS = 1500;

/**
 * A moment after the last tie in a small network, settles whoever got a first one, and brings that into
 * sight; at once where nothing is to move, and not while a pointer is down.
 */
export function bindYoung(stage: CanvasStage, container: HTMLElement, liveLayout: LiveLayout): () => void {
  const { store } = stage;
  const network = selectNetwork(store.getState());
  let clock = 0;
  let frame = 0;
  let run: LiveRun | null = null;
  let isDown = false;
  let arrived: Float32Array | null = null;

  /** By id: ids outlive an addition that comes meanwhile. */
  const toFound = (positions: Float32Array) => toPlaces(network, Float64Array.from(positions));
  const isHere = (state: State) => selectStructure(state) === stage.structure;
  const isDue = (state: State) => !isDown && !stage.isMoving && isHere(state) && isQuietDue(state);
  const isInView = (state: State, positions: Float64Array) => {
    const { nodeIndex } = selectNetwork(state);
    const due = [...state.moment.loose.due].flatMap((id) => nodeIndex.get(id) ?? []);
    return areInView(state, due, measureCover(container), undefined, positions);
  };
  const drop = () => {
    clearTimeout(clock);
    cancelAnimationFrame(frame);
    frame = 0;
    run?.stop();
    run = null;
    arrived = null;
  };
  const show = () => {
    frame = 0;
    if (!arrived) return;
    const state = store.getState();
    const next = Float64Array.from(arrived);
    const isWhole = isKeptWhole(state);
    // Whoever looks closer would see it go: it is shown where it comes to rest.
    if (!isWhole && !isInView(state, next)) return;
    stage.positions = next;
    // It may grow beyond the pane.
    const camera = isWhole && !stage.isMoving ? fitAt(state, stage.positions, measureCover(container)) : null;
    if (camera) stage.look(camera);
    stage.paint();
  };
  const start = () => {
    const before = store.getState();
    if (!isDue(before)) return;
    const onPositions = (positions: Float32Array, done: boolean) => {
      arrived = positions;
      if (!done) {
        if (!prefersCalm() && frame === 0) frame = requestAnimationFrame(show);
        return;
      }
      drop();
      const moved = [...store.getState().moment.loose.due];
      act(store, applyRested, toFound(positions));
      if (FOLLOWING.isOn()) act(store, applyAddedInView, moved, measureCover(container));
    };
    run = liveLayout.start(toQuietRun(before), onPositions, drop);
  };
  /** Waits anew; a run that is under way is over. */
  const schedule = () => {
    const reached = arrived;
    drop();
    const state = store.getState();
    if (reached && isHere(state) && !state.moment.settling) {
      stage.positions = selectPositions(state);
      stage.look(selectCamera(state));
      stage.repaint();
    }
    if (isDue(state)) clock = window.setTimeout(start, REST_MS);
  };
  const onDown = () => {
    isDown = true;
    const reached = arrived;
    drop();
    // What is under the hand stays there.
    if (reached) act(store, (state) => applyWhole(applyQuiet(state, toFound(reached)), measureCover(container)));
  };
  const onUp = () => {
    isDown = false;
    if (!run) schedule();
  };
  /** Whoever leaves the page finds it again as it was seen. */
  const keep = () => {
    if (arrived) act(store, applyQuiet, toFound(arrived));
  };
  const stop = store.subscribe((state, before) => {
    const isSame = isSameNetwork(state.document, before.document) && state.moment.settling === before.moment.settling;
    if (isSame) return;
    if (run && isDue(state) && selectPositions(state) === selectPositions(before)) return;
    schedule();
  });
  container.addEventListener('pointerdown', onDown, true);
  // Before what is open is written.
  window.addEventListener('pagehide', keep, true);
  document.addEventListener('visibilitychange', keep, true);
  window.addEventListener('pointerup', onUp, true);
  window.addEventListener('pointercancel', onUp, true);
  schedule();
  return () => {
    stop();
    const reached = arrived;
    drop();
    container.removeEventListener('pointerdown', onDown, true);
    window.removeEventListener('pagehide', keep, true);
    document.removeEventListener('visibilitychange', keep, true);
    window.removeEventListener('pointerup', onUp, true);
    window.removeEventListener('pointercancel', onUp, true);
    // What is added meanwhile goes on from there.
    if (reached) act(store, applyQuiet, toFound(reached));
  };
}
