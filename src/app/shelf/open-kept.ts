import { type Result, success } from '../../base/result.ts';
import { parseSnapshotFile, type SnapshotFault, type SnapshotFile } from '../../dataset/snapshot-file.ts';
import type { Kept } from '../../keep/shelf.ts';
import { applyOwn } from '../../store/own.ts';
import { applyReading, toRefusal } from '../../store/refusal.ts';
import { buildReopening } from '../../store/reopen.ts';
import { tryDrawing } from '../../store/show-reopening.ts';
import { applyUnled, LONG_TO_DRAW } from '../../store/stage.ts';
import { type Notice, type Reading, type State, withMoment } from '../../store/state.ts';
import { type AppStore, act } from '../../store/store.ts';
import { warmScene } from '../../store/warm-scene.ts';
import { breathe, ONE_FRAME } from '../../views/lay-out-first.ts';
import type { ReadFile } from '../../views/share/intake-port.ts';
import { fitToFirstPane } from '../fit-to-first-pane.ts';
import { withHistory } from './with-history.ts';

export interface Opening {
  /** The entry of the page's history that it belongs to. */
  readonly count?: number | undefined;
  /** Whether it is still what was asked for last. */
  readonly isAsked: () => boolean;
  /** Reads a large one away from the page; null where nothing does. */
  readonly readFile: ReadFile | null;
}

/**
 * Opens a network from the shelf, once all of its picture has been made; else gives what there is to tell. A large one
 * is read away from the page and drawn piece by piece. That is said once there is a page, and can be stopped.
 */
export async function openKept(
  store: AppStore,
  kept: Kept,
  { count, isAsked, readFile }: Opening,
): Promise<Notice | null> {
  const { moment, session } = store.getState();
  const name = kept.name[session.language];
  const isLarge = kept.nodes + kept.ties > LONG_TO_DRAW;
  const isSaid = isLarge && moment.isMeasured;
  const own: Reading = { file: name, isDrawing: true };
  const isWanted = () => (isSaid ? store.getState().moment.reading === own : isAsked());
  if (isSaid) {
    act(store, applyReading, own);
    await breathe(ONE_FRAME);
    if (!isWanted()) return null;
  }
  const parsed = (isLarge && readFile && (await readApart(kept.body, readFile))) || parseSnapshotFile(kept.body);
  if (isLarge && !isWanted()) return null;
  if (!parsed.ok) return giveUp(store, toRefusal(parsed.fault, name));
  const build = () => buildOpening(store.getState(), parsed.value, kept, name, count);
  if (isLarge) await breathe();
  if (isLarge && !isWanted()) return null;
  const before = store.getState();
  let opened = build();
  if (isLarge && opened.ok) {
    // What cannot be drawn is found out below.
    if (!(await warmScene(opened.value, isWanted, breathe).catch(() => true))) return null;
    const now = store.getState();
    // Meanwhile the visitor may have chosen another language, or turned the phone.
    const isAsItWas = now.session === before.session && now.moment.pane === before.moment.pane;
    if (!isAsItWas) opened = build();
  }
  const next = opened.ok ? tryDrawing(opened.value, name) : opened;
  if (!next.ok) return giveUp(store, next.fault);
  store.setState(next.value, true);
  fitToFirstPane(store, parsed.value.view);
  return null;
}

/** Reads a body as a file is read; null where what reads files did not come, or cannot: then the page does. */
async function readApart(body: string, readFile: ReadFile): Promise<Result<SnapshotFile, SnapshotFault> | null> {
  const view = await readFile(new Blob([body]), new AbortController().signal).catch(() => null);
  return view?.kind === 'snapshot' ? success(view.snapshot) : null;
}

function giveUp(store: AppStore, fault: Notice): Notice {
  if (store.getState().moment.reading !== null) act(store, applyReading, null);
  return fault;
}

/** The state with a network of the shelf open. Before the page is laid out the pane is taken to be as large as it was. */
function buildOpening(
  state: State,
  snapshot: SnapshotFile,
  kept: Kept,
  name: string,
  count?: number,
): Result<State, Notice> {
  const { pane } = snapshot.view;
  const here = state.moment.isMeasured ? state : withMoment(state, { pane, stage: pane });
  const read = buildReopening(snapshot, here, name);
  if (!read.ok) return read;
  return success(applyUnled(applyOwn(here, withHistory(read.value, kept), kept.id, count)));
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
