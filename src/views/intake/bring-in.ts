import type { Result } from '../../base/result.ts';
import { mintId } from '../../keep/mint-id.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import { tryDrawing } from '../../store/reopen.ts';
import type { Notice } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';
import { layOutFirst } from '../lay-out-first.ts';
import { type BringIn, toBrought } from './to-brought.ts';

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
  const build = () => toBrought(store.getState(), what, id);
  const place = liveLayout && what.isNew ? await layOutFirst(store, build(), liveLayout, signal) : null;
  if (signal.aborted) return null;
  const next = tryDrawing(place ? place(build()) : build(), what.file);
  if (!next.ok) return next;
  store.setState(next.value, true);
  return { ok: true, value: null };
}
