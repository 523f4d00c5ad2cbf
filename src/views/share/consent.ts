import { type State, withDocument } from '../../store/state.ts';

/** Whether what is open came in a file, so that nobody may take it for published. */
export const isFromFile = ({ moment }: State): boolean => moment.published !== null || moment.home === 'file';

/** Whether pictures carry the dataset: one from a file, and the visitor has agreed. */
export const carriesDataset = (state: State): boolean => isFromFile(state) && state.document.mayTravel;

/** Remembers, for this visit and this network, whether the visitor agrees. */
export const applyConsent = (state: State, mayTravel: boolean): State => withDocument(state, { mayTravel });
