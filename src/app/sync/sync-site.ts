import { addNotices } from '../../language/notice.ts';
import { siteNotices } from '../../language/site-notices.ts';
import { applyNotice } from '../../store/preferences.ts';
import { type AppStore, act } from '../../store/store.ts';
import { NEWER_VERSION } from '../Notices.tsx';

addNotices(siteNotices);

const SCRIPT = 'service-worker.js';

/**
 * Has the browser keep the site for visits without a network, and tells of a newer version, which takes over when
 * the visitor says so. In frames, and where nothing may be stored, the page goes without.
 */
export async function syncSite(store: AppStore): Promise<void> {
  try {
    if (window.top !== window || !('serviceWorker' in navigator)) return;
    const { serviceWorker } = navigator;
    const registration = await serviceWorker.register(SCRIPT, { updateViaCache: 'none' });
    const offer = () => {
      // Without a controller it is the first version.
      if (!registration.waiting || !serviceWorker.controller) return;
      act(store, applyNotice, { key: NEWER_VERSION, values: {} });
    };
    offer();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', offer);
    });
    addEventListener(NEWER_VERSION, () => {
      serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
      if (registration.waiting) registration.waiting.postMessage('take over');
      else location.reload();
    });
  } catch {
    // Private windows, blocked storage, a site without https.
  }
}
