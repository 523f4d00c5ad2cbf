import { NO_FILTERS } from '../../network/filters.ts';
import type { DocumentState } from '../../store/document.ts';
import { applyInView } from '../../store/in-view.ts';
import { selectStructure } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { FOLLOWING } from '../kept-switch.ts';
import { actOn, type CanvasStage } from './canvas-stage.ts';
import { createFrameWait } from './frame-wait.ts';
import { measureCover } from './measure-cover.ts';

/** Sheets that lie over so much of the map that nobody sees where it goes; and nodes that have no place yet. */
const isCovered = ({ moment }: State): boolean =>
  moment.sheet === 'filters' || moment.sheet === 'search' || moment.settling === 'open';

/** Whether the map opens with a part alone, as a link has it, and nobody has said yet where to look. */
const isPart = ({ session }: State): boolean =>
  session.camera === null && (session.filters !== NO_FILTERS || session.focus !== null);

/** Whether what is left is another, for a view that brings no camera of its own along; a step of a tour never does. */
const isDue = ({ session, document }: State, before: State): boolean =>
  (session.filters !== before.session.filters || session.focus !== before.session.focus) &&
  (session.camera === before.session.camera || session.tour !== before.session.tour) &&
  isSameBesideTour(document, before.document);

/** A tour comes after its network, and with it the view of the step that the address names. */
const isSameBesideTour = (one: DocumentState, other: DocumentState): boolean =>
  one === other || (one.tour !== other.tour && one.dataset === other.dataset && one.places === other.places);

/**
 * At the start and after a change of the filters, moves the camera to what they leave, once no sheet covers the map;
 * never against a hand that moves it at the time.
 */
export function bindFollowing(stage: CanvasStage, container: HTMLElement): () => void {
  const { store } = stage;
  const { cancel, wait } = createFrameWait();
  // A frame chooses its view by itself.
  const isFree = (state: State) => selectStructure(state) === stage.structure && state.moment.home !== 'frame';
  const move = () => {
    isWaiting = false;
    if (!stage.isMoving) actOn(stage, applyInView, measureCover(container));
  };
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
    if (isDue(state, before) && FOLLOWING.isOn()) isWaiting = true;
    // What else moves the camera has the last word.
    else if (state.session.camera !== before.session.camera) isWaiting = false;
    schedule(state);
  });
  return () => {
    cancel();
    stop();
  };
}
