import type { Analyst, Inquiry, Listener } from '../analysis/analyst.ts';
import type { Question } from '../analysis/parameters.ts';
import type { Network } from '../network/network.ts';
import type { AnalysisReport, AnalysisRequest } from './analysis-protocol.ts';
import { openLine } from './worker-line.ts';

interface Pending {
  readonly id: number;
  readonly inquiry: Inquiry;
  readonly listener: Listener;
}

/**
 * The analyst behind a worker that is made at the first question. A worker can't be interrupted: what
 * is asked meanwhile waits, and what is no longer wanted ends with the worker it runs in. A worker that
 * breaks down or falls silent is replaced once; what breaks the second one too is given up.
 */
export function createAnalyst(createWorker: () => Worker): Analyst {
  let known: Network | null = null;
  let last = 0;
  const pending = new Map<Question, Pending>();
  const line = openLine<AnalysisRequest, AnalysisReport>({
    createWorker,
    onReport(report) {
      const found = [...pending.values()].find(({ id }) => id === report.id);
      if (report.type === 'progress') {
        found?.listener.onProgress(report.share);
        return;
      }
      if (found) pending.delete(found.inquiry.question);
      if (pending.size === 0) line.rest();
      if (report.type === 'answer') {
        line.trust();
        found?.listener.onAnswer(report.answer);
      } else found?.listener.onFault(report.message);
    },
    onReplaced: sendAll,
    onGivenUp(message) {
      known = null;
      const lost = [...pending.values()];
      pending.clear();
      for (const { listener } of lost) listener.onFault(message);
    },
  });
  const send = ({ id, inquiry }: Pending) => {
    const { question, network, extent, parameters } = inquiry;
    if (known !== network) line.send({ type: 'dataset', dataset: network.dataset });
    known = network;
    line.send({ type: 'ask', id, question, extent, parameters });
  };
  /** To a worker that knows nothing yet. */
  function sendAll() {
    known = null;
    for (const waiting of pending.values()) send(waiting);
  }

  return {
    ask(inquiry, listener) {
      if (pending.size === 0) line.trust();
      restartWithout(inquiry.question);
      // The map is keyed by the question, so that each listener gets its own answers.
      const next = { id: ++last, inquiry: inquiry as unknown as Inquiry, listener: listener as unknown as Listener };
      pending.set(inquiry.question, next);
      send(next);
    },
    cancel: restartWithout,
    close() {
      pending.clear();
      known = null;
      line.end();
    },
  };

  /** Drops a question that is under way; the others are asked again. */
  function restartWithout(question: Question) {
    if (!pending.delete(question)) return;
    line.end();
    sendAll();
  }
}
