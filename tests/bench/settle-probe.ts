// Both functions run inside the page and may use nothing from outside themselves.

interface FrameLog {
  /** From one animation frame to the next, ms. */
  readonly gaps: number[];
  /** Lengths of the tasks that the browser calls long (over 50 ms), ms. */
  readonly tasks: number[];
  isOver: boolean;
}
declare global {
  var frameLog: FrameLog | undefined;
}

/** Notes the time between frames and every long task from now on. */
export function watchFrames(): void {
  const log: FrameLog = { gaps: [], tasks: [], isOver: false };
  globalThis.frameLog = log;
  let last = performance.now();
  const onFrame = (now: number) => {
    if (log.isOver) return;
    log.gaps.push(now - last);
    last = now;
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(onFrame);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) log.tasks.push(entry.duration);
  }).observe({ type: 'longtask' });
}

export function readFrames(): { gaps: readonly number[]; tasks: readonly number[] } {
  const { gaps = [], tasks = [] } = globalThis.frameLog ?? {};
  if (globalThis.frameLog) globalThis.frameLog.isOver = true;
  return { gaps, tasks };
}
