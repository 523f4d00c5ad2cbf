import type { Analyst } from '../../src/analysis/analyst.ts';
import { answerQuestion } from '../../src/analysis/answer.ts';

/** Answers at once, on this thread, as the worker would. */
export const answerAtOnce: Analyst = {
  ask: ({ question, network, extent, parameters }, { onAnswer }) =>
    onAnswer(answerQuestion(question, network, extent, parameters, () => {})),
  cancel: () => {},
  close: () => {},
};
