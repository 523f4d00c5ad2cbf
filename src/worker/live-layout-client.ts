import type { LiveLayout, LiveLayoutReport, LiveLayoutRequest, LiveRunRequest } from '../scene/live-layout.ts';

/** All runs start from it, so that the same map settles the same way for everyone. */
const SEED = 2018;

/**
 * The live layout behind a worker that is made at the first run. Each run has an id; what arrives for
 * another run than the present one is dropped.
 */
export function createLiveLayout(createWorker: () => Worker): LiveLayout {
  let worker: Worker | null = null;
  let present = 0;
  const post = (message: LiveLayoutRequest) => worker?.postMessage(message);
  return {
    start(request: LiveRunRequest, onPositions, onFault) {
      worker ??= createWorker();
      const runId = ++present;
      const fail = (message: string) => {
        if (runId !== present) return;
        present++;
        worker?.terminate();
        worker = null;
        onFault(message);
      };
      worker.onmessage = ({ data }: MessageEvent<LiveLayoutReport>) => {
        if (data.runId !== present) return;
        if (data.type === 'failed') fail(data.message);
        else onPositions(data.positions, data.done);
      };
      worker.onerror = (event) => fail(event.message);
      post({ type: 'start', runId, seed: SEED, count: request.shown.length, ...request });
      return {
        drag: (node, x, y) => runId === present && post({ type: 'drag', runId, node, x, y }),
        release: (node) => runId === present && post({ type: 'release', runId, node }),
        stop: () => {
          if (runId !== present) return;
          present++;
          post({ type: 'stop', runId });
        },
      };
    },
    close() {
      present++;
      worker?.terminate();
      worker = null;
    },
  };
}
