import type { Result } from '../../base/result.ts';
import type { Dataset } from '../../dataset/schema.ts';
import type { Draft } from '../../intake/draft/build.ts';
import { toOwnDataset } from '../../intake/draft/own-dataset.ts';
import { mintId } from '../../keep/mint-id.ts';
import { fitPositions } from '../../scene/fit-positions.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { applyChange } from '../../store/editing.ts';
import { applyNew } from '../../store/own.ts';
import { placeBeside } from '../../store/place-beside.ts';
import { tryDrawing } from '../../store/reopen.ts';
import { applyFit, applyPositions } from '../../store/stage.ts';
import { type Notice, type State, withDocument } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';
import { layOutFirst } from '../lay-out-first.ts';

/** What comes in, where to, and when, ms since 1970. */
export interface BringIn {
  readonly draft: Draft;
  /** What the draft was made for: the open network, or one with nobody in it that is to be opened first. */
  readonly base: Dataset;
  readonly isNew: boolean;
  readonly file: string;
  readonly at: number;
}

/**
 * Brings a draft in, as one edit with one undo; what no file has placed is laid out before it is shown, two seconds at
 * most. Null: nobody waited for it. The fault is a network that cannot be drawn; then nothing has changed.
 */
export async function bringIn(
  store: AppStore,
  liveLayout: LiveLayout | null,
  what: BringIn,
  signal: AbortSignal,
): Promise<Result<null, Notice> | null> {
  const id = mintId();
  const build = () => toState(store.getState(), what, id);
  const place = liveLayout && what.isNew ? await layOutFirst(store, build(), liveLayout, signal) : null;
  if (signal.aborted) return null;
  const next = tryDrawing(place ? place(build()) : build(), what.file);
  if (!next.ok) return next;
  store.setState(next.value, true);
  return { ok: true, value: null };
}

function toState(state: State, { draft, base, isNew, file, at: when }: BringIn, id: string): State {
  const dataset = isNew ? toOwnDataset(draft, file) : draft.dataset;
  const opened = isNew ? applyNew(state, id, { ...base, meta: dataset.meta }) : state;
  const count = draft.dataset.nodes.length - base.nodes.length;
  const ties = draft.dataset.edges.length - base.edges.length;
  const told = { key: 'broughtIn', values: { file, count, ties } } as const;
  const places = isNew ? {} : { places: placeBeside(opened, dataset) };
  const next = applyChange(opened, { dataset, told, at: when, ...places });
  // What is new may stand beyond what is in view.
  if (!isNew) return count > 0 ? applyFit(next) : next;
  const positions = toPositions(draft, next);
  // Where nobody has stood yet nothing has its place: all of it is laid out, and opens shown whole.
  return positions ? applyPositions(next, positions) : withDocument(next, { ...next.document, places: null });
}

/** Where the file has put its nodes, as large as the pane; null where it leaves one out, or puts all in one place. */
function toPositions({ dataset: { nodes }, positions }: Draft, { moment: { pane } }: State): Float64Array | null {
  const points = nodes.flatMap(({ id }) => positions.get(id) ?? []);
  return points.length === nodes.length * 2 ? fitPositions(points, pane) : null;
}
