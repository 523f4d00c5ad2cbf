import { applySheet } from '../../store/preferences.ts';
import { applyLeave, applyStop, findStop, listStops } from '../../store/presenting.ts';
import { type AppStore, act } from '../../store/store.ts';
import { isMeantForControl } from '../key-owner.ts';

/** Keys of the page that also make sense while the map is shown to a room. */
const ALLOWED = ['f', '0', '+', '=', '-', 'l', 't', 'w', '/'];
const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** Goes on or back by so many stops, as far as there are any. */
export function goBy(store: AppStore, by: number): void {
  const state = store.getState();
  const last = listStops(state).length - 1;
  act(store, applyStop, Math.min(last, Math.max(0, findStop(state) + by)));
}

/**
 * Takes the keys while the map is shown to a room, those of a presenter's remote too, and fills the screen where the
 * browser can; who leaves the full screen leaves both. Returns what ends it.
 */
export function bindPresenting(store: AppStore): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What is typed into the search, and its list, have keys of their own.
    if (isMeantForControl(event.target, event.key)) {
      // Once nothing is typed there Escape leaves the search, and not the presentation.
      if (event.key !== 'Escape' || !(event.target instanceof HTMLInputElement) || event.target.value !== '') return;
      event.stopPropagation();
      event.target.blur();
      act(store, applySheet, null);
      return;
    }
    const by = STEPS[event.key];
    const isLeaving = event.key === 'Escape';
    if (by === undefined && !isLeaving && (event.key.length > 1 || event.key === ' ' || ALLOWED.includes(event.key)))
      return;
    event.stopPropagation();
    if (by === undefined && !isLeaving) return;
    event.preventDefault();
    if (isLeaving) act(store, applyLeave);
    else goBy(store, by ?? 0);
  };
  const onFullscreen = () => {
    if (!document.fullscreenElement) act(store, applyLeave);
  };
  document.addEventListener('keydown', onKey, { capture: true });
  document.addEventListener('fullscreenchange', onFullscreen);
  // Phones that can't, and browsers that won't, show the map alone all the same.
  document.documentElement.requestFullscreen?.().catch(() => {});
  return () => {
    document.removeEventListener('keydown', onKey, { capture: true });
    document.removeEventListener('fullscreenchange', onFullscreen);
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => {});
  };
}
