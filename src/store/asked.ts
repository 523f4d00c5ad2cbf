import type { Parameters, Question } from '../analysis/parameters.ts';

/** What of the parameters an answer depends on; the rest only says how it is shown. */
export function toAsked<Asked extends Question>(question: Asked, parameters: Parameters[Asked]): string {
  const shown: readonly string[] = SHOWN_ONLY[question];
  return JSON.stringify(Object.entries(parameters).filter(([name]) => !shown.includes(name)));
}

const SHOWN_ONLY: Readonly<Record<Question, readonly string[]>> = {
  actors: ['sized'],
  paths: ['chosen'],
  groups: ['names', 'outlines'],
  opportunities: ['met', 'kept', 'dismissed'],
};
