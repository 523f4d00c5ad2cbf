import { applyRedo, applyUndo } from '../../store/editing.ts';
import { type AppStore, act } from '../../store/store.ts';
import { addEntry, beginTie, removeSelected } from '../../views/map-edits.ts';

const runs = {
  undo: (store: AppStore) => act(store, applyUndo),
  redo: (store: AppStore) => act(store, applyRedo),
  add: addEntry,
  tie: beginTie,
  remove: removeSelected,
};

/** A command that edits. */
export type EditCommand = keyof typeof runs;

/** Does what a command says to a network of one's own. */
export const runEdit = (store: AppStore, command: EditCommand): void => runs[command](store);
