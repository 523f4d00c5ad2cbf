import type { WorkerFault } from '../base/part-trouble.ts';
import type { Structure } from '../network/structure.ts';
import type { Answers } from './answers.ts';
import type { Extent } from './extent.ts';
import type { Parameters, Question } from './parameters.ts';

/** A question about a part of a network. */
export interface Inquiry<Asked extends Question = Question> {
  readonly question: Asked;
  readonly network: Structure;
  readonly extent: Extent;
  readonly parameters: Parameters[Asked];
}

/** What becomes of an inquiry; nothing is called after `onAnswer`, `onFault` or a later inquiry of the same question. */
export interface Listener<Asked extends Question = Question> {
  readonly onProgress: (share: number) => void;
  readonly onAnswer: (answer: Answers[Asked]) => void;
  readonly onFault: (fault: WorkerFault) => void;
}

/**
 * Whoever answers questions, as a port: whoever wires the app says what stands behind it. A new inquiry
 * takes the place of the one before it of the same question.
 */
export interface Analyst {
  readonly ask: <Asked extends Question>(inquiry: Inquiry<Asked>, listener: Listener<Asked>) => void;
  readonly cancel: (question: Question) => void;
  /** Ends the work of all of them. */
  readonly close: () => void;
}
