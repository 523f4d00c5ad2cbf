import type { LiveLayout, LiveRunRequest } from '../scene/live-layout.ts';
import { type Places, toPlaces } from '../scene/places.ts';
import { selectNetwork, selectPositions, selectUnsettled } from '../store/selectors.ts';
import { applyFound, applySettling } from '../store/stage.ts';
import type { State } from '../store/state.ts';
import { type AppStore, act, type Transition } from '../store/store.ts';
import { toRun } from '../store/to-run.ts';

/** How long a network may be laid out before it is shown, ms. */
const LONGEST = 2000;

/** Lets the page answer to what has been done to it meanwhile; after `ms` at the earliest. */
export const breathe = (ms = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Long enough for what is said to be on screen, ms; a page in the background has no frames to wait for. */
export const ONE_FRAME = 50;

const asItIs = (state: State): State => state;

/**
 * Lays out what is to be shown, where no file has placed it: whole where that takes two seconds at most, else as far
 * as it comes, which then goes on in sight. Gives what puts the nodes there; nothing of it once nobody waits.
 */
export async function layOutFirst(
  store: AppStore,
  next: State,
  liveLayout: LiveLayout,
  signal: AbortSignal,
): Promise<Transition> {
  if (!selectUnsettled(next) || next.document.dataset.nodes.length < 2) return asItIs;
  const { positions, isWhole } = await run(store, toRun(next, 'open', selectPositions(next)), liveLayout, signal);
  // Where it failed the map tries once more when it is shown, and tells where it fails again.
  return positions ? (state) => applyFound(state, positions, isWhole) : asItIs;
}

/**
 * Lays out what `isNew` among what is to be shown, for two seconds at most: they push and pull each other and yield to
 * what stands there already, which does not move. Gives their places alone; none where it fails, or nobody waits.
 */
export async function layOutNew(
  store: AppStore,
  next: State,
  isNew: (id: string) => boolean,
  liveLayout: LiveLayout,
  signal: AbortSignal,
): Promise<Places> {
  const network = selectNetwork(next);
  const request = {
    ...toRun(next, 'settle', selectPositions(next)),
    // A filter hides nodes, and no place.
    shown: new Uint8Array(network.nodes.length).fill(1),
    fixed: Uint8Array.from(network.nodes, ({ id }) => (isNew(id) ? 0 : 1)),
  };
  const { positions } = await run(store, request, liveLayout, signal);
  return new Map([...(positions ? toPlaces(network, positions) : [])].filter(([id]) => isNew(id)));
}

interface Laid {
  /** Null where none came. */
  readonly positions: Float64Array | null;
  readonly isWhole: boolean;
}

/** Runs the layout until it rests, at most as long as anybody waits. */
function run(store: AppStore, request: LiveRunRequest, liveLayout: LiveLayout, signal: AbortSignal): Promise<Laid> {
  // One run at a time: what is open rests meanwhile.
  if (store.getState().moment.settling) act(store, applySettling, null);
  return new Promise((resolve) => {
    let found: Float32Array | null = null;
    const end = (isWhole: boolean) => {
      clearTimeout(clock);
      live.stop();
      resolve({ positions: found && Float64Array.from(found), isWhole });
    };
    const live = liveLayout.start(
      request,
      (positions, isDone) => {
        found = positions;
        if (isDone) end(true);
      },
      () => end(false),
    );
    const clock = setTimeout(() => end(false), LONGEST);
    signal.addEventListener('abort', () => end(false), { once: true });
  });
}
