import { buildEdgeEmphasis, buildNodeEmphasis, type Emphasis, type Trail, withTrail } from '../scene/emphasis.ts';
import { chain } from './chain.ts';
import { selectMeetingTrail } from './drawn-meeting.ts';
import { selectChosenPath, toTrail } from './drawn-questions.ts';
import { selectCounted, selectNetwork } from './selectors.ts';
import type { State } from './state.ts';

const selectPathTrail: (state: State) => Trail | null = chain(
  [selectCounted, (state: State) => state.moment.answers.paths.answer, selectChosenPath],
  toTrail,
);
const selectTrail = (state: State): Trail | null => selectMeetingTrail(state) ?? selectPathTrail(state);

/**
 * The selection with its neighbourhood, and the path that was asked for or the way to whom one could meet; null when
 * none of it is visible.
 */
export const selectEmphasis: (state: State) => Emphasis | null = chain(
  [
    selectNetwork,
    selectCounted,
    (state: State) => state.session.selection,
    (state: State) => state.session.edge,
    selectTrail,
  ],
  (network, shown, selection, edge, trail) => {
    // What a filter leaves out stays out, faded or hidden.
    const edgeIndex = edge === null ? undefined : network.edgeIndex.get(edge);
    if (edgeIndex !== undefined) return withTrail(buildEdgeEmphasis(network, edgeIndex, shown), trail);
    const nodes = selection.map((id) => network.nodeIndex.get(id)).filter((node) => node !== undefined);
    return withTrail(buildNodeEmphasis(network, nodes, shown), trail);
  },
);
