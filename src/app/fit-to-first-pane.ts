import type { SnapshotFile } from '../dataset/snapshot-file.ts';
import { seeInPane } from '../store/reopen.ts';
import { applyCamera, applyFit } from '../store/stage.ts';
import { type AppStore, act } from '../store/store.ts';
import { isKeptWhole } from '../store/whole.ts';

/** How long what stands beside the map may take to come or go with another network, ms. */
const SOON_MS = 1000;

/** Where a snapshot looked, and the pane that it was seen in. */
type Seen = Pick<SnapshotFile['view'], 'camera' | 'pane'>;

/**
 * A snapshot that was opened before its pane could be measured, or in that of another network beside whose map more or
 * less stands, is shown as in its own pane; in one of another size the same part of the map is seen, as it is with any
 * snapshot, but for a small network, which is seen whole.
 */
export function fitToFirstPane(store: AppStore, seen?: Seen): void {
  const { session, moment } = store.getState();
  const { camera } = session;
  if (camera === null) return;
  const from = seen ?? { camera, pane: moment.pane };
  const stop = store.subscribe((state) => {
    // A first pane that is as large as it was is measured too: the next one comes of a note over the map, or of the window.
    const isNew = moment.isMeasured ? state.moment.pane !== moment.pane : state.moment.isMeasured;
    if (!isNew) return;
    stop();
    if (isKeptWhole(state)) return act(store, (now) => applyFit(now));
    if (state.session.camera === camera) act(store, applyCamera, seeInPane(from.camera, from.pane, state.moment.pane));
  });
  if (moment.isMeasured) setTimeout(stop, SOON_MS);
}
