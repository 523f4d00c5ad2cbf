// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { commandOfKey } from '../../src/app/commands.ts';
import { syncAddress } from '../../src/app/sync/sync-address.ts';
import { syncPreferences } from '../../src/app/sync/sync-preferences.ts';
import { toJson } from '../../src/snapshot/json.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { parseSnapshot } from '../../src/store/reopen.ts';
import { applyReopening } from '../../src/store/show-reopening.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { endHistoryAfterEach } from '../drivers/end-history.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';
import { stubPage } from '../drivers/stub-page.ts';

const home = seminar();

beforeEach(() => {
  stubPage();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

endHistoryAfterEach();

const stored = () => ['language', 'theme'].map((name) => localStorage.getItem(`jejaring.${name}`));

/** Wired as `main.tsx` does. */
function openAt(address: string) {
  history.replaceState(null, '', address);
  const store = buildStore(home);
  syncAddress(store);
  syncPreferences(store);
  return store;
}

test('what the visitor switches is kept for the next visit', () => {
  const store = openAt('/');
  act(store, applyLanguage, 'id');
  expect(stored()).toEqual(['id', null]);
  commandOfKey('t')?.run(store);
  expect(stored()).toEqual(['id', store.getState().session.theme]);
});

test('the language and theme of somebody else’s snapshot or link are not kept', () => {
  const store = openAt('/?lang=id&theme=dark');
  expect(store.getState().session).toMatchObject({ language: 'id', theme: 'dark' });
  expect(stored()).toEqual([null, null]);
  history.pushState(null, '', '/?lang=en&theme=light');
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  expect(store.getState().session).toMatchObject({ language: 'en', theme: 'light' });
  expect(stored()).toEqual([null, null]);
  const text = toJson(toSnapshot(stateOf(home, { language: 'id', theme: 'dark' }), '2030-01-02T03:04:05.000Z'));
  const read = parseSnapshot(text, store.getState(), 'view.json');
  if (!read.ok) throw new Error(read.fault.key);
  act(store, applyReopening, read.value, 'view.json');
  expect(store.getState().session).toMatchObject({ language: 'id', theme: 'dark' });
  expect(stored()).toEqual([null, null]);
  // From there on, a press of the visitor's own counts again.
  act(store, applyLanguage, 'en');
  expect(stored()).toEqual(['en', null]);
});
