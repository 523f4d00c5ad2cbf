import { applyNotice } from '../../store/preferences.ts';
import type { AppStore } from '../../store/store.ts';
import { act } from '../../store/store.ts';
import { applyTour, lacksTour } from '../../store/tour.ts';
import { loadPart } from '../../views/load-part.ts';
import { whenLive } from '../when-live.ts';

/**
 * Fetches the tour when it is first on screen, or the way into it once the map is live. Where that fails it is said, and the map does without until another
 * panel is opened or the device is online again.
 */
export function syncTour(store: AppStore): void {
  let isAsked = false;
  let isOnItsWay = false;
  const look = async () => {
    if (isAsked || isOnItsWay || !lacksTour(store.getState())) return;
    isAsked = true;
    isOnItsWay = true;
    // Nobody waits for the way into it.
    if (store.getState().session.tour === null) await whenLive(store);
    try {
      const { loadTour } = await loadPart(() => import('../load-tour.ts'));
      const tour = await loadTour();
      if (!tour.ok) throw new Error('the tour cannot be read', { cause: tour.fault });
      act(store, applyTour, tour.value);
    } catch {
      act(store, applyNotice, { key: 'tourFailed', values: {} });
    } finally {
      isOnItsWay = false;
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
}
