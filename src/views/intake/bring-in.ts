import type { Result } from '../../base/result.ts';
import { mintId } from '../../keep/mint-id.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import type { Places } from '../../scene/places.ts';
import { tryDrawing } from '../../store/reopen.ts';
import type { Notice } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';
import { moveFocus } from '../focus-targets.ts';
import { layOutFirst, layOutNew } from '../lay-out-first.ts';
import { type BringIn, toBrought } from './to-brought.ts';

/**
 * Brings a draft in, as one edit with one undo; what no file has placed is laid out before it is shown, two seconds at
 * most, and where it joins others these stay. Null: nobody waited for it. The fault is a network that cannot be drawn;
 * then nothing has changed.
 */
export async function bringIn(
  store: AppStore,
  liveLayout: LiveLayout | null,
  what: BringIn,
  signal: AbortSignal,
): Promise<Result<null, Notice> | null> {
  const id = mintId();
  const build = (places?: Places) => toBrought(store.getState(), what, id, places);
  const place = liveLayout && what.isNew ? await layOutFirst(store, build(), liveLayout, signal) : null;
  const old = new Set(what.base.nodes.map((node) => node.id));
  const hasMore = liveLayout && !what.isNew && what.draft.dataset.nodes.length > old.size;
  const places = hasMore ? await layOutNew(store, build(), (node) => !old.has(node), liveLayout, signal) : undefined;
  if (signal.aborted) return null;
  const next = tryDrawing(place ? place(build()) : build(places), what.file);
  if (!next.ok) return next;
  store.setState(next.value, true);
  return { ok: true, value: null };
}

/** How long a review may take to go, ms. */
const PATIENCE = 3000;

/** Leads the keyboard to what can be done about what has come in, once the review is gone and has given it back. */
export function leadToOffer(until = performance.now() + PATIENCE): void {
  requestAnimationFrame(() => {
    const isThere = document.querySelector('dialog[open]') !== null;
    if (isThere && performance.now() < until) leadToOffer(until);
    else if (!isThere) moveFocus('offer');
  });
}
