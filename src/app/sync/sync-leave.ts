import { isAtRisk } from '../../store/keeping.ts';
import type { State } from '../../store/state.ts';
import type { AppStore } from '../../store/store.ts';

/**
 * Has the browser ask before the page is left or loaded anew while a network is open that would be gone with it, and
 * the address that speaks of it too. What the page publishes or the browser keeps comes back by itself.
 */
export function syncLeave(store: AppStore): void {
  const ask = (event: BeforeUnloadEvent) => {
    event.preventDefault();
    // Browsers of before 2024 hear of it in this way alone.
    event.returnValue = true;
  };
  const watch = (state: State) => {
    if (isAtRisk(state)) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
  watch(store.getState());
  store.subscribe((state, before) => {
    if (isAtRisk(state) !== isAtRisk(before)) watch(state);
  });
}
