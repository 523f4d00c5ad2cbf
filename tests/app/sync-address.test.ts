// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { syncAddress } from '../../src/app/sync/sync-address.ts';
import { applyLeftOut, applyToggle } from '../../src/store/filtering.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applyCamera } from '../../src/store/stage.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { applyTour } from '../../src/store/tour.ts';
import { endHistoryAfterEach } from '../drivers/end-history.ts';
import { seminar } from '../drivers/scenes.ts';

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

test('an address that was mangled on its way, or asks in vain, is put right at once; one without a word stays', () => {
  history.replaceState(null, '', '/map/?lang=id&amp;kind=person%2Cnobody&amp;fbclid=1).');
  open();
  expect(location.search).toBe('?lang=id&kind=person');
  history.replaceState(null, '', '/map/');
  open();
  expect(location.search).toBe('');
});

test('a step of a tour that has not come is in no address, and is there when it has come', () => {
  history.replaceState(null, '', '/map/?lang=en&tour=only&select=icci');
  const store = open();
  expect(location.search).toBe('?lang=en&select=icci');
  const words = { en: 'x', id: 'x' };
  const steps = [{ id: 'only', title: words, text: words, view: '?select=icci' }];
  const dataset = store.getState().document.dataset.meta.id;
  act(store, applyTour, { format: 'jejaring-tour', version: 1, dataset, steps });
  expect(location.search).toBe('?lang=en&select=icci&tour=only');
});

test('back at the beginning the page is as it was, in the language of now', async () => {
  const store = open();
  act(store, applyToggle, 'kinds', 'person');
  act(store, applyLanguage, 'id');
  await back();
  expect(store.getState().session.filters.kinds).toEqual([]);
  expect(location.search).toBe('?lang=id');
});

test('Back gives the view back that one had', async () => {
  const store = open();
  const camera = { x: 40, y: 50, zoom: 2 };
  act(store, applyCamera, camera);
  act(store, applyToggle, 'kinds', 'person');
  // What follows a filter, or a hand meanwhile.
  act(store, applyCamera, { x: 1, y: 2, zoom: 3 });
  await back();
  expect(store.getState().session.camera).toEqual(camera);
  expect(location.search).toBe('?lang=en');
});
