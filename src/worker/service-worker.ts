import { answerRequest, keepFirst, type Site, type SiteFiles, tidyUp } from './site-cache.ts';

// Keeps the site for visits without a network. A newer version waits until no page shows the old one, or until
// a page asks it to take over.

interface LongEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
/** What of a service worker's surroundings is used; the compiler knows pages only. */
interface Surroundings {
  /** The build writes them before this script. */
  readonly SITE_FILES: SiteFiles;
  readonly registration: { readonly scope: string };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LongEvent) => void): void;
  addEventListener(type: 'fetch', listen: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

const here = self as unknown as Surroundings;
const { scope } = here.registration;
const site: Site = {
  files: here.SITE_FILES,
  scope,
  isLocal: /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])[:/]/.test(scope),
  open: () => caches.open(`jejaring ${scope}`),
  fetch: (request) => fetch(request),
};

here.addEventListener('install', (event) => {
  event.waitUntil(keepFirst(site));
  if (site.isLocal) void here.skipWaiting();
});
here.addEventListener('activate', (event) => event.waitUntil(tidyUp(site)));
here.addEventListener('message', ({ data }) => {
  if (data === 'take over') void here.skipWaiting();
});
here.addEventListener('fetch', (event) => {
  const answer = answerRequest(site, event.request);
  if (answer) event.respondWith(answer);
});
