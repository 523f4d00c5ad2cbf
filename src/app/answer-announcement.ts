import { answerMessages } from '../language/answer.ts';
import { nameNode } from '../store/name-selection.ts';
import { listAsked, selectAnswer } from '../store/questions.ts';
import type { State } from '../store/state.ts';

/** What the questions on screen came to since the state before, as sentences; '' when none has a new answer. */
export function describeAnswers(before: State, now: State): string {
  const { language } = now.session;
  const say = answerMessages[language];
  const isNew = (question: ReturnType<typeof listAsked>[number]) => {
    const slot = selectAnswer(now, question);
    return slot.status === 'done' && slot.answer !== selectAnswer(before, question).answer;
  };
  const nameOf = (node: number) => nameNode(now, node);
  return listAsked(now)
    .filter(isNew)
    .map((question) => {
      if (question === 'paths') {
        const answer = selectAnswer(now, 'paths').answer;
        const { paths = [] } = answer ?? {};
        if (paths[0]) return say.pathFound(paths[0].edges.length, paths[0].nodes.map(nameOf), paths.length);
        return answer?.outcome === 'none' ? say.noPath : '';
      }
      if (question === 'groups') return say.groupsFound(selectAnswer(now, 'groups').answer?.groups.length ?? 0);
      if (question === 'opportunities') {
        const groups = selectAnswer(now, 'opportunities').answer?.groups ?? [];
        return say.meetingFound(groups.reduce((sum, { found }) => sum + found, 0));
      }
      const [leader] = selectAnswer(now, 'actors').answer?.actors ?? [];
      return leader ? say.ranked(nameOf(leader.node)) : '';
    })
    .filter(Boolean)
    .join('. ');
}
