import { createElement, type ReactNode, StrictMode, startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { AppStore } from '../store/store.ts';
import { CANVAS } from '../views/canvas/canvas-part.ts';
import { findHost } from '../views/canvas/find-host.ts';
import { LiveMap, MapFault } from '../views/canvas/LiveMap.tsx';
import { type CanvasPorts, CanvasPortsContext } from '../views/canvas-ports.ts';
import { onMapLive } from '../views/tell-live.ts';
import { AppContext } from '../views/use-app.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { tellStart } from './start-notice.ts';

/** How long the panels wait for the map at most, ms: a page in the background draws none. */
const LONGEST_WAIT = 2000;

/**
 * Puts the app in the place of the page as built. Where that shows what the app will, the map goes first: it lives in
 * the built page while the panels are rendered, which then take it in. Resolves when the panels are on their way.
 */
export async function mountPage(
  container: HTMLElement,
  store: AppStore,
  liveLayout: CanvasPorts['liveLayout'],
  opening: Element | null,
  loadPage: () => Promise<ReactNode>,
): Promise<void> {
  const isFirst = opening !== null && isAsBuilt(store);
  const { host, live } = findHost(isFirst, opening);
  const wrap = (content: ReactNode) =>
    createElement(StrictMode, null, createElement(AppContext, { value: store }, content));
  const shell = createRoot(container, { onUncaughtError });
  const showPage = (page: ReactNode) =>
    shell.render(wrap(createElement(CanvasPortsContext, { value: { liveLayout, host } }, page)));
  if (!isFirst) {
    const page = await loadPage();
    // The panels stand first, so that the map is measured in its own pane; nothing is painted between.
    flushSync(() => showPage(page));
  }
  const frame = (fault: ReactNode) => createElement(MapFault, { host }, fault);
  const map = createElement(ErrorBoundary, { frame }, createElement(LiveMap, { host, liveLayout }));
  flushSync(() => createRoot(live, { onUncaughtError }).render(wrap(map)));
  if (!isFirst) return;
  const longEnough = new Promise<void>((resolve) => setTimeout(resolve, LONGEST_WAIT));
  // What the map needs has come, or won't: now the panels have the line for themselves.
  await Promise.race([CANVAS.load().catch(() => {}), longEnough]);
  const page = await loadPage();
  if (CANVAS.get() !== null) await Promise.race([awaitMap(), longEnough]);
  startTransition(() => showPage(page));
}

/** Whether the built page stands as the panels will: a link to another view, or a word over the map, move the map. */
function isAsBuilt(store: AppStore): boolean {
  const { session, moment } = store.getState();
  const { link, embed } = document.documentElement.dataset;
  return session.view === 'map' && moment.notices.length === 0 && link === undefined && embed === undefined;
}

/** Until the map can be explored; the frame in which it happens goes first. */
const awaitMap = () => new Promise<void>((resolve) => void onMapLive(() => setTimeout(resolve)));

// Outside of every boundary the page would be gone without a word.
const onUncaughtError = (fault: unknown) => {
  tellStart('broken');
  reportError(fault);
};
