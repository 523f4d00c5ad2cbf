import { NO_FILTERS } from '../../network/filters.ts';
import type { Camera } from '../../scene/camera.ts';
import type { DocumentState } from '../../store/document.ts';
import { applyComparedInView, applyInView } from '../../store/in-view.ts';
import { selectStructure } from '../../store/selectors.ts';
import { applyFit } from '../../store/stage.ts';
import type { State } from '../../store/state.ts';
import { DETAILS_SHEET } from '../focus-targets.ts';
import { FOLLOWING } from '../kept-switch.ts';
import { actOn, type CanvasStage } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** Sheets that lie over so much of the map that nobody sees where it goes; and nodes that have no place yet. */
const isCovered = ({ moment }: State): boolean =>
  moment.sheet === 'filters' || moment.sheet === 'search' || moment.settling === 'open';

/** Whether the map opens with a part alone, as a link has it, and nobody has said yet where to look. */
const isPart = ({ session }: State): boolean =>
  session.camera === null && (session.filters !== NO_FILTERS || session.focus !== null || session.compare !== null);

/** Whether a sheet came or went beside a comparison. */
const isBeside = ({ session, moment }: State, before: State): boolean =>
  session.compare !== null && moment.sheet !== before.moment.sheet;

/**
 * Whether what is left, or what a comparison marks, is another, for a view that brings no camera of its own along; a
 * step of a tour never does.
 */
const isDue = ({ session, document }: State, before: State): boolean =>
  (session.filters !== before.session.filters ||
    session.focus !== before.session.focus ||
    (session.compare !== before.session.compare && session.compare !== null)) &&
  (session.camera === before.session.camera || session.tour !== before.session.tour) &&
  isSameBesideTour(document, before.document);

/** A tour comes after its network, and with it the view of the step that the address names. */
const isSameBesideTour = (one: DocumentState, other: DocumentState): boolean =>
  one === other || (one.tour !== other.tour && one.dataset === other.dataset && one.places === other.places);

/**
 * At the start and after a change of the filters or of a comparison, moves the camera to what these leave or mark, once
 * no sheet covers all of the map; never against a hand that moves it at the time.
 */
export function bindFollowing(stage: CanvasStage, container: HTMLElement): () => void {
  const { store } = stage;
  const { cancel, wait } = createFrameWait();
  // A frame chooses its view by itself.
  const isFree = (state: State) => selectStructure(state) === stage.structure && state.moment.home !== 'frame';
  /** Where the map went for a comparison; it goes back when the sheet beside it goes. */
  let compared: Camera | null = null;
  /** How much of the map lay under the sheet then, css px. */
  let covered = 0;
  const move = () => {
    isWaiting = false;
    if (stage.isMoving) return;
    const inset = measureCover(container);
    covered = inset.bottom;
    const { compare, filters, focus } = store.getState().session;
    if (compare === null || filters !== NO_FILTERS || focus !== null) return actOn(stage, applyInView, inset);
    const isOwn = inset.bottom === 0 && compared !== null && store.getState().session.camera === compared;
    if (isOwn) actOn(stage, (state: State) => applyFit(state));
    else actOn(stage, applyComparedInView, inset);
    compared = inset.bottom > 0 ? store.getState().session.camera : null;
    const sheet = document.getElementById(DETAILS_SHEET);
    if (sheet && compared) observer.observe(sheet);
  };
  // What is in the sheet may come late, and the sheet grows or shrinks with it.
  const observer = new ResizeObserver(() => {
    const state = store.getState();
    if (compared === null || state.session.camera !== compared || measureCover(container).bottom === covered) return;
    isWaiting = true;
    schedule(state);
  });
  const schedule = (state: State) => {
    cancel();
    if (!isWaiting || isCovered(state)) return;
    // A sheet opens or goes with the same change; it has its height in the frame after. What is selected comes first.
    wait(3, move);
  };
  let isWaiting = isFree(store.getState()) && isPart(store.getState()) && FOLLOWING.isOn();
  schedule(store.getState());
  const stop = store.subscribe((state, before) => {
    if (!isFree(state)) return;
    if ((isDue(state, before) || isBeside(state, before)) && FOLLOWING.isOn()) isWaiting = true;
    // What else moves the camera has the last word, but for a pane that has grown or shrunk.
    else if (state.session.camera !== before.session.camera && state.moment.pane === before.moment.pane)
      isWaiting = false;
    schedule(state);
  });
  return () => {
    cancel();
    observer.disconnect();
    stop();
  };
}
