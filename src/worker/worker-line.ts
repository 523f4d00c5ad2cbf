import { ALIVE } from './alive.ts';

/** Seconds within which a new worker must say its first word, and one that has spoken its next. */
export const FIRST_WORD = 10;
export const NEXT_WORD = 60;

export interface WorkerLine<Request> {
  /** Sends something that must be answered, to a worker that is made if there is none. */
  readonly send: (message: Request) => void;
  /** Sends something that need not be answered, if there is a worker. */
  readonly tell: (message: Request) => void;
  /** The worker has done what was asked: if it breaks now, that is the first time again. */
  readonly trust: () => void;
  /** Nothing is waited for any more. */
  readonly rest: () => void;
  /** Ends the worker; the next message makes another. */
  readonly end: () => void;
}

interface LineEnds<Report> {
  readonly createWorker: () => Worker;
  readonly onReport: (report: Report) => void;
  /** The worker is gone and another will take its place: what is waited for must be sent again. */
  readonly onReplaced: () => void;
  /** The second worker failed as well; nothing comes of what is waited for. Null: neither its script nor a word came. */
  readonly onGivenUp: (message: string | null) => void;
}

/**
 * A line to a worker on which nobody waits without end: one that breaks, cannot be made or falls silent is replaced
 * once, then given up. Work that reports may take as long as it likes. Only seconds in which the page itself is awake
 * count: behind a closed lid nobody is slow.
 */
export function openLine<Request, Report>({
  createWorker,
  onReport,
  onReplaced,
  onGivenUp,
}: LineEnds<Report>): WorkerLine<Request> {
  let worker: Worker | null = null;
  let hasBroken = false;
  let hasSpoken = false;
  let clock: ReturnType<typeof setInterval> | undefined;
  let isUnmade = false;
  let silent = 0;

  const rest = () => {
    clearInterval(clock);
    clock = undefined;
  };
  const end = () => {
    rest();
    worker?.terminate();
    worker = null;
    hasSpoken = false;
  };
  const mend = (message: string | null) => {
    end();
    if (hasBroken) {
      hasBroken = false;
      onGivenUp(message);
      return;
    }
    hasBroken = true;
    onReplaced();
  };
  const open = (): Worker => {
    const made = createWorker();
    made.onmessage = ({ data }: MessageEvent<Report | typeof ALIVE>) => {
      if (made !== worker) return;
      hasSpoken = true;
      silent = 0;
      if (data !== ALIVE) onReport(data as Report);
    };
    made.onerror = (event) => {
      event.preventDefault();
      // Browsers have no words for a script that is not there.
      if (made === worker) mend(event.message || null);
    };
    return made;
  };
  const listen = () => {
    silent = 0;
    clock ??= setInterval(() => {
      silent++;
      if (silent >= (hasSpoken ? NEXT_WORD : FIRST_WORD)) mend(hasSpoken ? 'nothing was heard of the worker' : null);
    }, 1000);
  };

  return {
    send(message) {
      try {
        worker ??= open();
      } catch (error) {
        // Whoever asked is told later, as of every other fault.
        if (!isUnmade)
          setTimeout(() => {
            isUnmade = false;
            mend(String(error));
          });
        isUnmade = true;
        return;
      }
      worker.postMessage(message);
      listen();
    },
    tell: (message) => worker?.postMessage(message),
    trust: () => {
      hasBroken = false;
    },
    rest,
    end,
  };
}
