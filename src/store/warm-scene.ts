import { selectTexts } from './select-drawn.ts';
import { selectEmphasis } from './select-emphasis.ts';
import { selectLabels, selectScene } from './select-scene.ts';
import {
  selectFigures,
  selectMarks,
  selectNetwork,
  selectPositions,
  selectStructure,
  selectVisibility,
} from './selectors.ts';
import type { State } from './state.ts';

/** The chain in the order data travels, in pieces that each are one task: of 10,000 nodes none takes long. */
const PIECES: readonly ((state: State) => unknown)[] = [
  selectStructure,
  selectNetwork,
  selectVisibility,
  selectFigures,
  selectPositions,
  selectMarks,
  selectTexts,
  selectEmphasis,
  selectLabels,
  selectScene,
];

/**
 * Makes the picture of a state piece by piece, each remembered by the chain, so that the page answers in between.
 * Ends early, with false, where nobody waits for it any more; throws what cannot be drawn.
 */
export async function warmScene(state: State, isWanted: () => boolean, breathe: () => Promise<void>): Promise<boolean> {
  for (const select of PIECES) {
    select(state);
    await breathe();
    if (!isWanted()) return false;
  }
  return true;
}
