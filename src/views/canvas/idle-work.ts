/** How long things must rest before time is taken for what may be wanted next, ms. */
const REST_MS = 250;
/** The longest slice, ms, and how long one waits where a browser tells nobody that it is idle. */
const SLICE_MS = 6;
const PAUSE_MS = 30;

/** Work for the time in which nothing else is to be done, in short slices, once things have come to rest. */
export function createIdleWork() {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const canAsk = typeof requestIdleCallback === 'function';
  const stop = () => {
    clearTimeout(clock);
    if (canAsk) cancelIdleCallback(asked);
  };
  const go = (work: (span: number) => boolean) => {
    const slice = (left: number) => {
      if (!work(Math.min(SLICE_MS, left))) go(work);
    };
    if (canAsk) asked = requestIdleCallback((deadline) => slice(deadline.timeRemaining()));
    else clock = setTimeout(() => slice(SLICE_MS), PAUSE_MS);
  };
  return {
    stop,
    /** Takes this in hand in the place of what there was: `work` is given some ms each time, until it says it is done. */
    run(work: (span: number) => boolean): void {
      stop();
      clock = setTimeout(() => go(work), REST_MS);
    },
  };
}
