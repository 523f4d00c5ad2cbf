import type { Box } from '../scene/box.ts';
import { isMiddleIn, toViewBox } from '../scene/camera.ts';
import { placeBesideRings } from '../scene/label/beside-rings.ts';
import { countNameless, toLitFirst } from '../scene/label/lit.ts';
import type { PlacedLabel } from '../scene/label/placement.ts';
import { listCovered, toPreferredSides } from '../scene/opening-positions.ts';
import type { Scene } from '../scene/scene.ts';
import { canEdit } from './can-edit.ts';
import { chain, chainInSteps, type LongSelector } from './chain.ts';
import { selectSceneGroups } from './drawn-questions.ts';
import { selectBentFigures, selectTexts } from './select-drawn.ts';
import { selectEmphasis } from './select-emphasis.ts';
import {
  canKeepWhole,
  isAsPrepared,
  selectArrangement,
  selectCamera,
  selectCounted,
  selectLanguage,
  selectLit,
  selectNetwork,
  selectPane,
  selectPositions,
  selectShown,
  selectStage,
} from './selectors.ts';
import type { State } from './state.ts';
import { isKeptWhole, isOpeningView } from './whole.ts';

// The end of the chain: what stands out, where labels stand, and the drawing as a whole.

const selectZoom = (state: State) => selectCamera(state).zoom;

// Prepared sides hold for the positions and the zoom they were made for.
const selectPreferred: (state: State) => ReturnType<typeof toPreferredSides> | undefined = chain(
  [
    selectNetwork,
    selectArrangement,
    selectLanguage,
    isAsPrepared,
    (state: State) => selectZoom(state) <= 1.2,
    selectStage,
  ],
  (network, arrangement, language, isPrepared, isOpeningZoom, stage) =>
    arrangement && isPrepared && isOpeningZoom ? toPreferredSides(network, arrangement, language, stage) : undefined,
);

// What stands out, or is all that a filter leaves, is named before all others.
const selectLitFirst: (state: State) => ReturnType<typeof toLitFirst> = chain(
  [selectEmphasis, selectCounted],
  toLitFirst,
);

/** Whether names stand where they are seen: where the app has chosen the view, and where something is lit. */
const isExact = (state: State): boolean =>
  isOpeningView(state) || isChosenByApp(state) || selectLitFirst(state).isLit === true;

const isChosenByApp = ({ session: { camera }, moment: { fitted, led } }: State): boolean =>
  camera !== null && (camera === fitted || camera === led.to);

const selectFrame: (state: State) => Box = chain([selectCamera, selectPane, isExact], (camera, pane, isSeen) => {
  const view = toViewBox(camera, pane);
  // Elsewhere a little more than is seen, so that a short pan does not meet bare nodes.
  const margin = isSeen ? 0 : 80;
  return {
    x: view.x * camera.zoom - margin,
    y: view.y * camera.zoom - margin,
    width: pane.width + 2 * margin,
    height: pane.height + 2 * margin,
  };
});

// There no label may lie under the map's tools; the view of a hand is moved at will.
const selectCovered: (state: State) => readonly Box[] = chain(
  [selectFrame, selectPane, isExact, canEdit],
  (frame, pane, isSeen, isEdited) => (isSeen ? listCovered(frame, pane, isEdited) : []),
);

const selectPinned: (state: State) => ReadonlySet<number> = chain(
  [selectNetwork, (state: State) => state.document.pinned],
  (network, pinned) => new Set(pinned.flatMap((id) => network.nodeIndex.get(id) ?? [])),
);

/** Whether every name of a small network counts; where it is compared and not seen whole, rings do. */
const isEveryNamed = (state: State): boolean =>
  canKeepWhole(state) && (state.session.compare === null || isKeptWhole(state));

/** Whether hubs are named in any case: nodes stand where the live layout has put them, which knows of no names. */
const areHubsSure = (state: State): boolean => selectArrangement(state) === null && !isEveryNamed(state);

export const selectLabels: LongSelector<State, readonly (PlacedLabel | null)[]> = chainInSteps(
  [
    selectNetwork,
    selectBentFigures,
    selectTexts,
    selectPositions,
    selectZoom,
    selectCounted,
    selectPreferred,
    selectLitFirst,
    selectFrame,
    selectCovered,
    selectPinned,
    isEveryNamed,
    areHubsSure,
  ],
  (network, figures, texts, positions, zoom, counted, preferred, lit, frame, covered, pinned, isSmall, areHubsSure) =>
    placeBesideRings({
      network,
      figures,
      texts,
      positions,
      zoom,
      ...counted,
      preferred,
      ...lit,
      frame,
      covered,
      pinned,
      isSmall,
      areHubsSure,
    }),
);

/** How many names of what is lit have no room in the pane as it is. */
export const selectNameless: (state: State) => number = chain(
  [selectLitFirst, selectLabels, selectPositions, selectCamera, selectPane],
  (lit, labels, positions, camera, pane) => {
    const view = toViewBox(camera, pane);
    return countNameless(lit, labels, (node) => isMiddleIn(positions, node, view));
  },
);

/** The drawing that the canvas shows and the files are made from. */
export const selectScene: (state: State) => Scene = chain(
  [
    selectNetwork,
    selectBentFigures,
    selectPositions,
    selectShown,
    selectLit,
    selectZoom,
    selectTexts,
    selectLabels,
    selectEmphasis,
    selectSceneGroups,
    selectPinned,
  ],
  (network, figures, positions, shown, lit, zoom, texts, labels, emphasis, groups, pinned) => ({
    network,
    figures,
    positions,
    shown,
    lit,
    zoom,
    texts,
    labels,
    emphasis,
    groups,
    pinned,
  }),
);
