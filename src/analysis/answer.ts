import type { Structure } from '../network/structure.ts';
import { findKeyActors } from './actors/find-key-actors.ts';
import type { Answers } from './answers.ts';
import type { Extent, Report } from './extent.ts';
import { findGroups } from './groups/find-groups.ts';
import { findMeeting } from './meeting/find-meeting.ts';
import type { Parameters, Question } from './parameters.ts';
import { findPaths } from './paths/find-paths.ts';

type Analysis<Asked extends Question> = (
  network: Structure,
  extent: Extent,
  parameters: Parameters[Asked],
  report: Report,
) => Answers[Asked];

/** All questions that can be asked; another one is a file and a line. */
const ANALYSES: { readonly [Asked in Question]: Analysis<Asked> } = {
  actors: findKeyActors,
  paths: findPaths,
  groups: findGroups,
  opportunities: findMeeting,
};

/** Answers a question about a part of a network; what it may throw is a fault of the code. */
export function answerQuestion<Asked extends Question>(
  question: Asked,
  network: Structure,
  extent: Extent,
  parameters: Parameters[Asked],
  report: Report,
): Answers[Asked] {
  return ANALYSES[question](network, extent, parameters, report);
}
