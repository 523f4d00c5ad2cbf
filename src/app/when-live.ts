/**
 * Resolves once the visitor has what he came for, the live map or the list that is shown in its place: only then is
 * fetched what nobody has asked for. The page says so by `data-live` at its root (`views/tell-live.ts`).
 */
export function whenLive(): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const look = () => {
      if (root.dataset.live === undefined) return;
      observer.disconnect();
      // The frame in which it happens goes first.
      setTimeout(resolve);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributeFilter: ['data-live'] });
    look();
  });
}
