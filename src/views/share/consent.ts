import { type State, withDocument } from '../../store/state.ts';

/** Whether nobody may take what is open for published: it came in a file, or is the visitor's own. */
export const isPrivate = ({ document }: State): boolean => document.origin !== 'published';

/** Whether pictures carry the dataset: one that is not published, and the visitor has agreed. */
export const carriesDataset = (state: State): boolean => isPrivate(state) && state.document.mayTravel;

/** Remembers, for this visit and this network, whether the visitor agrees. */
export const applyConsent = (state: State, mayTravel: boolean): State => withDocument(state, { mayTravel });
