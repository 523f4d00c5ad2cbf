import type { Analyst, Inquiry, Listener } from '../analysis/analyst.ts';
import type { Question } from '../analysis/parameters.ts';
import type { Network } from '../network/network.ts';
import type { AnalysisReport, AnalysisRequest } from './analysis-protocol.ts';

interface Pending {
  readonly id: number;
  readonly inquiry: Inquiry;
  readonly listener: Listener;
}

/**
 * The analyst behind a worker that is made at the first question. A worker can't be interrupted: what
 * is asked meanwhile waits, and what is no longer wanted ends with the worker it runs in. A worker that
 * breaks down is replaced once; what breaks the second one too is given up.
 */
export function createAnalyst(createWorker: () => Worker): Analyst {
  let worker: Worker | null = null;
  let known: Network | null = null;
  let last = 0;
  let hasBroken = false;
  const pending = new Map<Question, Pending>();

  const post = (message: AnalysisRequest) => worker?.postMessage(message);
  const end = () => {
    worker?.terminate();
    worker = null;
    known = null;
  };
  const send = ({ id, inquiry }: Pending) => {
    worker ??= open();
    const { question, network, extent, parameters } = inquiry;
    if (known !== network) post({ type: 'dataset', dataset: network.dataset });
    known = network;
    post({ type: 'ask', id, question, extent, parameters });
  };
  const takeBack = (id: number): Pending | undefined => {
    const found = [...pending.values()].find((other) => other.id === id);
    if (found) pending.delete(found.inquiry.question);
    return found;
  };
  const giveUp = (message: string) => {
    const lost = [...pending.values()];
    pending.clear();
    for (const { listener } of lost) listener.onFault(message);
  };
  function open(): Worker {
    const made = createWorker();
    made.onmessage = ({ data }: MessageEvent<AnalysisReport>) => {
      if (data.type === 'progress') {
        const found = [...pending.values()].find((other) => other.id === data.id);
        found?.listener.onProgress(data.share);
        return;
      }
      const found = takeBack(data.id);
      if (data.type === 'answer') {
        hasBroken = false;
        found?.listener.onAnswer(data.answer);
      } else found?.listener.onFault(data.message);
    };
    made.onerror = (event) => {
      event.preventDefault();
      if (made !== worker) return;
      end();
      if (hasBroken) {
        giveUp(event.message);
        return;
      }
      hasBroken = true;
      for (const waiting of pending.values()) send(waiting);
    };
    return made;
  }

  return {
    ask(inquiry, listener) {
      hasBroken = hasBroken && pending.size > 0;
      restartWithout(inquiry.question);
      // The map is keyed by the question, so that each listener gets its own answers.
      const next = { id: ++last, inquiry: inquiry as unknown as Inquiry, listener: listener as unknown as Listener };
      pending.set(inquiry.question, next);
      send(next);
    },
    cancel: restartWithout,
    close() {
      pending.clear();
      end();
    },
  };

  /** Drops a question that is under way; the others are asked again. */
  function restartWithout(question: Question) {
    if (!pending.delete(question)) return;
    end();
    for (const waiting of pending.values()) send(waiting);
  }
}
