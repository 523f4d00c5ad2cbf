import { parseSnapshotFile } from '../../dataset/snapshot-file.ts';
import type { Kept } from '../../keep/shelf.ts';
import { applyOwn } from '../../store/own.ts';
import { applyReading, toRefusal } from '../../store/refusal.ts';
import { buildReopening, tryDrawing } from '../../store/reopen.ts';
import { applyFit } from '../../store/stage.ts';
import { type Notice, withMoment } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { canKeepWhole } from '../../store/whole.ts';
import { fitToFirstPane } from '../fit-to-first-pane.ts';
import { withHistory } from './with-history.ts';

/**
 * Opens a network from the shelf, once all of its picture has been made; else gives what there is to tell. Before the
 * page is laid out the pane is taken to be as large as it was.
 */
export function openKept(store: AppStore, kept: Kept, count?: number): Notice | null {
  const state = store.getState();
  const name = kept.name[state.session.language];
  const parsed = parseSnapshotFile(kept.body);
  if (!parsed.ok) return toRefusal(parsed.fault, name);
  const { pane } = parsed.value.view;
  const { isMeasured } = state.moment;
  const here = isMeasured ? state : withMoment(state, { pane, stage: pane });
  const read = buildReopening(parsed.value, here, name);
  if (!read.ok) return read.fault;
  const opened = applyOwn(here, withHistory(read.value, kept), kept.id, count);
  // A small one is seen whole, wherever it was looked at last.
  const next = tryDrawing(canKeepWhole(opened) ? applyFit(opened) : opened, name);
  if (!next.ok) return next.fault;
  store.setState(next.value, true);
  if (!isMeasured) fitToFirstPane(store, kept.body);
  return null;
}

/**
 * The visitor asks for another network, for the entry `count` of the page's history where that is said: a file that is
 * being read is not waited for any more. What is given back says whether this is still what was asked for last.
 */
export function takeTurns() {
  let latest = 0;
  return (store: AppStore, count?: number): (() => boolean) => {
    latest += 1;
    const turn = latest;
    if (store.getState().moment.reading !== null) act(store, applyReading, null);
    const shown = count ?? store.getState().moment.entry.count;
    return () => {
      const { entry, reading } = store.getState().moment;
      return turn === latest && entry.count === shown && reading === null;
    };
  };
}
