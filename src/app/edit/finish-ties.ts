import { applyTieTo, applyTying } from '../../store/map-edits.ts';
import { type AppStore, act } from '../../store/store.ts';

/**
 * While a tie is being drawn, the node that is selected next is its other end, wherever it is chosen: on the map, in
 * a list, from the search. Who selects anything else wants no tie. Returns what ends it.
 */
export function finishTies(store: AppStore): () => void {
  let seen = store.getState();
  return store.subscribe(() => {
    const state = store.getState();
    const before = seen;
    seen = state;
    const { tying } = state.moment;
    const { selection, edge } = state.session;
    if (tying === null || tying !== before.moment.tying) return;
    if (selection === before.session.selection && edge === before.session.edge) return;
    const to = selection.at(-1);
    if (to === undefined) act(store, applyTying, null);
    else act(store, applyTieTo, to, Date.now());
  });
}
