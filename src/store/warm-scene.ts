import type { Steps } from '../base/steps.ts';
import { listClusterHeadsInSteps } from '../network/clusters.ts';
import { buildTies } from '../network/ties.ts';
import { CROWD } from '../scene/figures.ts';
import { selectTexts } from './select-drawn.ts';
import { selectEmphasis } from './select-emphasis.ts';
import { selectLabels, selectScene } from './select-scene.ts';
import {
  selectFigures,
  selectMarks,
  selectNetwork,
  selectPositions,
  selectStructure,
  selectStyled,
  selectVisibility,
} from './selectors.ts';
import type { State } from './state.ts';

type Piece = (state: State) => Steps<void>;

/** A piece that is one task. */
const whole = (select: (state: State) => unknown): Piece =>
  function* (state) {
    select(state);
    yield;
  };

/** What hangs on the network alone, in the order data travels, in pieces that each are one task, or in steps. */
const OF_NETWORK: readonly Piece[] = [
  ...[selectStructure, selectNetwork].map(whole),
  whole((state) => buildTies(selectStructure(state), state.session.filters)),
  whole(selectVisibility),
  warmClusters,
  whole(selectFigures),
];

/** The rest of the chain, which hangs on where nodes stand. */
const OF_PICTURE: readonly Piece[] = [
  selectPositions,
  selectMarks,
  selectTexts,
  selectEmphasis,
  selectLabels,
  selectScene,
].map(whole);

function* warmClusters(state: State): Steps<void> {
  const styled = selectStyled(state);
  if (styled.nodes.length > CROWD) yield* listClusterHeadsInSteps(styled);
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
    for (const _ of piece(state)) {
      await breathe();
      if (!isWanted()) return false;
    }
  }
  return true;
}
