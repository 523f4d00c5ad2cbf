import type { Analyst, Inquiry, Listener } from '../analysis/analyst.ts';
import type { Question } from '../analysis/parameters.ts';
import type { ExplainScript, WorkerFault } from '../base/part-trouble.ts';
import type { Structure } from '../network/structure.ts';
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
 * breaks down or falls silent is replaced once; what breaks the second one too is given up. Where no word of it came,
 * `explain` says why.
 */
export function createAnalyst(createWorker: () => Worker, explain: ExplainScript): Analyst {
  let known: Structure | null = null;
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
      } else found?.listener.onFault({ message: report.message, trouble: null });
    },
    onReplaced: sendAll,
    onGivenUp(message) {
      known = null;
      const lost = [...pending.values()];
      const tell = (fault: WorkerFault) => {
        for (const waiting of lost) {
          // Asked anew or cancelled while it was found out.
          if (pending.get(waiting.inquiry.question) !== waiting) continue;
          pending.delete(waiting.inquiry.question);
          waiting.listener.onFault(fault);
        }
      };
      if (message === null) void explain().then((trouble) => tell({ message: 'no word came of the worker', trouble }));
      else tell({ message, trouble: null });
    },
  });
  const send = ({ id, inquiry }: Pending) => {
    const { question, network, extent, parameters } = inquiry;
    // What goes to a worker must be plain.
    if (known !== network)
      line.send({ type: 'structure', structure: { ...network, nodeIndex: new Map(network.nodeIndex) } });
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
