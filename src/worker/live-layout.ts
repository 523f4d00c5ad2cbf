import { createRunner } from '../layout/runner.ts';
import type { LiveLayoutRequest } from '../scene/live-layout.ts';
import { ALIVE } from './alive.ts';

const run = createRunner({
  now: () => performance.now(),
  later: (task, delay) => setTimeout(task, delay),
  report: (report) =>
    self.postMessage(report, { transfer: report.type === 'positions' ? [report.positions.buffer] : [] }),
});

self.onmessage = ({ data }: MessageEvent<LiveLayoutRequest>) => {
  self.postMessage(ALIVE);
  run(data);
};
