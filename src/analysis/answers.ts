import type { PartTrouble } from '../base/part-trouble.ts';
import type { KeyActors } from './actors/key-actors.ts';
import type { GroupsAnswer } from './groups/find-groups.ts';
import type { Meeting } from './meeting/meeting.ts';
import type { Question } from './parameters.ts';
import type { PathsAnswer } from './paths/find-paths.ts';

/** What each question is answered with, by the question's id: plain values, so that they cross to a worker and back. */
export interface Answers {
  readonly actors: KeyActors;
  readonly paths: PathsAnswer;
  readonly groups: GroupsAnswer;
  readonly opportunities: Meeting;
}

/** Where the answer to a question stands. While a new one is computed the last one is kept. */
export interface AnswerSlot<Asked extends Question = Question> {
  readonly status: 'idle' | 'busy' | 'done' | 'failed' | 'cancelled';
  /** Why it failed where its code did not come; null where it came. */
  readonly trouble: PartTrouble | null;
  /** How much is done, 0 to 1. */
  readonly progress: number;
  readonly answer: Answers[Asked] | null;
}

export type AnswerSlots = { readonly [Asked in Question]: AnswerSlot<Asked> };

const IDLE = { status: 'idle', trouble: null, progress: 0, answer: null } as const;

export const NO_ANSWERS: AnswerSlots = { actors: IDLE, paths: IDLE, groups: IDLE, opportunities: IDLE };
