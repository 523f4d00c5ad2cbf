import type { Result } from '../../base/result.ts';
import { mintId } from '../../keep/mint-id.ts';
import { CROWD } from '../../scene/figures.ts';
import type { LiveLayout } from '../../scene/live-layout.ts';
import type { Places } from '../../scene/places.ts';
import { tryDrawing } from '../../store/show-reopening.ts';
import type { Notice } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';
import { warmNetwork, warmScene } from '../../store/warm-scene.ts';
import { moveFocus } from '../focus-targets.ts';
import { breathe, layOutFirst, layOutNew } from '../lay-out-first.ts';
import { type BringIn, toBrought, toBroughtDataset } from './to-brought.ts';

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
  // One dataset for all states that show it: what is made of it is made once.
  const dataset = toBroughtDataset(what);
  const build = (places?: Places) => toBrought(store.getState(), what, dataset, id, places);
  const isWanted = () => !signal.aborted;
  const isLong = dataset.nodes.length > CROWD;
  const first = build();
  // What cannot be drawn is found out below.
  if (isLong) await warmNetwork(first, isWanted, breathe).catch(() => true);
  const place = liveLayout && what.isNew ? await layOutFirst(store, first, liveLayout, signal) : null;
  const old = new Set(what.base.nodes.map((node) => node.id));
  const hasMore = liveLayout && !what.isNew && dataset.nodes.length > old.size;
  const places = hasMore ? await layOutNew(store, first, (node) => !old.has(node), liveLayout, signal) : undefined;
  const toNext = () => (place ? place(build()) : build(places));
  const [seen, placed] = [store.getState(), toNext()];
  if (isLong && isWanted()) await warmScene(placed, isWanted, breathe).catch(() => true);
  if (signal.aborted) return null;
  // Meanwhile the pane may have become another, or the language.
  const next = tryDrawing(store.getState() === seen ? placed : toNext(), what.file);
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
