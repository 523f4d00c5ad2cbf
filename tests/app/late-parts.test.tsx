// @vitest-environment jsdom
import { screen, act as settle, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { saveShortcutPreference } from '../../src/app/shortcut-preference.ts';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';

const { network } = vi.hoisted(() => ({ network: { isDown: true } }));
/** The module, whose parts can be had only while the network is up. */
const guard = async (original: () => Promise<object>): Promise<object> =>
  new Proxy(
    { ...(await original()) },
    {
      get: (module, name) => {
        if (network.isDown && name !== 'then') throw new TypeError('Failed to fetch dynamically imported module');
        return Reflect.get(module, name);
      },
    },
  );
vi.mock('../../src/app/help/HelpDialog.tsx', (original) => guard(original));
vi.mock('../../src/views/outline/OutlineView.tsx', (original) => guard(original));

const come = () => {
  network.isDown = false;
};

beforeEach(() => {
  stubPage();
  saveShortcutPreference(true);
  network.isDown = true;
});

test('a dialog that did not come is a dialog that can be closed, keys work after it, and online it comes', async () => {
  const { user, store } = renderView(<App />, 'tiny');
  await user.keyboard('?');
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  const dialog = screen.getByRole('dialog', { name: 'Help' });
  expect(within(dialog).getByRole('alert')).toBeTruthy();
  await user.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('l');
  expect(store.getState().session.language).toBe('id');
  await user.keyboard('l?');
  await screen.findByRole('dialog', { name: 'Help' });
  come();
  settle(() => void dispatchEvent(new Event('online')));
  expect(await screen.findByRole('dialog', { name: 'How to use this map' })).toBeTruthy();
});

test('a list that did not come is tried again', async () => {
  const { user } = renderView(<App />, 'tiny');
  await user.click(screen.getByRole('tab', { name: 'Outline' }));
  const list = screen.getByRole('tabpanel', { name: 'Outline' });
  const again = await within(list).findByRole('button', { name: 'Try again' });
  come();
  await user.click(again);
  await waitFor(() => expect(within(list).queryByRole('alert')).toBeNull());
  expect((await within(list).findAllByRole('heading')).length).toBeGreaterThan(0);
});
