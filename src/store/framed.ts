import { selectVisibility } from './selectors.ts';
import { applyNear } from './stage.ts';
import { type State, withMoment } from './state.ts';

/** Whether a frame has chosen this view by itself, and nobody has moved it since. */
export const isFramed = ({ session, moment }: State): boolean =>
  session.camera !== null && session.camera === moment.framed;

/** Brings what the filters leave as near as it goes, unless the visitor has moved the view, or an address has one. */
export function applyFramed(state: State): State {
  if (state.session.camera !== null && !isFramed(state)) return state;
  const { nodeCount, nodes } = selectVisibility(state);
  if (nodeCount === 0 || nodeCount === nodes.length) return state;
  const near = applyNear(state);
  return withMoment(near, { framed: near.session.camera });
}
