// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { syncPage } from '../../src/app/sync/sync-page.ts';
import { applyLanguage } from '../../src/store/preferences.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toFileParts } from '../../src/views/share/to-snapshot.ts';
import { tinySeminar } from '../drivers/scenes.ts';

function open() {
  const store = buildStore({ dataset: tinySeminar(), layout: null });
  syncPage(store);
  return store;
}

test('the title names the node that is selected, the tie as a sentence, and of several how many', () => {
  const store = open();
  expect(document.title).toBe('Tiny Seminar · Jejaring');
  act(store, applySelect, 'kayuh');
  expect(document.title).toBe('Kayuh · Tiny Seminar · Jejaring');
  act(store, applySelect, 't12');
  expect(document.title).toBe('Budi Çelik founded Kayuh · Tiny Seminar · Jejaring');
  act(store, applySelect, 'kayuh');
  act(store, applySelect, 'ada', true);
  expect(document.title).toBe('2 selected · Tiny Seminar · Jejaring');
  act(store, applyLanguage, 'id');
  expect(document.title).toBe('2 terpilih · Seminar Mungil · Jejaring');
});

test('a file is named after the same', () => {
  const store = open();
  act(store, applySelect, 't12');
  expect(toFileParts(store.getState())).toContain('Budi Çelik founded Kayuh');
  act(store, applySelect, 'kayuh');
  act(store, applySelect, 'ada', true);
  expect(toFileParts(store.getState())).toContain('2 selected');
});
