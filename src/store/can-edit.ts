import type { Keeping, State } from './state.ts';

/** The reasons for which a network of the visitor's own can only be read here: another tab has it, or nobody does. */
const READ_ONLY: readonly (Keeping | null)[] = ['elsewhere', 'free', 'behind', 'gone'];

/** Whether what is open can be edited. The published network and one from a file never are: a copy is. */
export const canEdit = ({ document, moment }: State): boolean =>
  document.origin === 'own' && !READ_ONLY.includes(moment.keeping);
/** Whether two nodes can be tied: there are two, and a relation to tie them by. */
export const canTie = ({ document: { dataset } }: State): boolean =>
  dataset.nodes.length > 1 && dataset.relations.length > 0;
export const canUndo = (state: State): boolean =>
  canEdit(state) && (state.document.past.length > 0 || state.moment.settling === 'settle');
export const canRedo = (state: State): boolean => canEdit(state) && state.document.future.length > 0;
