import type { AppStore } from '../store/store.ts';
import { act } from '../store/store.ts';
import { applyTour, lacksTour } from '../store/tour.ts';

/** Fetches the tour when it is first on screen. */
export function syncTour(store: AppStore): void {
  let isAsked = false;
  const look = async () => {
    if (isAsked || !lacksTour(store.getState())) return;
    isAsked = true;
    const { loadTour } = await import('./load-tour.ts');
    act(store, applyTour, await loadTour());
  };
  void look();
  store.subscribe(() => void look());
}
