import { failure, type Result, success } from '../base/result.ts';
import type { Dataset } from '../dataset/schema.ts';
import { parseSnapshotFile, type SnapshotFile } from '../dataset/snapshot-file.ts';
import { listAsked } from '../language/notice.ts';
import { buildNetwork } from '../network/network.ts';
import { type Camera, MAX_ZOOM, MIN_ZOOM, type PaneSize } from '../scene/camera.ts';
import { parseAddress } from './address.ts';
import { chooseDocument, chooseNetwork } from './choose-document.ts';
import { toRefusal } from './refusal.ts';
import { selectNetwork } from './selectors.ts';
import { isPrepared, toStanding } from './snapshot-places.ts';
import { INITIAL_SESSION, type Notice, type SessionState, type State } from './state.ts';
import type { View } from './visits.ts';

/** All that is replaced when something is opened, and what there is to say about it. */
export interface Reopening extends View {
  readonly notices: readonly Notice[];
}

/** As `buildReopening`, for a snapshot that has not passed the gate yet. */
export function parseSnapshot(text: string, state: State, file: string): Result<Reopening, Notice> {
  const parsed = parseSnapshotFile(text);
  return parsed.ok ? buildReopening(parsed.value, state, file) : failure(toRefusal(parsed.fault, file));
}

/**
 * Holds a snapshot against what is open and what is published here. The view comes back exactly where the data are
 * the same and the pane is as large; in another pane at least the same part of the map is seen. Ids that are not
 * known are left out and noted. `file` is the file's name; the fault is what to tell the visitor.
 */
export function buildReopening(snapshot: SnapshotFile, state: State, file: string): Result<Reopening, Notice> {
  const chosen = chooseDocument(snapshot, state, file);
  if (!chosen.ok) return chosen;
  const { document, notices } = chosen.value;
  const { camera, pane, movedCamera } = snapshot.view;
  const network = document.dataset === state.document.dataset ? selectNetwork(state) : buildNetwork(document.dataset);
  const address = parseAddress(snapshot.view.address, network);
  const isKnown = (id: string) => network.nodeIndex.has(id);
  const lost = [...snapshot.view.pinned, ...Object.keys(snapshot.positions)].filter((id) => !isKnown(id));
  const vain = listAsked(address.notices, [...new Set(lost)]);
  const standing = toStanding(snapshot, document, network);
  const isFound = !snapshot.view.movedPositions && !isPrepared(document, snapshot.stage, network);
  const isOpening = standing === null && !movedCamera;
  return success({
    document: {
      ...document,
      found: isFound ? standing : null,
      places: isFound ? null : standing,
      pinned: [...new Set(snapshot.view.pinned)].filter(isKnown),
      reports: snapshot.reports,
    },
    session: {
      ...INITIAL_SESSION,
      language: state.session.language,
      ...address.session,
      theme: address.session.theme ?? toTheme(snapshot, state),
      camera: movedCamera ? seeInPane(camera, pane, state.moment.pane) : null,
    },
    // The opening map stretches with the pane; all else keeps the shape it had.
    stage: isOpening ? state.moment.pane : snapshot.stage,
    notices: vain.list === '' ? notices : [...notices, { key: 'snapshotPartly', values: { file, ...vain } }],
  });
}

/** The same for a dataset's own file: a network with no view of it yet. */
export function buildFirstView(dataset: Dataset, state: State): Reopening {
  const { language, theme } = state.session;
  return {
    document: chooseNetwork(dataset, state),
    session: { ...INITIAL_SESSION, language, theme },
    stage: state.moment.pane,
    notices: [],
  };
}

/** A camera as it was in a pane of another size: as large it stays, else it shows all of what was seen. */
export function seeInPane(camera: Camera, before: PaneSize, pane: PaneSize): Camera {
  const zoom = camera.zoom * Math.min(pane.width / before.width, pane.height / before.height);
  return { ...camera, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) };
}

/** As on the device, where that looks as the snapshot does; else as the snapshot looks. */
function toTheme({ view: { palette } }: SnapshotFile, { moment }: State): SessionState['theme'] {
  const own = moment.prefersDark ? 'dark' : 'light';
  return palette === undefined || palette === own ? 'auto' : palette;
}
