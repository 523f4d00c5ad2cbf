/** What to answer in a worker's place: it broke down, or did not answer in time. */
export interface Instead<Answer> {
  readonly broken: Answer;
  readonly slow: Answer;
}

/**
 * Asks a worker of its own one thing; it ends with the answer, with the clock after `longest` ms, or with the signal,
 * whose reason is then what the promise rejects with. Rejects too where the worker's script does not come.
 */
export async function askOnce<Answer>(
  createWorker: () => Worker,
  ask: unknown,
  signal: AbortSignal,
  longest: number,
  instead: Instead<Answer>,
): Promise<Answer> {
  const worker = createWorker();
  let clock: ReturnType<typeof setTimeout>;
  const answer = new Promise<Answer>((resolve, reject) => {
    clock = setTimeout(() => resolve(instead.slow), longest);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onmessageerror = () => resolve(instead.broken);
    worker.onerror = (event) => {
      event.preventDefault();
      // Browsers have no words for a script that is not there.
      if (event.message) resolve(instead.broken);
      else reject(new Error('the script of a worker did not come'));
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    signal.throwIfAborted();
    worker.postMessage(ask);
  });
  return answer.finally(() => {
    clearTimeout(clock);
    worker.terminate();
  });
}
