import type { Tour } from '../../dataset/tour.ts';
import type { ThemeName } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { type Json, type Snapshot, toPayloadInSteps, toPositionsById } from '../../snapshot/json.ts';
import type { AskedFor } from '../../snapshot/picture/caption.ts';
import type { SeenMap } from '../../snapshot/picture/fit-map.ts';
import { selectAddress } from '../../store/address.ts';
import { selectForOthers } from '../../store/for-others.ts';
import { nameSelection } from '../../store/name-selection.ts';
import { selectScene } from '../../store/select-scene.ts';
import {
  isAsPrepared,
  selectArrangement,
  selectCamera,
  selectNetwork,
  selectPalette,
  selectPositions,
  selectVisibility,
} from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';
import { withHandView } from '../../store/whole.ts';
import { toAskedFor } from './to-asked-for.ts';

/** Everything that a view can be brought back from, but when that was put down. */
type Kept = Omit<Snapshot, 'madeAt'>;

/**
 * All of the state that goes into files, taken at their door, with nothing in it that others must not see: whatever
 * draws, tells, names and writes a file needs nothing else.
 */
export interface View extends SeenMap {
  readonly scene: Scene;
  readonly measure: State['moment']['measure'];
  /** What the visitor asked to see. */
  readonly asked: AskedFor;
  /** The ties of each node that are shown. */
  readonly shownTies: Int32Array;
  /** What is selected, in a few words; null where nothing is. */
  readonly selected: string | null;
  readonly isOwn: boolean;
  readonly kept: Kept;
  /**
   * Whether nobody may take the dataset for published: it came in a file, or is the visitor's own; and whether pictures
   * carry it: the visitor has agreed.
   */
  readonly isPrivate: boolean;
  readonly carriesDataset: boolean;
  readonly theme: State['session']['theme'];
  /** The colours that are on the screen. */
  readonly look: ThemeName;
  /** Undefined: it has not been asked for yet. */
  readonly tour: Tour | null | undefined;
}

export function toView(whole: State): View {
  const state = selectForOthers(whole);
  const { document, session, moment } = state;
  const scene = selectScene(state);
  const isPrepared = isAsPrepared(state);
  const isPrivate = document.origin !== 'published';
  const { stage } = moment;
  const isStage = stage.width === moment.pane.width && stage.height === moment.pane.height;
  return {
    kept: toKept(state),
    selected: nameSelection(state),
    asked: toAskedFor(state, scene.network),
    scene,
    measure: moment.measure,
    shownTies: selectVisibility(state).shownTies,
    camera: selectCamera(state),
    pane: moment.pane,
    stage,
    layout: isPrepared ? document.layout : null,
    arrangement: isPrepared ? selectArrangement(state) : null,
    isOpening: session.camera === null && isPrepared && isStage,
    isOwn: document.origin === 'own',
    isPrivate,
    carriesDataset: isPrivate && document.mayTravel,
    theme: session.theme,
    look: scene.figures.palette.name,
    tour: document.tour,
  };
}

/** Everything the present view can be brought back from; `madeAt` is an ISO date with time. */
export const toSnapshot = (state: State, madeAt: string): Snapshot => ({ ...toKept(state), madeAt });

/** Where to look is what a hand has chosen: whoever opens it has a pane of their own. */
function toKept(seen: State): Kept {
  const state = withHandView(seen);
  const { document, session, moment } = state;
  const { camera, ...chosen } = session;
  const view = {
    ...chosen,
    pinned: document.pinned,
    // What it is brought back from; the fields above say the same for other readers.
    address: selectAddress(state),
    palette: selectPalette(state).name,
    camera: { ...selectCamera(state) },
    // Whether they are the visitor's own, or follow the pane as at the opening.
    movedCamera: camera !== null,
    movedPositions: document.places !== null,
    pane: moment.pane,
  };
  return {
    dataset: document.dataset,
    layout: document.layout,
    // The opening positions are known where the view comes back; those of a visitor's own come back to the pixel.
    positions: toPositionsById(selectNetwork(state), selectPositions(state), !isAsPrepared(state)),
    stage: moment.stage,
    view: view as unknown as { readonly [key: string]: Json },
  };
}

/** The view as pictures carry it, as of now. */
export const writePayload = ({ kept, carriesDataset }: View) => toPayloadInSteps(dateView(kept), carriesDataset);

/** Everything a view can be brought back from, with the moment when that is put down. */
export const dateView = (kept: Kept): Snapshot => ({ ...kept, madeAt: new Date().toISOString() });

/** Whether something is selected, or a path or a focus is drawn: what the neighbourhood would be of. */
export const hasSurroundings = ({ scene, asked }: View): boolean => scene.emphasis !== null || asked.focus !== null;
