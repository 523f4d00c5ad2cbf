import { failure, type Result } from '../../base/result.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { LARGEST_FILE } from '../../snapshot/carrier/read-file.ts';
import type { Intake } from '../../snapshot/carrier/read-view.ts';
import { applyDialog, applyNotice } from '../../store/preferences.ts';
import { applyReading, applyRefusal, applyUnderstood } from '../../store/refusal.ts';
import { applyReopening, bringIntoSight, tryDrawing } from '../../store/show-reopening.ts';
import type { Notice, Reading, State } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { warmNetwork, warmScene } from '../../store/warm-scene.ts';
import { breathe, layOutFirst, ONE_FRAME } from '../lay-out-first.ts';
import { toPartNotice } from '../part-notice.ts';
import type { ReadFile } from './intake-port.ts';
import { canBeAddedTo, datasetOf, isLongToDraw, refusal, understand, unreadable } from './understand.ts';

/** Longer names only push the message away. */
const LONGEST_NAME = 80;

/** What a file is opened with; where nothing lays out, a network without places is laid out once it is shown. */
export interface Opener {
  readonly readFile: ReadFile;
  readonly liveLayout: LiveLayout | null;
  /** Takes a file of several networks to the shelf; null where there is none. */
  readonly restore: ((file: File) => Promise<void>) | null;
  /** Opens the network of the visitor's own that a picture without data shows; false where none is kept. */
  readonly openPictured?:
    | ((source: Extract<Intake, { kind: 'snapshot' }>['snapshot']['source']) => Promise<boolean>)
    | null;
  /** Takes what is not a file of this app's to where strangers' files are let in; null where none are. */
  readonly letIn:
    | ((files: readonly File[], signal: AbortSignal, network?: Dataset) => Promise<Notice | 'own' | null>)
    | null;
  /** Whether a network is opened without asking whether it is to be added to the one that is open. */
  readonly isAlone?: boolean;
}

/**
 * Opens files: one by itself; several are let in together where that is done, and where they are views the first of
 * them opens. What is opened meanwhile takes their place.
 */
export async function openFiles(store: AppStore, opener: Opener, files: readonly File[]): Promise<void> {
  const [first, ...others] = files;
  if (!first) return;
  if (others.length === 0 || !opener.letIn) return openFile(store, opener, first, others.length);
  const own: Reading = { file: toShort(first.name), isDrawing: false };
  act(store, applyReading, own);
  const letGo = new AbortController();
  const stop = store.subscribe(() => store.getState().moment.reading === own || letGo.abort());
  const again = () => void openFiles(store, opener, files);
  try {
    const fault = await opener
      .letIn(files, letGo.signal)
      .catch((error: unknown): Notice => toPartNotice(error, 'file', again) ?? unreadable(own.file));
    if (letGo.signal.aborted) return;
    if (fault === 'own') return await openFile(store, opener, first, others.length);
    if (fault) refuse(store, fault);
    else act(store, applyUnderstood);
  } finally {
    stop();
  }
}

const toShort = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);

/**
 * Opens a file as the view it carries, or a dataset as a network. What is open changes only when all of the file
 * has been understood and drawn; otherwise a notice says what is the matter, and another how many `others` came
 * along. A file that is opened meanwhile takes the place of this one, which is then let go.
 */
async function openFile(store: AppStore, opener: Opener, file: File, others = 0): Promise<void> {
  const name = toShort(file.name);
  const next = await openNamed(store, opener, file, name, others);
  if (next === null) return;
  if (!next.ok) refuse(store, next.fault);
  else store.setState(next.value, true);
  if (others > 0) act(store, applyNotice, { key: 'filesLeft', values: { file: name, count: others } });
}

function refuse(store: AppStore, notice: Notice): void {
  // Under an open dialog nobody would see it.
  act(store, applyDialog, null);
  act(store, applyRefusal, notice);
}

/** The state with the file open; null where nobody waits for it any more. */
async function openNamed(
  store: AppStore,
  opener: Opener,
  file: File,
  name: string,
  others: number,
): Promise<Result<State, Notice> | null> {
  let own: Reading = { file: name, isDrawing: false };
  act(store, applyReading, own);
  if (file.size > LARGEST_FILE) return refusal('fileTooLarge', { file: name, most: LARGEST_FILE / 2 ** 20 });
  const isWanted = () => store.getState().moment.reading === own;
  const letGo = new AbortController();
  const stop = store.subscribe(() => isWanted() || letGo.abort());
  const retry = () => void openFile(store, opener, file, others);
  try {
    const view = await opener
      .readFile(file, letGo.signal)
      .catch((fault: unknown): Intake | Notice => toPartNotice(fault, 'file', retry) ?? { kind: 'unreadable' });
    if (!isWanted()) return null;
    if ('key' in view) return failure(view);
    if (view.kind === 'backup' && opener.restore) {
      act(store, applyReading, null);
      await opener.restore(file);
      return null;
    }
    const dataset = datasetOf(view);
    const canJoin = dataset && !opener.isAlone && canBeAddedTo(store.getState());
    if ((view.kind === 'foreign' || canJoin) && opener.letIn) {
      const fault = await opener
        .letIn([file], letGo.signal, dataset)
        .catch((fault: unknown): Notice => toPartNotice(fault, 'file', retry) ?? unreadable(name));
      if (!isWanted()) return null;
      if (fault && fault !== 'own') return failure(fault);
      act(store, applyUnderstood);
      return null;
    }
    if (isLongToDraw(view)) {
      own = { file: name, isDrawing: true };
      act(store, applyReading, own);
      await breathe(ONE_FRAME);
      if (!isWanted()) return null;
    }
    const read = understand(view, store.getState(), name);
    if (!read.ok) {
      const isElsewhere = view.kind === 'snapshot' && read.fault.key === 'snapshotElsewhere';
      if (!isElsewhere || !opener.openPictured) return read;
      // What opens it lets go of what is being read.
      stop();
      if (!(await opener.openPictured(view.snapshot.source).catch(() => false))) return isWanted() ? read : null;
      return openNamed(store, { ...opener, openPictured: null }, file, name, others);
    }
    const next = applyReopening(store.getState(), read.value, name);
    if (!opener.liveLayout) return tryDrawing(bringIntoSight(next, name), name);
    // What cannot be drawn is found out below.
    if (isLongToDraw(view) && !(await warmNetwork(next, isWanted, breathe).catch(() => true))) return null;
    const place = await layOutFirst(store, next, opener.liveLayout, letGo.signal);
    if (!isWanted()) return null;
    // Meanwhile the visitor may have chosen another language.
    const again = understand(view, store.getState(), name);
    if (!again.ok) return again;
    const { stage } = read.value;
    const placed = place(applyReopening(store.getState(), { ...again.value, stage }, name));
    const seen = bringIntoSight(placed, name);
    const isDue = !isLongToDraw(view) || (await warmScene(seen, isWanted, breathe).catch(() => true));
    return isDue ? tryDrawing(seen, name) : null;
  } finally {
    stop();
  }
}
