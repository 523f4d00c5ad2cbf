import type { State } from './state.ts';

/** Whether what is open can be edited. The published network and one from a file never are: a copy is. */
export const canEdit = ({ document }: State): boolean => document.origin === 'own';
export const canUndo = (state: State): boolean => canEdit(state) && state.document.past.length > 0;
export const canRedo = (state: State): boolean => canEdit(state) && state.document.future.length > 0;
