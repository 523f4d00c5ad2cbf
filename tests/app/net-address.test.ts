// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createDesk } from '../../src/app/shelf/create-desk.ts';
import { SITE_BAR } from '../../src/app/sync/address-bar.ts';
import { syncAddress } from '../../src/app/sync/sync-address.ts';
import { finish } from '../../src/base/steps.ts';
import { createMemoryShelf } from '../../src/keep/memory-shelf.ts';
import { createPens } from '../../src/keep/pens.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { readNet } from '../../src/store/net-address.ts';
import { applyHome, applyKeepCopy } from '../../src/store/own.ts';
import { applySelect } from '../../src/store/selection.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toDraftInSteps } from '../../src/views/share/to-draft.ts';
import { endHistoryAfterEach } from '../drivers/end-history.ts';
import { tinySeminar } from '../drivers/scenes.ts';
import { stubNews } from '../drivers/stub-tabs.ts';

endHistoryAfterEach();
beforeEach(() => history.replaceState(null, '', '/map/?lang=en'));

const shelf = createMemoryShelf(true);
const { read } = shelf;

/** A page as it is loaded at the present address. */
async function load() {
  const store = buildStore({ dataset: tinySeminar(), layout: null });
  const news = stubNews()();
  const desk = createDesk(store, shelf, createPens(undefined, news), news);
  await syncAddress(store, SITE_BAR, (id, count) => desk.open(id, count));
  const ownId = () => (store.getState().document.origin === 'own' ? store.getState().document.id : null);
  return { store, desk, ownId };
}

const back = () =>
  new Promise<void>((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true });
    history.back();
  });

test('the address names a network of one’s own, loaded anew it is there, and Back leads through both', async () => {
  const { store, desk } = await load();
  act(store, applyToggle, 'kinds', 'person');
  act(store, applyKeepCopy, 'mine7777');
  expect(location.search).toBe('?lang=en&kind=person&net=mine7777');
  act(store, applySelect, 'ada');
  await desk.list();

  const again = await load();
  expect(again.ownId()).toBe('mine7777');
  expect(again.store.getState().session.selection).toEqual(['ada']);
  expect(again.store.getState().moment.notices).toEqual([]);
  expect(location.search).toBe('?lang=en&kind=person&select=ada&net=mine7777');
  act(again.store, applyHome);
  expect(location.search).toBe('?lang=en');
  await back();
  await vi.waitFor(() => expect(again.ownId()).toBe('mine7777'));

  // A page that was loaded anew has no network in mind that an older entry names.
  await back();
  await back();
  expect(again.ownId()).toBeNull();
  expect(again.store.getState().session.filters.kinds).toEqual(['person']);
  history.go(1);
  await vi.waitFor(() => expect(again.ownId()).toBe('mine7777'));
  await vi.waitFor(() => expect(location.search).toBe('?lang=en&kind=person&net=mine7777'));
});

test('what was asked for last is what opens, however late the answers come', async () => {
  const made = buildStore({ dataset: tinySeminar(), layout: null });
  for (const id of ['late2222', 'soon2222']) {
    act(made, applyKeepCopy, id);
    await shelf.write(finish(toDraftInSteps(made.getState(), id, 1)), 0);
  }
  const [page, other] = [await load(), 'opened222'];
  const waiting: (() => void)[] = [];
  vi.spyOn(shelf, 'read').mockImplementation(async (id) => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return read(id);
  });
  // Asked for by the address, which is as it was; then another one is begun before the answer has come.
  history.replaceState(history.state, '', '/map/?lang=en&net=late2222');
  window.dispatchEvent(new PopStateEvent('popstate'));
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  act(page.store, applyKeepCopy, other);
  expect(location.search).toContain(`net=${other}`);
  waiting.shift()?.();
  await new Promise((resolve) => setTimeout(resolve));
  expect([page.ownId(), location.search.includes(other)]).toEqual([other, true]);
  // Two from the list: the first to be asked for answers last.
  const opened = [page.desk.open('late2222'), page.desk.open('soon2222')];
  await vi.waitFor(() => expect(waiting).toHaveLength(2));
  for (const answer of waiting.splice(0).reverse()) answer();
  await Promise.all(opened);
  expect(page.ownId()).toBe('soon2222');
});

test('a network that this browser does not know is told; its address asks for nothing else in vain', async () => {
  history.replaceState(null, '', '/map/?lang=id&theme=dark&net=nobody22&select=who&kind=who');
  const { store, ownId } = await load();
  const { session, moment } = store.getState();
  expect(ownId()).toBeNull();
  expect([session.language, session.theme]).toEqual(['id', 'dark']);
  expect(moment.notices.map(({ key }) => key)).toEqual(['netUnknown']);
  expect(location.search).toBe('?lang=id&theme=dark');
});

test.each([
  ['?lang=en&net=k3x9a2b4cd', 'k3x9a2b4cd'],
  ['?net=K3X9A2B4CD).', 'k3x9a2b4cd'],
  ['?lang=en', null],
  ['?net=', null],
  ['?net=../../etc', null],
])('%s speaks of %s', (search, id) => {
  expect(readNet(search)).toBe(id);
});
