import { failure, type Result, success } from '../base/result.ts';
import { shorten } from '../base/shorten.ts';
import { fingerprint } from '../dataset/fingerprint.ts';
import type { Dataset } from '../dataset/schema.ts';
import { parseSnapshotFile, type SnapshotFault, type SnapshotFile } from '../dataset/snapshot-file.ts';
import { tellFault } from '../language/faults.ts';
import { buildNetwork, type Network } from '../network/network.ts';
import { type Camera, MAX_ZOOM, MIN_ZOOM, type PaneSize } from '../scene/camera.ts';
import { buildOpeningPositions, chooseArrangement, isComplete } from '../scene/opening-positions.ts';
import { parseAddress } from './address.ts';
import { applyKept, selectPublished } from './opened.ts';
import { applyDismiss, applyNotice } from './preferences.ts';
import { selectScene } from './select-scene.ts';
import { selectNetwork } from './selectors.ts';
import {
  type DocumentState,
  INITIAL_SESSION,
  type Notice,
  type Reading,
  type SessionState,
  type State,
  withMoment,
} from './state.ts';

/** All that is replaced when something is opened, and what there is to say about it. */
export interface Reopening {
  readonly document: DocumentState;
  readonly session: SessionState;
  readonly stage: PaneSize;
  /** Opening positions that no file has prepared. */
  readonly found: Float64Array | null;
  readonly notices: readonly Notice[];
}

/** What is named of all that a file asks for in vain. */
const NAMED = 6;
const QUOTED = 60;

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
  const network = document.dataset === state.document.dataset ? selectNetwork(state) : buildNetwork(document.dataset);
  const address = parseAddress(snapshot.view.address, network);
  const isKnown = (id: string) => network.nodeIndex.has(id);
  const lost = [...snapshot.view.pinned, ...Object.keys(snapshot.positions)].filter((id) => !isKnown(id));
  const named = address.notices.filter(({ values }) => values.name !== undefined);
  const counted = address.notices.reduce((sum, { values: { more = 0 } }) => sum + Number(more), 0);
  const vain = [
    ...named.map(({ values: { name, value } }) => `${name} “${shorten(String(value), QUOTED)}”`),
    ...new Set(lost),
  ];
  const standing = toPositions(snapshot, document, network);
  const isFound = !snapshot.view.movedPositions && !isPrepared(document, snapshot.stage, network);
  const positions = isFound ? null : standing;
  const isOpening = standing === null && !snapshot.view.movedCamera;
  return success({
    document,
    session: {
      ...INITIAL_SESSION,
      language: state.session.language,
      ...address.session,
      theme: address.session.theme ?? toTheme(snapshot, state),
      camera: snapshot.view.movedCamera ? toCamera(snapshot, state.moment.pane) : null,
      positions,
      pinned: [...new Set(snapshot.view.pinned)].filter(isKnown),
    },
    // The opening map stretches with the pane; all else keeps the shape it had.
    stage: isOpening ? state.moment.pane : snapshot.stage,
    found: isFound ? standing : null,
    notices: [
      ...notices,
      ...(vain.length > 0 ? [{ key: 'snapshotPartly', values: { file, ...toList(vain, counted) } }] : []),
    ],
  });
}

/** The same for a dataset's own file: a network with no view of it yet. */
export function buildFirstView(dataset: Dataset, state: State): Reopening {
  const { language, theme } = state.session;
  return {
    document: findKnown(dataset, state) ?? { dataset, layout: null, tour: null },
    session: { ...INITIAL_SESSION, language, theme },
    stage: state.moment.pane,
    found: null,
    notices: [],
  };
}

/** Shows what was read from a file; nothing of what was open before stays, but for what the page publishes. */
export function applyReopening(
  state: State,
  { document, session, stage, found, notices }: Reopening,
  file: string,
): State {
  const published = selectPublished(state);
  const opened = { count: state.moment.opened.count + 1, file };
  const kept = { document, session, stage, found, published: document === published ? null : published, opened };
  return notices.reduce(applyNotice, applyKept(state, kept));
}

/**
 * The same, where it can be drawn: all of the picture is made before any of the file counts, and what draws the new
 * state finds it made. Else the fault, and the state stays as it was.
 */
export function tryReopening(state: State, reopening: Reopening, file: string): Result<State, Notice> {
  const next = applyReopening(state, reopening, file);
  try {
    selectScene(next);
    return success(next);
  } catch {
    return failure({ key: 'fileUndrawable', values: { file } });
  }
}

/** A file is being opened, whatever was before; null: none is wanted any more. */
export const applyReading = (state: State, reading: Reading | null): State => withMoment(state, { reading });

/** Notices about files that were not opened: the next file has its own. */
const REFUSALS: readonly string[] = [
  'fileStripped',
  'fileForeign',
  'fileDamaged',
  'fileTooLarge',
  'fileUnreadable',
  'fileUndrawable',
  'fileFull',
  'fileSlow',
  'networkTooLarge',
  'filesLeft',
  'snapshotNewer',
  'snapshotInvalid',
  'snapshotElsewhere',
];

