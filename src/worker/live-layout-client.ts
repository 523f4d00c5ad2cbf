import type { ExplainScript, PartTrouble, WorkerFault } from '../base/part-trouble.ts';
import type { LiveLayout, LiveLayoutReport, LiveLayoutRequest, LiveLayoutStart } from '../scene/live-layout.ts';
import { openLine } from './worker-line.ts';

/** All runs start from it, so that the same map settles the same way for everyone. */
export const SEED = 2018;

/** The run that is under way, and who listens to it. */
interface Run {
  readonly start: LiveLayoutStart;
  readonly onPositions: (positions: Float32Array, done: boolean) => void;
  readonly onFault: (fault: WorkerFault) => void;
}

/**
 * The live layout behind a worker that is made at the first run. Each run has an id; what arrives for
 * another run than the present one is dropped. Where no word of the worker came, `explain` says why.
 */
export function createLiveLayout(createWorker: () => Worker, explain: ExplainScript): LiveLayout {
  let present: Run | null = null;
  let last = 0;
  const fail = (message: string, trouble: PartTrouble | null = null) => {
    const failed = present;
    present = null;
    line.rest();
    failed?.onFault({ message, trouble });
  };
  const giveUp = (message: string | null) => {
    if (message !== null) return fail(message);
    const run = present;
    void explain().then((trouble) => run === present && fail('no word came of the worker', trouble));
  };
  const line = openLine<LiveLayoutRequest, LiveLayoutReport>({
    createWorker,
    onReport(report) {
      if (report.runId !== present?.start.runId) return;
      if (report.type === 'failed') {
        fail(report.message);
        return;
      }
      const { onPositions } = present;
      if (report.done) {
        present = null;
        line.trust();
        line.rest();
      }
      onPositions(report.positions, report.done);
    },
    onReplaced: () => present && line.send(present.start),
    onGivenUp: giveUp,
  });
  return {
    start(request, onPositions, onFault) {
      const runId = ++last;
      const start = { type: 'start', runId, seed: SEED, count: request.shown.length, ...request } as const;
      present = { start, onPositions, onFault };
      line.send(start);
      const isPresent = () => present?.start.runId === runId;
      return {
        drag: (node, x, y) => isPresent() && line.tell({ type: 'drag', runId, node, x, y }),
        release: (node) => isPresent() && line.tell({ type: 'release', runId, node }),
        stop: () => {
          if (!isPresent()) return;
          present = null;
          line.tell({ type: 'stop', runId });
          line.rest();
        },
      };
    },
    close() {
      present = null;
      line.end();
    },
  };
}
