import { toNodeRoom } from '../scene/camera.ts';
import type { LiveRunRequest } from '../scene/live-layout.ts';
import type { LiveLayoutMode } from '../scene/places.ts';
import { selectArrangement, selectFigures, selectNetwork, selectShown } from './selectors.ts';
import type { State } from './state.ts';

/** What a run of the live layout starts from, the nodes standing at `positions`. */
export function toRun(state: State, mode: LiveLayoutMode, positions: Float64Array): LiveRunRequest {
  const { source, target, nodes } = selectNetwork(state);
  const pinned = new Set(state.document.pinned);
  const prepared = mode === 'open' ? selectArrangement(state)?.positions : undefined;
  // What was laid out in part goes on from there.
  const isAnew = mode === 'open' && !state.moment.isHalfway;
  const fixed = Uint8Array.from(nodes, ({ id }) => (pinned.has(id) || prepared?.[id] ? 1 : 0));
  return {
    mode: mode === 'open' && !isAnew ? 'settle' : mode,
    source,
    target,
    positions,
    radius: Float32Array.from(selectFigures(state).nodes, ({ width, height }) => Math.max(width, height) / 2),
    // Everything has an opening place, also what a filter leaves out.
    shown: mode === 'open' ? new Uint8Array(nodes.length).fill(1) : selectShown(state).nodes,
    fixed,
    // Round what stands already there is no other shape than that.
    ...(isAnew && !fixed.includes(1) && { room: toNodeRoom(state.moment.pane) }),
  };
}
