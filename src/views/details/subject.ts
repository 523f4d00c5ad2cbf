import { selectNetwork } from '../../store/selectors.ts';
import type { State } from '../../store/state.ts';

/** The id of the tie, or the ids of the nodes, that the panel is about, as one text to compare; empty for none. */
export function selectSubject(state: State): string {
  const { edge, selection } = state.session;
  const network = selectNetwork(state);
  if (edge !== null && network.edgeIndex.has(edge)) return edge;
  return selection.filter((id) => network.nodeIndex.has(id)).join(' ');
}

/** The ids in it. */
export const toIds = (subject: string): readonly string[] => (subject === '' ? [] : subject.split(' '));

/** Whether the panel is about a tie; no node has the id of one. */
export const isAboutTie = (state: State): boolean =>
  state.session.edge !== null && selectNetwork(state).edgeIndex.has(state.session.edge);
