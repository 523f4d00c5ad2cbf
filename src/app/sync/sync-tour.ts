import { applyNotice } from '../../store/preferences.ts';
import type { AppStore } from '../../store/store.ts';
import { act } from '../../store/store.ts';
import { applyTour, lacksTour } from '../../store/tour.ts';
import { loadPart } from '../../views/load-part.ts';
import { setRetry } from '../../views/retries.ts';
import { whenLive } from '../when-live.ts';

/**
 * Fetches the tour once the page is live, or at once where the address names a step of it: only then is it said that it
 * did not come. It is asked for again with another panel and when the device is online again. What is given back
 * fetches it for somebody who opens it; rejects where it does not come.
 */
export function syncTour(store: AppStore): () => Promise<void> {
  let isAsked = false;
  let onItsWay: Promise<void> | null = null;
  const load = async () => {
    const { loadTour } = await loadPart(() => import('../load-tour.ts'));
    const tour = await loadTour();
    if (!tour.ok) throw new Error('the tour cannot be read', { cause: tour.fault });
    act(store, applyTour, tour.value);
  };
  const fetchTour = () => {
    onItsWay ??= load().finally(() => {
      onItsWay = null;
    });
    return onItsWay;
  };
  const look = async () => {
    if (isAsked || !lacksTour(store.getState())) return;
    isAsked = true;
    const isNamed = store.getState().session.tour !== null;
    // Nobody waits for the way into it.
    if (!isNamed) await whenLive();
    if (!lacksTour(store.getState())) return;
    try {
      await fetchTour();
    } catch {
      if (!isNamed) return;
      setRetry('tour', lookAgain);
      act(store, applyNotice, { key: 'tourFailed', values: { again: 'tour' } });
    }
  };
  const lookAgain = () => {
    isAsked = false;
    void look();
  };
  void look();
  store.subscribe((state, before) => {
    if (state.session.panel === before.session.panel) void look();
    else lookAgain();
  });
  addEventListener('online', lookAgain);
  return fetchTour;
}
