import type { Answers } from '../analysis/answers.ts';
import type { Extent } from '../analysis/extent.ts';
import type { Parameters, Question } from '../analysis/parameters.ts';
import type { Dataset } from '../dataset/schema.ts';

/** What the page sends. The dataset goes first, and again when it is another one. */
export type AnalysisRequest =
  | { readonly type: 'dataset'; readonly dataset: Dataset }
  | {
      readonly type: 'ask';
      readonly id: number;
      readonly question: Question;
      readonly extent: Extent;
      readonly parameters: Parameters[Question];
    };

/** What comes back, by the id of what was asked. */
export type AnalysisReport =
  | { readonly type: 'progress'; readonly id: number; readonly share: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answers[Question] }
  | { readonly type: 'failed'; readonly id: number; readonly message: string };
