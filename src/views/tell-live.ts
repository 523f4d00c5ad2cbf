// What the page's root says of itself, for whoever waits and for the style sheets.

/** Says that the map can be explored; the panels beside it may still be the ones that the page was built with. */
export function tellMapLive(): void {
  document.documentElement.dataset.map = 'live';
}

/** Says that all that was asked for is there: the panels, and the live map or the list in its place. */
export function tellLive(): void {
  document.documentElement.dataset.live = '';
}

const isMapLive = (): boolean => document.documentElement.dataset.map === 'live';

/** Calls `react` once the map can be explored, at once where it can already; gives back what stops waiting. */
export function onMapLive(react: () => void): () => void {
  if (isMapLive()) {
    react();
    return () => {};
  }
  const observer = new MutationObserver(() => {
    observer.disconnect();
    react();
  });
  observer.observe(document.documentElement, { attributeFilter: ['data-map'] });
  return () => observer.disconnect();
}
