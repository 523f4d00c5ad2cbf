// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { syncLeave } from '../../src/app/sync/sync-leave.ts';
import { toJson } from '../../src/snapshot/json.ts';
import { buildFirstView, parseSnapshot } from '../../src/store/reopen.ts';
import { applyReopening } from '../../src/store/show-reopening.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { seminar, stateOf, tinySeminar } from '../drivers/scenes.ts';

const home = seminar();
const store = buildStore(home);
syncLeave(store);

/** Whether the browser would ask before it leaves the page. */
const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

test('the browser asks before a network is lost that only a file had, and never for what is published', () => {
  expect(isAsked()).toBe(false);
  const view = toJson(toSnapshot(stateOf(home, { selection: ['tat-lam'] }), '2030-01-02T03:04:05.000Z'));
  const read = parseSnapshot(view, store.getState(), 'view.json');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  act(store, applyReopening, read.value, 'view.json');
  expect(store.getState().session.selection).toEqual(['tat-lam']);
  expect(isAsked()).toBe(false);
  act(store, applyReopening, buildFirstView(tinySeminar(), store.getState()), 'tiny.json');
  expect(isAsked()).toBe(true);
  act(store, applyReopening, buildFirstView(home.dataset, store.getState()), 'home.json');
  expect(isAsked()).toBe(false);
});
