// @vitest-environment jsdom
import { screen, act as settle } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Notices } from '../../src/app/Notices.tsx';
import { syncSite } from '../../src/app/sync/sync-site.ts';
import { renderView } from '../drivers/render-view.tsx';

/** A browser that keeps the site, with one version or a newer one that waits. */
function stubServiceWorker(controller: object | null) {
  const waiting = { postMessage: vi.fn() };
  const installing = new EventTarget();
  const registration = Object.assign(new EventTarget(), { waiting: null as object | null, installing });
  const register = vi.fn(async () => registration);
  const serviceWorker = Object.assign(new EventTarget(), { controller, register });
  vi.stubGlobal('navigator', { serviceWorker });
  const arrive = () => {
    registration.dispatchEvent(new Event('updatefound'));
    registration.waiting = waiting;
    installing.dispatchEvent(new Event('statechange'));
  };
  return { arrive, waiting };
}

test('a newer version is told, and takes over when the visitor says so', async () => {
  const { store, user } = renderView(<Notices />, 'tiny');
  const { arrive, waiting } = stubServiceWorker({});
  await syncSite(store);
  expect(screen.queryByText(/newer version/)).toBeNull();
  settle(arrive);
  expect(screen.getByText(/A newer version of this page is there/)).toBeTruthy();
  expect(waiting.postMessage).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  expect(waiting.postMessage).toHaveBeenCalledWith('take over');
});

test('the first version is no newer one', async () => {
  const { store } = renderView(<Notices />, 'tiny');
  const { arrive } = stubServiceWorker(null);
  await syncSite(store);
  settle(arrive);
  expect(store.getState().moment.notices).toEqual([]);
});

test('where the browser refuses, the page goes without', async () => {
  const { store } = renderView(<Notices />, 'tiny');
  vi.stubGlobal('navigator', {
    get serviceWorker() {
      throw new DOMException('sandboxed', 'SecurityError');
    },
  });
  await expect(syncSite(store)).resolves.toBeUndefined();
});
