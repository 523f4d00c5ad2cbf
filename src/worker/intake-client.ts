import type { Intake } from '../snapshot/carrier/read-view.ts';
import { askOnce } from './ask-once.ts';

/** How long a file may take, ms. The largest that opens takes two seconds; beyond ten times that nobody waits. */
export const LONGEST_READ = 20_000;

/** Reads a view's file in a worker of its own; rejects as `askOnce` does. */
export const readInWorker = (createWorker: () => Worker, file: Blob, signal: AbortSignal): Promise<Intake> =>
  askOnce<Intake>(createWorker, file, signal, LONGEST_READ, {
    broken: { kind: 'unreadable' },
    slow: { kind: 'slow', seconds: LONGEST_READ / 1000 },
  });
