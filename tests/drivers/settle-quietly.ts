import { runSimulation } from '../../src/layout/simulation.ts';
import { toPlaces } from '../../src/scene/places.ts';
import { selectNetwork } from '../../src/store/selectors.ts';
import type { State } from '../../src/store/state.ts';
import { applyRested, isQuietDue, toQuietRun } from '../../src/store/young.ts';

/** What the app does a moment after an addition to a small network, as far as anything is to be moved. */
export function settleQuietly(state: State): State {
  if (!isQuietDue(state)) return state;
  const run = toQuietRun(state);
  const found = runSimulation({ type: 'start', runId: 1, seed: 2018, count: run.fixed.length, ...run }, 200);
  return applyRested(state, toPlaces(selectNetwork(state), Float64Array.from(found)));
}
