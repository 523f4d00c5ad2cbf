import type { LiveLayoutReport, LiveLayoutRequest } from '../scene/live-layout.ts';
import { buildSimulation, type Simulation } from './simulation.ts';

/** What the runner needs from its surroundings: a clock in ms, a way to be called later, a way to report. */
export interface RunnerPort {
  readonly now: () => number;
  readonly later: (task: () => void, delay: number) => void;
  readonly report: (report: LiveLayoutReport) => void;
}

/** Runs that are watched make one tick a frame; opening runs as many as fit into it. */
const FRAME_MS = 16;
const SLICE_MS = 12;

/**
 * Runs one simulation at a time in slices, so that messages are seen between ticks; reports positions at
 * most about 60 times a second. A message for any other run than the present one is dropped.
 */
export function createRunner({ now, later, report }: RunnerPort): (request: LiveLayoutRequest) => void {
  let simulation: Simulation | null = null;
  let present = -1;

  const fail = (runId: number, error: unknown) => {
    simulation = null;
    report({ type: 'failed', runId, message: error instanceof Error ? error.message : String(error) });
  };
  const slice = (runId: number, isWatched: boolean) => {
    if (!simulation || runId !== present) return;
    try {
      const started = now();
      let done = simulation.tick();
      while (!done && !isWatched && now() - started < SLICE_MS) done = simulation.tick();
      report({ type: 'positions', runId, positions: simulation.positions(), done });
      if (done) simulation = null;
      else later(() => slice(runId, isWatched), Math.max(0, FRAME_MS - (now() - started)));
    } catch (error) {
      fail(runId, error);
    }
  };
  return (request) => {
    if (request.type === 'start') {
      present = request.runId;
      try {
        simulation = buildSimulation(request);
        later(() => slice(request.runId, request.mode !== 'open'), 0);
      } catch (error) {
        fail(request.runId, error);
      }
      return;
    }
    if (request.runId !== present) return;
    if (request.type === 'drag') simulation?.drag(request.node, request.x, request.y);
    else if (request.type === 'release') simulation?.release(request.node);
    else simulation = null;
  };
}
