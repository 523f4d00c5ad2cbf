import type { DraftFound, DraftQuestion, DraftReply, DraftRequest } from './draft-protocol.ts';

/** How long one file, or a draft of them, may take, ms: ten times what the largest take. */
export const LONGEST_STEP = 30_000;

/** What becomes of a question: its answer, or that none came. */
export type DraftAnswer =
  | DraftFound
  | { readonly kind: 'broken' }
  | { readonly kind: 'slow'; readonly seconds: number };

export interface DraftClient {
  /** Reads files; each is told as it is read, and the last answer is what the promise holds. */
  readonly read: (
    sources: Extract<DraftQuestion, { ask: 'read' }>['sources'],
    onRead: (answer: DraftAnswer) => void,
  ) => Promise<DraftAnswer>;
  /** A draft of all that was read. */
  readonly draft: (
    request: Omit<Extract<DraftQuestion, { ask: 'draft' }>, 'ask'>,
    onStep: (answer: DraftAnswer) => void,
  ) => Promise<DraftAnswer>;
  /** Ends the worker with all it has read; what is waited for never answers. That is what Cancel does. */
  readonly end: () => void;
}

/**
 * A worker that reads a stranger's files and keeps what it has read. One question at a time: to another the one before
 * never answers. A worker that breaks or is too slow has ended: the files must be read anew by another.
 */
export function openDraftClient(createWorker: () => Worker): DraftClient {
  const worker = createWorker();
  let clock: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  let hear: (answer: DraftAnswer) => void = () => undefined;
  const end = () => {
    clearTimeout(clock);
    hear = () => undefined;
    worker.terminate();
  };
  const fail = (answer: DraftAnswer) => {
    const told = hear;
    end();
    told(answer);
  };
  const wait = () => {
    clearTimeout(clock);
    clock = setTimeout(() => fail({ kind: 'slow', seconds: LONGEST_STEP / 1000 }), LONGEST_STEP);
  };
  worker.onmessage = ({ data: { turn: of, ...answer } }: MessageEvent<DraftReply>) => {
    if (of === turn) hear(answer);
  };
  worker.onmessageerror = () => fail({ kind: 'broken' });
  worker.onerror = (event) => {
    event.preventDefault();
    fail({ kind: 'broken' });
  };
  const ask = (question: DraftQuestion, onStep: (answer: DraftAnswer) => void) =>
    new Promise<DraftAnswer>((resolve) => {
      hear = (answer) => {
        onStep(answer);
        if (isStep(answer)) return wait();
        clearTimeout(clock);
        resolve(answer);
      };
      worker.postMessage({ ...question, turn: ++turn } satisfies DraftRequest);
      wait();
    });
  return {
    read: (sources, onRead) => ask({ ask: 'read', sources }, onRead),
    draft: (request, onStep) => ask({ ask: 'draft', ...request }, onStep),
    end,
  };
}

const isStep = (answer: DraftAnswer): boolean =>
  answer.kind === 'matching' || (answer.kind === 'read' && answer.done < answer.of);
