import type { AppStore } from '../store/store.ts';

/**
 * Resolves once the visitor has what he came for, the live map or the list that is shown in its place: only then is
 * fetched what nobody has asked for. The map says so by `data-live` at the page's root.
 */
export function whenLive(store: AppStore): Promise<void> {
  const root = document.documentElement;
  const isLive = () => root.dataset.live !== undefined || store.getState().session.view !== 'map';
  return new Promise((resolve) => {
    const look = () => {
      if (!isLive()) return;
      observer.disconnect();
      stop();
      // The frame in which it happens goes first.
      setTimeout(resolve);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributeFilter: ['data-live'] });
    const stop = store.subscribe(look);
    look();
  });
}
