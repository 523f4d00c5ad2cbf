import type { Tour } from '../../dataset/tour.ts';
import type { Network } from '../../network/network.ts';
import type { ThemeName } from '../../scene/palette.ts';
import type { Scene } from '../../scene/scene.ts';
import { type Json, type Snapshot, toPayloadInSteps, toPositionsById } from '../../snapshot/json.ts';
import type { AskedFor } from '../../snapshot/picture/caption.ts';
import type { SeenMap } from '../../snapshot/picture/fit-map.ts';
import { selectAddress } from '../../store/address.ts';
import { selectForOthers } from '../../store/for-others.ts';
import { listLeft } from '../../store/meeting-answer.ts';
import { nameSelection } from '../../store/name-selection.ts';
import { selectScene } from '../../store/select-scene.ts';
import {
  isAsPrepared,
  selectArrangement,
  selectCamera,
  selectKeptView,
  selectNetwork,
  selectPalette,
  selectPositions,
  selectVisibility,
} from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

/** How much of a ranking a picture tells. */
const MOST = 10;
const MOST_OF_GROUP = 3;

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

/** What the visitor asked to see, for the words round a picture. */
export function toAskedFor(state: State, network: Network): AskedFor {
  const { language, filters, focus, compare, query, panel, questions } = state.session;
  const { measure, sized } = questions.actors;
  const groups = state.moment.answers.groups.answer?.groups ?? [];
  return {
    language,
    filters,
    focus,
    compare,
    query,
    sizedBy: sized ? measure : null,
    isGrouped: panel === 'groups' && questions.groups.outlines,
    list: toList(state, network),
    groups: new Map(
      groups.map(({ key, slot, name, members }) => [
        slot,
        { ...name, called: questions.groups.names[key], size: members.length },
      ]),
    ),
  };
}

function toList({ session, moment: { answers } }: State, network: Network): NonNullable<AskedFor['list']> | null {
  const { panel, questions } = session;
  if (panel === 'actors' && answers.actors.answer) {
    const { measure, actors } = answers.actors.answer;
    return { measure, ranked: actors.filter(({ value }) => value > 0).slice(0, MOST) };
  }
  if (panel === 'opportunities' && answers.opportunities.answer) {
    const asked = questions.opportunities;
    const partners = listLeft(answers.opportunities.answer, asked, network)
      .flatMap((group) => group.partners.slice(0, MOST_OF_GROUP))
      .slice(0, MOST);
    const seeker = asked.actor === null ? undefined : network.nodeIndex.get(asked.actor);
    return { seeker: seeker ?? null, partners };
  }
  return null;
}

/** Everything the present view can be brought back from; `madeAt` is an ISO date with time. */
export const toSnapshot = (state: State, madeAt: string): Snapshot => ({ ...toKept(state), madeAt });

function toKept(state: State): Kept {
  const { document, session, moment } = state;
  const { camera: _camera, ...chosen } = session;
  const kept = selectKeptView(state);
  const view = {
    ...chosen,
    pinned: document.pinned,
    // What it is brought back from; the fields above say the same for other readers.
    address: selectAddress(state),
    palette: selectPalette(state).name,
    camera: { ...(kept ?? selectCamera(state)) },
    // Whether they are the visitor's own, or follow the pane as at the opening.
    movedCamera: kept !== null,
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
