import { canKeepWhole, selectKeptView } from './selectors.ts';
import { type State, withSession } from './state.ts';

/** Whether all is seen as it opens, so that no name may be cut off or lie under a tool. */
export const isOpeningView = (state: State): boolean => state.session.camera === null || isKeptWhole(state);

/** Whether that is how it is seen: nobody has looked closer since all of it was brought into view. */
export const isKeptWhole = (state: State): boolean =>
  canKeepWhole(state) && (state.session.camera === null || state.session.camera === state.moment.fitted);

/** The state as it is kept: a small network is opened whole again, unless a hand has chosen the view. */
export const withHandView = (state: State): State => withSession(state, { camera: selectKeptView(state) });
