import type { Arrangement } from '../dataset/layout.ts';
import { buildNetwork, type Network } from '../network/network.ts';
import { buildStructure, buildStructureInSteps, type Structure } from '../network/structure.ts';
import { buildTies } from '../network/ties.ts';
import { buildVisibilityInSteps, type Visibility } from '../network/visibility.ts';
import { type Camera, fitCamera, fitNodes } from '../scene/camera.ts';
import { buildFiguresInSteps, type Figures, type StyledStructure, toRoomScale, toWallScale } from '../scene/figures.ts';
import { buildOpeningPositions, chooseArrangement, isComplete } from '../scene/opening-positions.ts';
import { toPositions } from '../scene/places.ts';
import { type Marks, type Shown, toCounted } from '../scene/scene.ts';
import { SMALL } from '../scene/small.ts';
import { chain, chainInSteps, type LongSelector } from './chain.ts';
import { drawAsked, toComparison, toRingZoomOf } from './draw-comparison.ts';
import { selectScores, withoutOff } from './drawn-questions.ts';
import type { State } from './state.ts';

// The chain, in the order data travels: network → visibility → figures and positions → labels → scene.

export const selectDataset = (state: State) => state.document.dataset;
export const selectLanguage = (state: State) => state.session.language;
const selectFilters = (state: State) => state.session.filters;
const selectFocus = (state: State) => state.session.focus;
const selectLeftOut = (state: State) => state.session.leftOut;
const selectPlaces = (state: State) => state.document.places;
const selectFound = (state: State) => state.document.found;
export const selectStage = (state: State) => state.moment.stage;
export const selectPane = (state: State) => state.moment.pane;

/** What stays the same object while only words are changed: everything that needs no words hangs on it. */
export const selectStructure: LongSelector<State, Structure> = chainInSteps(
  [selectDataset],
  (dataset) => buildStructureInSteps(dataset),
  (former, dataset) => buildStructure(dataset, former),
);

export const selectNetwork: (state: State) => Network = chain([selectDataset, selectStructure], buildNetwork);

export const selectVisibility: LongSelector<State, Visibility> = chainInSteps(
  [selectStructure, selectFilters, selectFocus],
  buildVisibilityInSteps,
);

export const selectPalette = (state: State) => {
  const { theme } = state.session;
  const { prefersDark, palettes } = state.moment;
  return palettes[theme === 'auto' ? (prefersDark ? 'dark' : 'light') : theme];
};

/** The structure with how kinds and relations look. */
export const selectStyled: (state: State) => StyledStructure = chain(
  [selectStructure, (state: State) => state.document.dataset.kinds, (state: State) => state.document.dataset.relations],
  (structure, kinds, relations) => ({
    ...structure,
    kinds: new Map(kinds.map((kind) => [kind.id, kind])),
    relations: new Map(relations.map((relation) => [relation.id, relation])),
  }),
);

/** How much larger than designed type and marks are for the pane. */
export const selectScale = ({ moment: { pane, presenting } }: State): number =>
  presenting ? toWallScale(pane) : toRoomScale(pane);

export const selectPlainFigures: LongSelector<State, Figures> = chainInSteps(
  [selectStyled, selectPalette, selectScores, (state: State) => state.moment.typeScale, selectScale],
  buildFiguresInSteps,
);

/** What differs between the two editions that are compared; null: none are. */
export const selectComparison: (state: State) => ReturnType<typeof toComparison> = chain(
  [selectStructure, (state: State) => state.session.compare],
  toComparison,
);

/** The zoom that the rings of a comparison are made for. */
const selectRingZoom = (state: State): number => toRingZoomOf(state.session, selectCamera(state));

export const selectFigures: (state: State) => Figures = chain(
  [
    selectPlainFigures,
    selectComparison,
    selectStructure,
    (state: State) => selectVisibility(state).frame,
    selectRingZoom,
  ],
  drawAsked,
);

