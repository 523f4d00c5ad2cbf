import type { Answers } from '../analysis/answers.ts';
import type { Extent } from '../analysis/extent.ts';
import type { Parameters, Question } from '../analysis/parameters.ts';
import type { Structure } from '../network/structure.ts';

/** What the page sends. The structure goes first, and again when it is another one. */
export type AnalysisRequest =
  | { readonly type: 'structure'; readonly structure: Structure }
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
