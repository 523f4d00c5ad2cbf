import type { State } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';

/**
 * Has the browser ask before the page is left or loaded anew while a network is open that only a file had: it would
 * be gone, and the address that speaks of it too. What the page publishes comes back by itself and is not asked about.
 */
export function syncLeave(store: AppStore): void {
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Browsers of before 2024 hear of it in this way alone.
    event.returnValue = true;
  };
  const watch = ({ moment }: State) => {
    if (moment.published === null) removeEventListener('beforeunload', ask);
    else addEventListener('beforeunload', ask);
  };
  watch(store.getState());
  store.subscribe((state, before) => {
    if (state.moment.published !== before.moment.published) watch(state);
  });
}
