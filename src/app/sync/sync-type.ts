import { applyTypeScale } from '../../store/preferences.ts';
import { type AppStore, act } from '../../store/store.ts';
import { readTypeScale } from '../../views/read-type-scale.ts';

/** Has the names on the map follow the size of type that the visitor chooses while the page is open. */
export function syncType(store: AppStore): void {
  // No event tells of it; a box as wide as the root's type changes with it.
  const probe = document.createElement('div');
  probe.setAttribute('aria-hidden', 'true');
  Object.assign(probe.style, { position: 'absolute', top: '0', width: '1rem', visibility: 'hidden' });
  document.body.append(probe);
  new ResizeObserver(() => act(store, applyTypeScale, readTypeScale())).observe(probe);
}
