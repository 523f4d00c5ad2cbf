import { seeInPane } from '../store/reopen.ts';
import { applyCamera, applyFit } from '../store/stage.ts';
import { type AppStore, act } from '../store/store.ts';
import { isKeptWhole } from '../store/whole.ts';

/**
 * A snapshot that was opened before the pane could be measured is shown as in its own; in one of another size the
 * same part of the map is seen, as it is with any snapshot, but for a small network, which is seen whole.
 */
export function fitToFirstPane(store: AppStore): void {
  const { session, moment } = store.getState();
  const { camera } = session;
  if (camera === null) return;
  const stop = store.subscribe((state) => {
    // A pane that is as large as it was is measured too: the next one comes of a note over the map, or of the window.
    if (!state.moment.isMeasured) return;
    stop();
    if (isKeptWhole(state)) return act(store, (now) => applyFit(now));
    if (state.session.camera === camera) act(store, applyCamera, seeInPane(camera, moment.pane, state.moment.pane));
  });
}
