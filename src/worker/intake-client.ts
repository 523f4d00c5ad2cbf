import type { Intake } from '../snapshot/carrier/read-view.ts';
import { createJoining, type IntakeMessage } from './intake-pieces.ts';

/** How long a file may take, ms. The largest that opens takes two seconds; beyond ten times that nobody waits. */
export const LONGEST_READ = 20_000;

/**
 * Reads a file in a worker of its own, which ends with the answer, with the clock, or with the signal, whose reason
 * is then what the promise rejects with; it also rejects where the worker's script does not come.
 */
export async function readInWorker(createWorker: () => Worker, file: Blob, signal: AbortSignal): Promise<Intake> {
  const worker = createWorker();
  let clock: ReturnType<typeof setTimeout>;
  const read = new Promise<Intake>((resolve, reject) => {
    clock = setTimeout(() => resolve({ kind: 'slow', seconds: LONGEST_READ / 1000 }), LONGEST_READ);
    const join = createJoining();
    worker.onmessage = ({ data }: MessageEvent<IntakeMessage>) => {
      const view = join(data);
      if (view) resolve(view);
    };
    worker.onmessageerror = () => resolve({ kind: 'unreadable' });
    worker.onerror = (event) => {
      event.preventDefault();
      // Browsers have no words for a script that is not there.
      if (event.message) resolve({ kind: 'unreadable' });
      else reject(new Error('the script of a worker did not come'));
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    signal.throwIfAborted();
    worker.postMessage(file);
  });
  return read.finally(() => {
    clearTimeout(clock);
    worker.terminate();
  });
}
