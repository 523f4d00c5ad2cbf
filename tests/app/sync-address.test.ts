// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { syncAddress } from '../../src/app/sync-address.ts';
import { applyLeftOut, applyToggle } from '../../src/store/filtering.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { endHistoryAfterEach } from '../drivers/end-history.ts';
import { seminar } from '../snapshot/scenes.ts';

endHistoryAfterEach();
beforeEach(() => history.replaceState(null, '', '/map/?lang=en'));

function open() {
  const store = buildStore(seminar());
  syncAddress(store);
  return store;
}

const back = () =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });

test('Back takes off one filter; language and fade are no steps and stay', async () => {
  const store = open();
  act(store, applyToggle, 'kinds', 'person');
  act(store, applyToggle, 'kinds', 'co-op');
  act(store, applyLanguage, 'id');
  act(store, applyLeftOut, 'fade');
  await back();
  const { session } = store.getState();
  expect(session.filters.kinds).toEqual(['person']);
  expect([session.language, session.leftOut]).toEqual(['id', 'fade']);
  expect(location.search).toBe('?lang=id&kind=person&others=fade');
});

test('back at the beginning the page is as it was, in the language of now', async () => {
  const store = open();
  act(store, applyToggle, 'kinds', 'person');
  act(store, applyLanguage, 'id');
  await back();
  expect(store.getState().session.filters.kinds).toEqual([]);
  expect(location.search).toBe('?lang=id');
});
