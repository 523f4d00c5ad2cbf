import type { DraftAnswer } from '../intake/draft/build.ts';
import type { Reading } from '../intake/reading.ts';
import { askOnce } from './ask-once.ts';
import { LONGEST_READ } from './intake-client.ts';
import type { StrangerAsk } from './stranger.ts';

/** Asks for the tables or the graph of a stranger's file, or for the draft that they make; rejects as `askOnce` does. */
export function askStranger(createWorker: () => Worker, ask: StrangerAsk, signal: AbortSignal) {
  const file = ask.kind === 'read' ? ask.file.name : ask.file;
  return askOnce<Reading | DraftAnswer>(createWorker, ask, signal, LONGEST_READ, {
    broken: { kind: 'refused', file, code: 'broken', values: {} },
    slow: { kind: 'refused', file, code: 'slow', values: { seconds: LONGEST_READ / 1000 } },
  });
}