/** The prepared arrangement for the stage's shape; null for a dataset without positions. */
export const selectArrangement: (state: State) => Arrangement | null = chain(
  [(state: State) => state.document.layout, selectStage],
  (layout, stage) => layout && chooseArrangement(layout, stage),
);

const selectPreparedPositions: (state: State) => Float64Array = chain(
  [selectStructure, selectArrangement, selectStage],
  buildOpeningPositions,
);

export const selectPositions: (state: State) => Float64Array = chain(
  [selectStructure, selectPlaces, selectFound, selectPreparedPositions],
  (structure, places, found, prepared) => {
    // What comes back, and nobody has moved since, stands where it was found.
    const opening = found ? toPositions(structure, found, prepared) : prepared;
    return places ? toPositions(structure, places, opening) : opening;
  },
);

/** Whether the nodes stand where a file has put them, as far as it has. */
export const isAsPrepared = (state: State): boolean => selectPlaces(state) === null && selectFound(state) === null;

const selectComplete: (state: State) => boolean = chain([selectStructure, selectArrangement], isComplete);

/** Whether the opening positions are still to be found by the live layout. */
export const selectUnsettled = (state: State): boolean =>
  selectPlaces(state) === null && (selectFound(state) === null || state.moment.isHalfway) && !selectComplete(state);

/** Nodes and edges that are on the map at all: in fade mode every tie of an allowed layer with its ends. */
export const selectShown: (state: State) => Shown = chain(
  [selectVisibility, selectLeftOut, selectStructure, selectFilters],
  (visibility, leftOut, structure, filters) =>
    leftOut === 'hide'
      ? { nodes: visibility.nodes, edges: visibility.edges }
      : { nodes: new Uint8Array(structure.nodes.length).fill(1), edges: buildTies(structure, filters).allowed },
);

// What a filter leaves out in fade mode, and what is switched off, is drawn faint.
export const selectLit: (state: State) => Shown | null = chain(
  [selectVisibility, selectLeftOut, (state: State) => state.session.questions.groups.off, selectStructure],
  ({ nodes, edges }, leftOut, off, structure) => {
    if (off.length > 0) return withoutOff({ nodes, edges }, off, structure);
    return leftOut === 'fade' ? { nodes, edges } : null;
  },
);

/** Both at once, for whoever draws them. */
export const selectMarks: (state: State) => Marks = chain([selectShown, selectLit], (shown, lit) => ({ shown, lit }));

export const selectCounted = (state: State): Shown => toCounted(selectMarks(state));

/** The camera as the visitor left it; else all that was found, or the whole stage, in the middle of the pane. */
export const selectCamera: (state: State) => Camera = chain(
  [
    (state: State) => state.session.camera,
    selectStage,
    selectPane,
    (state: State) => (state.document.found && !state.document.places ? selectPositions(state) : null),
  ],
  (camera, stage, pane, found) => {
    if (camera) return camera;
    if (found) return fitNodes(found, null, pane);
    if (stage === pane) return { x: pane.width / 2, y: pane.height / 2, zoom: 1 };
    return fitCamera({ x: 0, y: 0, ...stage }, pane, undefined, 0, 4);
  },
);

/** Whether a small network is open, one's own or a file's, that is seen whole unless the visitor looks closer. */
export const canKeepWhole = ({ document: { origin, dataset }, moment }: State): boolean =>
  origin !== 'published' && moment.home !== 'frame' && dataset.nodes.length > 0 && dataset.nodes.length <= SMALL;

/** The view that a hand has left last; null: the app alone has chosen where to look. */
export function toHandView({ session: { camera }, moment: { fitted, led } }: State): Camera | null {
  if (camera === null || camera === fitted) return null;
  return camera === led.to ? led.from : camera;
}

/** Where it is opened again: a network of one's own, or a small one, is seen whole, unless a hand has chosen the view. */
export const selectKeptView = (state: State): Camera | null =>
  state.document.origin === 'own' || canKeepWhole(state) ? toHandView(state) : state.session.camera;
