import type { AnswerSlot } from '../analysis/answers.ts';
import type { Extent } from '../analysis/extent.ts';
import type { GridName, Parameters, Question } from '../analysis/parameters.ts';
import { numberAt } from '../base/assert.ts';
import type { Structure } from '../network/structure.ts';
import type { Visibility } from '../network/visibility.ts';
import { chain } from './chain.ts';
import { applyQuery } from './filtering.ts';
import { selectStructure, selectVisibility } from './selectors.ts';
import { type PanelName, type State, withMoment, withSession } from './state.ts';

export const selectParameters = <Asked extends Question>(state: State, question: Asked): Parameters[Asked] =>
  state.session.questions[question];

export const selectAnswer = <Asked extends Question>(state: State, question: Asked): AnswerSlot<Asked> =>
  state.moment.answers[question] as AnswerSlot<Asked>;

/** What questions are asked about: what the filters and the focus leave, faded or hidden. */
export const selectExtent: (state: State) => Extent = chain([selectVisibility, selectStructure], toExtent);

/** What is only the frame of what is shown takes no part in an answer. */
function toExtent({ counted, edges, frame }: Visibility, { source, target }: Structure): Extent {
  if (frame.length === 0) return { nodes: counted, edges };
  return {
    nodes: counted,
    edges: edges.map(
      (mark, edge) => mark & numberAt(counted, numberAt(source, edge)) & numberAt(counted, numberAt(target, edge)),
    ),
  };
}

/** Shows another panel beside the map, or in the sheet where it has no room beside. */
export const applyPanel = (state: State, panel: PanelName): State =>
  withMoment(withSession(state, { panel }), { sheet: 'details' });

/** Opens another coverage grid. */
export const applyGrid = (state: State, grid: GridName): State => withSession(state, { grid });

/** Sets some of what a question is asked with. */
export const applyQuestion = <Asked extends Question>(
  state: State,
  question: Asked,
  change: Partial<Parameters[Asked]>,
): State => {
  const { questions } = state.session;
  return withSession(state, { questions: { ...questions, [question]: { ...questions[question], ...change } } });
};

/** The panel of how two are connected, asked for two by id. What was typed to come there goes. */
export const applyConnection = (state: State, from: string, to: string): State =>
  applyPanel(applyQuestion(applyQuery(state, ''), 'paths', { from, to, chosen: 0 }), 'paths');

/** Where a question's answer stands; the last answer stays until there is another. */
export const applyAnswer = <Asked extends Question>(
  state: State,
  question: Asked,
  change: Partial<AnswerSlot<Asked>>,
): State => {
  const { answers } = state.moment;
  const next = withMoment(state, { answers: { ...answers, [question]: { ...answers[question], ...change } } });
  const { paths } = next.moment.answers.paths.answer ?? {};
  const { chosen } = next.session.questions.paths;
  // Of fewer paths than were told, the last one is: a link names what is on screen.
  const isGone = question === 'paths' && change.status === 'done' && paths !== undefined && chosen >= paths.length;
  return isGone && chosen > 0 ? applyQuestion(next, 'paths', { chosen: Math.max(0, paths.length - 1) }) : next;
};

/** Stops a question that takes too long; changing it asks again. */
export const applyCancel = (state: State, question: Question): State =>
  applyAnswer(state, question, { status: 'cancelled' });

/** Asks once more what failed or was stopped. */
export const applyAskAgain = (state: State, question: Question): State =>
  applyAnswer(state, question, { status: 'idle', progress: 0 });

/** Whether anybody asks whom to meet, on the map or not. */
export const isMeetingAsked = ({ actor, described }: Parameters['opportunities']): boolean =>
  actor !== null || described !== null;

/** The questions whose answers are on screen now, in the panel or on the map. */
export function listAsked({ session }: State): readonly Question[] {
  const { panel, questions } = session;
  const { from, to } = questions.paths;
  const asked = new Set<Question>();
  const isForNobody = panel === 'opportunities' && !isMeetingAsked(questions.opportunities);
  if (panel !== 'details' && panel !== 'programme' && panel !== 'editions' && !isForNobody) asked.add(panel);
  if (from !== null && to !== null) asked.add('paths');
  if (questions.actors.sized) asked.add('actors');
  return [...asked];
}
