import type { LiveLayout } from '../scene/live-layout.ts';
import { selectPositions, selectUnsettled } from '../store/selectors.ts';
import { applyFound, applySettling } from '../store/stage.ts';
import type { State } from '../store/state.ts';
import { type AppStore, act, type Transition } from '../store/store.ts';
import { toRun } from '../store/to-run.ts';

/** How long a network may be laid out before it is shown, ms. */
const LONGEST = 2000;

const asItIs = (state: State): State => state;

/**
 * Lays out what is to be shown, where no file has placed it: whole where that takes two seconds at most, else as far
 * as it comes, which then goes on in sight. Gives what puts the nodes there; nothing of it once nobody waits.
 */
export function layOutFirst(
  store: AppStore,
  next: State,
  liveLayout: LiveLayout,
  signal: AbortSignal,
): Promise<Transition> {
  if (!selectUnsettled(next) || next.document.dataset.nodes.length < 2) return Promise.resolve(asItIs);
  // One run at a time: what is open rests meanwhile.
  if (store.getState().moment.settling) act(store, applySettling, false);
  return new Promise((resolve) => {
    let found: Float32Array | null = null;
    const end = (isWhole: boolean) => {
      clearTimeout(clock);
      run.stop();
      const positions = found && Float64Array.from(found);
      resolve(positions ? (state) => applyFound(state, positions, isWhole) : asItIs);
    };
    const run = liveLayout.start(
      toRun(next, 'open', selectPositions(next)),
      (positions, isDone) => {
        found = positions;
        if (isDone) end(true);
      },
      // The map tries once more when it is shown, and tells where it fails again.
      () => end(false),
    );
    const clock = setTimeout(() => end(false), LONGEST);
    signal.addEventListener('abort', () => end(false), { once: true });
  });
}
