// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { saveShortcutPreference } from '../../src/app/shortcut-preference.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { renderView } from '../drivers/render-view.tsx';
import { stubPage } from '../drivers/stub-page.ts';

beforeEach(() => {
  stubPage();
  saveShortcutPreference(true);
});

test.each(['Ana', 'kartika', 'lia'])(
  '%s, typed where nothing takes it, goes into the field for names',
  async (name) => {
    const { user, store } = renderView(<App />, 'tiny', { language: 'en' }, {}, { origin: 'own', id: 'mine' });
    await waitFor(() => expect(document.getElementById(FOCUS_TARGETS.entry)).not.toBeNull());
    const { dataset } = store.getState().document;
    await user.keyboard(name);
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect([field.value, document.activeElement === field]).toEqual([name, true]);
    expect(store.getState().document.dataset).toBe(dataset);
    expect(store.getState().session.language).toBe('en');
  },
);

test('where there is no such field it makes nothing, and one letter is a command', async () => {
  const { user, store } = renderView(<App />, 'tiny', { language: 'en' });
  await user.keyboard('Joko kartika');
  await new Promise((resolve) => setTimeout(resolve, 350));
  expect([store.getState().document.origin, store.getState().moment.dialog]).toEqual(['published', null]);
  await user.keyboard('l');
  expect(store.getState().session.language).toBe('id');
});
