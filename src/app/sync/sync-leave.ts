import { isAtRisk } from '../../store/keeping.ts';
import { type AppStore, watch } from '../../store/store.ts';

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
  const follow = (isRisk: boolean) => {
    if (isRisk) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
  follow(isAtRisk(store.getState()));
  watch(store, isAtRisk, follow);
}
