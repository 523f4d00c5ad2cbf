import type { Analyst } from '../analysis/analyst.ts';
import type { AnswerSlot, Answers } from '../analysis/answers.ts';
import type { Extent } from '../analysis/extent.ts';
import type { Question } from '../analysis/parameters.ts';
import type { Structure } from '../network/structure.ts';
import { toAsked } from './asked.ts';
import { applyAnswer, listAsked, selectAnswer, selectExtent, selectParameters } from './questions.ts';
import { selectStructure } from './selectors.ts';
import type { State } from './state.ts';
import { type AppStore, act } from './store.ts';

/** What was asked, to the point that the same again has the same answer. */
interface Asking {
  readonly question: Question;
  readonly network: Structure;
  readonly extent: Extent;
  readonly asked: string;
}

// Filters go on and off again, and so do questions: the last few answers are kept.
const KEPT = 16;

/**
 * Keeps the answers on screen true: asks the analyst whenever a question that is shown, or the part of the
 * network it is about, is another one. Returns the way to stop.
 */
export function answerQuestions(store: AppStore, analyst: Analyst): () => void {
  const kept: { readonly asking: Asking; readonly answer: Answers[Question] }[] = [];
  const present = new Map<Question, Asking>();

  const ask = (state: State, asking: Asking) => {
    const { question, network, extent } = asking;
    present.set(question, asking);
    const known = kept.find((entry) => isSame(entry.asking, asking));
    if (known) {
      analyst.cancel(question);
      act(store, applyAnswer, question, { status: 'done', progress: 1, answer: known.answer });
      return;
    }
    // What comes late may be of a network that is there no more: its places in the lists are those of others now.
    const tell = (change: Partial<AnswerSlot>) => {
      const now = store.getState();
      if (selectStructure(now) === network) act(store, applyAnswer, question, change);
      else follow(now);
    };
    tell({ status: 'busy', progress: 0 });
    analyst.ask(
      { question, network, extent, parameters: selectParameters(state, question) },
      {
        onProgress: (progress) => tell({ progress }),
        onAnswer: (answer) => {
          kept.unshift({ asking, answer });
          kept.length = Math.min(kept.length, KEPT);
          tell({ status: 'done', progress: 1, answer });
        },
        onFault: ({ trouble }) => tell({ status: 'failed', trouble, progress: 0 }),
      },
    );
  };

  const follow = (state: State, before?: State) => {
    if (before && before.session === state.session && before.moment.answers === state.moment.answers) return;
    for (const question of listAsked(state)) {
      const last = present.get(question);
      const asking: Asking = {
        question,
        network: selectStructure(state),
        extent: selectExtent(state),
        asked: toAsked(question, selectParameters(state, question)),
      };
      const { status } = selectAnswer(state, question);
      if (!last || !isSame(last, asking) || status === 'idle') ask(state, asking);
      else if (status === 'cancelled') analyst.cancel(question);
    }
  };
  follow(store.getState());
  const stop = store.subscribe(follow);
  return () => {
    stop();
    analyst.close();
  };
}

const isSame = (one: Asking, other: Asking): boolean =>
  one.question === other.question &&
  one.network === other.network &&
  one.asked === other.asked &&
  isEqual(one.extent.nodes, other.extent.nodes) &&
  isEqual(one.extent.edges, other.extent.edges);

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one === other || (one.length === other.length && one.every((value, index) => value === other[index]));
