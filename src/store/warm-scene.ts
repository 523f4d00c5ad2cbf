import { advance, type Steps } from '../base/steps.ts';
import { listClusterHeadsInSteps } from '../network/clusters.ts';
import { CROWD } from '../scene/figures.ts';
import { selectTexts } from './select-drawn.ts';
import { selectEmphasis } from './select-emphasis.ts';
import { selectLabels, selectScene } from './select-scene.ts';
import {
  selectFigures,
  selectMarks,
  selectNetwork,
  selectPlainFigures,
  selectPositions,
  selectStructure,
  selectStyled,
  selectVisibility,
} from './selectors.ts';
import type { State } from './state.ts';

type Piece = (state: State) => Steps<void>;

/** How long one task may take, ms. */
const SLICE_MS = 16;

/** A piece that is one task. */
const whole = (select: (state: State) => unknown): Piece =>
  function* (state) {
    select(state);
    yield;
  };

/** What hangs on the network alone, in the order data travels, in pieces that each are one task, or in steps. */
const OF_NETWORK: readonly Piece[] = [
  selectStructure.inSteps,
  whole(selectNetwork),
  selectVisibility.inSteps,
  warmClusters,
  selectPlainFigures.inSteps,
  whole(selectFigures),
];

/** The rest of the chain, which hangs on where nodes stand. */
const OF_PICTURE: readonly Piece[] = [
  ...[selectPositions, selectMarks].map(whole),
  selectTexts.inSteps,
  whole(selectEmphasis),
  selectLabels.inSteps,
  whole(selectScene),
];

function* warmClusters(state: State): Steps<void> {
  const styled = selectStyled(state);
  if (styled.nodes.length > CROWD) yield* listClusterHeadsInSteps(styled);
}

/** The same as far as it has not been made, for whoever goes on by himself. */
export function* warmInSteps(state: State): Steps<void> {
  for (const piece of [...OF_NETWORK, ...OF_PICTURE]) yield* piece(state);
}

/** Whether somebody still waits, and what lets the page answer in between. */
type Waiting = readonly [isWanted: () => boolean, breathe: () => Promise<void>];

/**
 * Makes the picture of a state piece by piece, each remembered by the chain, so that the page answers in between.
 * Ends early, with false, where nobody waits for it any more; throws what cannot be drawn.
 */
export const warmScene = (state: State, ...waiting: Waiting): Promise<boolean> =>
  warm([...OF_NETWORK, ...OF_PICTURE], state, ...waiting);

/** The same as far as it does not hang on where nodes stand. */
export const warmNetwork = (state: State, ...waiting: Waiting): Promise<boolean> => warm(OF_NETWORK, state, ...waiting);

async function warm(pieces: readonly Piece[], state: State, ...[isWanted, breathe]: Waiting): Promise<boolean> {
  for (const piece of pieces) {
    const steps = piece(state);
    for (let isDone = false; !isDone; ) {
      isDone = advance(steps, SLICE_MS) !== null;
      await breathe();
      if (!isWanted()) return false;
    }
  }
  return true;
}
