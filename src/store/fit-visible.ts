import { type Camera, fitCamera, type Inset, NO_INSET } from '../scene/camera.ts';
import { fitNamed, isNamedIn, type Named } from '../scene/fit-named.ts';
import { measureBounds } from '../scene/scene.ts';
import { SMALL } from '../scene/small.ts';
import { selectBentFigures, selectTexts } from './select-drawn.ts';
import { selectScene } from './select-scene.ts';
import { canKeepWhole, isAsPrepared, selectCamera, selectPositions, selectShown } from './selectors.ts';
import type { State } from './state.ts';

/**
 * The camera that shows everything that is visible, for the Fit command; null when that is the opening view. A sheet
 * goes again: only what is small enough to be seen whole above it is fitted into what `inset` leaves.
 */
export function fitVisible(state: State, inset: Inset = NO_INSET): Camera | null {
  const shown = selectShown(state).nodes;
  const count = shown.reduce((sum, mark) => sum + mark, 0);
  const free = canKeepWhole(state) ? inset : NO_INSET;
  if (count === shown.length && isAtOpening(state, free)) return null;
  if (count <= SMALL) return fitNamed(toNamed(state), state.moment.pane, free);
  const bounds = measureBounds(selectScene(state));
  return bounds && fitCamera(bounds, state.moment.pane);
}

/** Whether all of it is at its opening places, which are made for the pane, or have been found and are fitted into it. */
const isAtOpening = (state: State, { top, bottom }: Inset): boolean =>
  top === 0 && bottom === 0 && !state.document.places && (isAsPrepared(state) || !canKeepWhole(state));

/** Whether all that is visible of a small network is seen with its names. */
export const isSeenNamed = (state: State, inset: Inset): boolean =>
  isNamedIn(toNamed(state), selectCamera(state), state.moment.pane, inset);

/** The view of a small network once its nodes stand at these positions; null where there is nothing to see. */
export const fitAt = (state: State, positions: Float64Array, inset: Inset): Camera | null =>
  fitNamed(toNamed(state, positions), state.moment.pane, inset);

const toNamed = (state: State, positions = selectPositions(state)): Named => ({
  positions,
  marks: selectShown(state).nodes,
  figures: selectBentFigures(state),
  texts: selectTexts(state),
});