/** Says why a file was not opened, in the place of what was said of the one before. */
export function applyRefusal(state: State, notice: Notice): State {
  const told = state.moment.notices.filter(({ key }) => REFUSALS.includes(key));
  return applyNotice(withMoment(applyDismiss(state, told), { reading: null }), notice);
}

/** The dataset that a snapshot is of: its own where it brings one, else the one here that answers to its name. */
function chooseDocument(
  { dataset, layout, source }: SnapshotFile,
  state: State,
  file: string,
): Result<Pick<Reopening, 'document' | 'notices'>, Notice> {
  const here = [selectPublished(state), state.document];
  if (dataset !== undefined) {
    const known = findKnown(dataset, state);
    const isSameLayout = known && fingerprint(known.layout) === fingerprint(layout);
    const document = known ? (isSameLayout ? known : { ...known, layout }) : { dataset, layout, tour: null };
    const isOther = !known && here.some((other) => other.dataset.meta.id === dataset.meta.id);
    return success({ document, notices: isOther ? [{ key: 'snapshotOwnData', values: { file } }] : [] });
  }
  const named = here.filter((other) => other.dataset.meta.id === source.id);
  const same = named.find((other) => fingerprint(other.dataset) === source.data);
  const document = same ?? named[0];
  if (document) return success({ document, notices: same ? [] : [{ key: 'snapshotChanged', values: { file } }] });
  return failure({ key: 'snapshotElsewhere', values: { file, ...source.title } });
}

function findKnown(dataset: Dataset, state: State): DocumentState | undefined {
  const { nodes, edges } = dataset;
  // Networks of other sizes are others: a fingerprint takes a second where they are large.
  const alike = [selectPublished(state), state.document].filter(
    (other) => other.dataset.nodes.length === nodes.length && other.dataset.edges.length === edges.length,
  );
  const print = alike.length > 0 ? fingerprint(dataset) : '';
  return alike.find((other) => fingerprint(other.dataset) === print);
}

/** Whether every node has an opening position in a file. */
const isPrepared = ({ layout }: Pick<DocumentState, 'layout'>, stage: PaneSize, network: Network): boolean =>
  isComplete(network, layout && chooseArrangement(layout, stage));

/** Null where the opening positions are what the snapshot shows. */
function toPositions(
  { view, stage, positions, source }: SnapshotFile,
  { layout }: DocumentState,
  network: Network,
): Float64Array | null {
  const isSameLayout = source.layout === (layout && fingerprint(layout));
  if (!view.movedPositions && isSameLayout && isPrepared({ layout }, stage, network)) return null;
  // Nodes that have come since stand where they do at the opening.
  const all = buildOpeningPositions(network, layout && chooseArrangement(layout, stage), stage);
  for (const [id, point] of Object.entries(positions)) {
    const node = network.nodeIndex.get(id);
    if (node !== undefined) all.set(point, node * 2);
  }
  return all;
}

/** The camera as it was, where the pane is as large as it was; else one that shows all of what was seen. */
function toCamera({ view: { camera, pane: before } }: SnapshotFile, pane: PaneSize): Camera {
  const zoom = camera.zoom * Math.min(pane.width / before.width, pane.height / before.height);
  return { ...camera, zoom: Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) };
}

/** As on the device, where that looks as the snapshot does; else as the snapshot looks. */
function toTheme({ view: { palette } }: SnapshotFile, { moment }: State): SessionState['theme'] {
  const own = moment.prefersDark ? 'dark' : 'light';
  return palette === undefined || palette === own ? 'auto' : palette;
}

/** What to tell of a file that did not pass the gate. */
export function toRefusal(fault: SnapshotFault, file: string): Notice {
  if (fault.kind === 'newer') return { key: 'snapshotNewer', values: { file, version: fault.version } };
  if (fault.kind === 'not-json') return { key: 'fileDamaged', values: { file, what: 'json' } };
  if (fault.kind === 'not-snapshot') return { key: 'fileForeign', values: { file } };
  if (fault.kind === 'too-large') return { key: 'fileFull', values: { file } };
  if (fault.kind === 'excess') {
    const { what, count, most } = fault;
    return { key: 'networkTooLarge', values: { file, what, count, most } };
  }
  // In every language, since the notice stays when the language is switched.
  const told = { en: tellFault(fault.fault, 'en'), id: tellFault(fault.fault, 'id') };
  return { key: 'snapshotInvalid', values: { file, toldEn: told.en, toldId: told.id, more: fault.more } };
}

/** The first names, and how many there are beside them. */
const toList = (names: readonly string[], more: number) => ({
  list: names
    .slice(0, NAMED)
    .map((name) => shorten(name, QUOTED * 2))
    .join(', '),
  more: Math.max(0, names.length - NAMED) + more,
});
