/** How much JavaScript may be asked for before everything is live, gzip, bytes. */
export const MOST_SCRIPT = 260_000;

// Both functions run inside the page and may use nothing from outside themselves.

interface StartLog {
  /** Times in ms since the visit began. */
  map: number;
  /** The live map can be explored. */
  live: number;
  /** The panels beside it answer too. */
  whole: number;
  shift: number;
}
declare global {
  var startLog: StartLog | undefined;
}

/** Notes when the pre-rendered map has been painted, when the page says that the map and the whole are live, and what shifts. */
export function watchStart(): void {
  const log: StartLog = { map: 0, live: 0, whole: 0, shift: 0 };
  globalThis.startLog = log;
  let isAwaited = false;
  new MutationObserver(() => {
    const { map, live } = document.documentElement?.dataset ?? {};
    if (log.live === 0 && (map ?? live) !== undefined) log.live = performance.now();
    if (log.whole === 0 && live !== undefined) log.whole = performance.now();
    if (isAwaited || !document.querySelector('[data-opening] svg')) return;
    isAwaited = true;
    // A task after the frame's callbacks runs when the frame has been painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        log.map = performance.now();
      }),
    );
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-map', 'data-live'],
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) log.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What has been noted, the first paint, and the paths of all scripts asked for before all of it was live. */
export function readStart() {
  const { map = 0, live = 0, whole = 0, shift = 0 } = globalThis.startLog ?? {};
  const scripts = performance
    .getEntriesByType('resource')
    .filter(({ name, startTime }) => startTime <= whole && new URL(name).pathname.endsWith('.js'))
    .map(({ name }) => new URL(name).pathname);
  const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN;
  // The first paint is told by the compositor, later than the page's own frames: no map stands before it.
  return { paint, map: Math.max(map, paint), live, whole, shift, scripts: [...new Set(scripts)] };
}
