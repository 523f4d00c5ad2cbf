// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { createDesk } from '../../src/app/shelf/create-desk.ts';
import { addNode } from '../../src/dataset/change-nodes.ts';
import { toText } from '../../src/dataset/text.ts';
import { createMemoryShelf } from '../../src/keep/memory-shelf.ts';
import { createPens } from '../../src/keep/pens.ts';
import type { Shelf } from '../../src/keep/shelf.ts';
import { NO_INSET } from '../../src/scene/camera.ts';
import { toPayload } from '../../src/snapshot/json.ts';
import { canEdit } from '../../src/store/can-edit.ts';
import { applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyDatasetChange } from '../../src/store/edits.ts';
import { isSeenNamed } from '../../src/store/fit-visible.ts';
import { selectForOthers } from '../../src/store/for-others.ts';
import { isAtRisk } from '../../src/store/keeping.ts';
import { applyHome, applyKeepCopy, applyName, applyNew } from '../../src/store/own.ts';
import { applyReading } from '../../src/store/refusal.ts';
import { selectDataset } from '../../src/store/selectors.ts';
import { applyLed, applyMove, applyPane, applyZoom } from '../../src/store/stage.ts';
import { buildStarter } from '../../src/store/starter.ts';
import type { Keeping, State } from '../../src/store/state.ts';
import { type AppStore, act, buildStore } from '../../src/store/store.ts';
import { applyUnfinished } from '../../src/store/unfinished.ts';
import { applyEntry } from '../../src/store/visits.ts';
import { isKeptWhole } from '../../src/store/whole.ts';
import type { ReadFile } from '../../src/views/share/intake-port.ts';
import { toSnapshot } from '../../src/views/share/view.ts';
import { type Opened, seminar, tinySeminar } from '../drivers/scenes.ts';
import { stubLocks, stubNews } from '../drivers/stub-tabs.ts';

const TINY = { dataset: tinySeminar(), layout: null };

/** A browser whose tabs all show the same page; without locks each may write. */
function openBrowser(shelf: Shelf = createMemoryShelf(true), hasLocks = true, page: Opened = TINY) {
  const [locks, openNews] = [stubLocks(), stubNews()];
  const openTab = (readFile: ReadFile | null = null) => {
    const store = buildStore(page);
    const news = openNews();
    return { store, desk: createDesk(store, shelf, createPens(hasLocks ? locks : undefined, news), news, readFile) };
  };
  return { shelf, openTab };
}

const until = (store: AppStore, keeping: Keeping | null) =>
  vi.waitFor(() => expect(store.getState().moment.keeping).toBe(keeping));
const rename = (state: State, name: string) => applyName(state, name, Date.now());
const titleOf = (store: AppStore) => selectDataset(store.getState()).meta.title.en;
const nameOf = async (shelf: Shelf, id: string) => (await shelf.read(id))?.name.en;

beforeEach(() => vi.stubGlobal('navigator', { ...navigator, storage: { persist: vi.fn(async () => false) } }));

test('a copy is kept at once and as it changes, the published network never; back from the shelf it is the same', async () => {
  const { shelf, openTab } = openBrowser();
  const { store, desk } = openTab();
  expect(await desk.list()).toEqual([]);
  act(store, applyKeepCopy, 'mine');
  await until(store, 'kept');
  expect((await shelf.list()).map(({ id, nodes }) => [id, nodes])).toEqual([['mine', 12]]);
  expect([canEdit(store.getState()), isAtRisk(store.getState())]).toEqual([true, false]);
  act(store, rename, 'Mine');
  act(store, applyMove, 'ada', 123.456, 78.9, 0);
  act(store, applyName, 'Ours', Date.now() + 5000);
  act(store, applyUndo);
  const { dataset, places } = store.getState().document;
  expect(places).not.toBeNull();
  act(store, applyHome);
  expect([store.getState().document.origin, titleOf(store)]).toEqual(['published', 'Tiny Seminar']);
  await vi.waitFor(async () => expect(await nameOf(shelf, 'mine')).toBe('Mine'));
  expect(await desk.open('mine')).toBeNull();
  const { document } = store.getState();
  expect([document.id, document.origin]).toEqual(['mine', 'own']);
  expect(document.dataset).toEqual(dataset);
  expect(document.places).toEqual(places);
  act(store, applyRedo);
  expect(titleOf(store)).toBe('Ours');
  expect(await desk.open('nobody')).toMatchObject({ key: 'netUnknown' });
});

test('half a name is kept with its network, which nobody has changed by that; another tab goes on with it', async () => {
  const { shelf, openTab } = openBrowser();
  const first = openTab();
  act(first.store, applyKeepCopy, 'mine');
  await until(first.store, 'kept');
  const [before] = await first.desk.list();
  act(first.store, applyUnfinished, 'entry', 'Mar');
  await vi.waitFor(async () => expect((await shelf.read('mine'))?.history).toContain('Mar'), { timeout: 1500 });
  expect(await first.desk.list()).toEqual([before]);
  const second = openTab();
  await second.desk.open('mine');
  expect(second.store.getState().document.unfinished.get('entry')).toBe('Mar');
  // A copy is another network, in which nobody has begun anything.
  const copy = await second.desk.duplicate('mine', (name) => name);
  expect(copy.ok && (await shelf.read(copy.value))?.history).toBeUndefined();
  act(first.store, applyUnfinished, 'entry', '');
  await first.desk.list();
  expect((await shelf.read('mine'))?.history).toBeUndefined();
});

test('a large one is drawn piece by piece, which can be stopped: nothing has changed then', async () => {
  const { openTab } = openBrowser();
  const { store, desk } = openTab();
  act(store, applyPane, { width: 800, height: 600 });
  const { dataset } = TINY;
  const [person] = dataset.nodes;
  if (!person) throw new Error('nobody');
  const many = Array.from({ length: 4000 }, (_, at) => ({
    ...person,
    id: `n${at}`,
    label: toText(`Node ${at}`),
  }));
  act(store, applyNew, 'large', { ...dataset, nodes: many, edges: [], corrections: [] });
  await until(store, 'kept');
  act(store, applyHome);
  const stopped = desk.open('large');
  await vi.waitFor(() => expect(store.getState().moment.reading?.isDrawing).toBe(true));
  act(store, applyReading, null);
  expect(await stopped).toBeNull();
  expect(store.getState().document.origin).toBe('published');
  expect(await desk.open('large')).toBeNull();
  expect([store.getState().document.id, store.getState().moment.reading]).toEqual(['large', null]);

  // A page that is loaded anew has it read elsewhere too, where that can be, and lives while it draws.
  const readFile = vi.fn<ReadFile>(async () => ({ kind: 'unreadable' }));
  const again = openTab(readFile);
  let turns = 0;
  const clock = setInterval(() => {
    turns += 1;
  });
  expect(await again.desk.open('large')).toBeNull();
  clearInterval(clock);
  expect([again.store.getState().document.id, readFile.mock.calls.length]).toEqual(['large', 1]);
  expect(turns).toBeGreaterThan(3);
});

test('a large one is written a slice at a time, and in one go where the page is left meanwhile', async () => {
  const { shelf, openTab } = openBrowser();
  const { store } = openTab();
  const [person] = TINY.dataset.nodes;
  const many = Array.from({ length: 20_000 }, (_, at) => ({ ...person!, id: `n${at}`, label: toText(`Node ${at}`) }));
  const write = vi.spyOn(shelf, 'write');
  act(store, applyNew, 'large', { ...TINY.dataset, nodes: many, edges: [], corrections: [] });
  // Taken up, and not yet through.
  await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  expect(write).not.toHaveBeenCalled();
  dispatchEvent(new Event('pagehide'));
  for (let turn = 0; turn < 50; turn++) await null;
  expect(write).toHaveBeenCalledTimes(1);
  expect(write.mock.calls[0]?.[0]).toMatchObject({ id: 'large', nodes: 20_000 });
});

test('what is changed before it is known whose the pen is, is written where the page is left at once', async () => {
  const { shelf, openTab } = openBrowser();
  const first = openTab();
  act(first.store, applyNew, 'mine', buildStarter('own'));
  await until(first.store, 'kept');
  // The page before this one has not let go of it yet, as when it is loaded anew.
  const second = openTab();
  await second.desk.open('mine');
  act(second.store, rename, 'Mine');
  dispatchEvent(new Event('pagehide'));
  await vi.waitFor(async () => expect(await nameOf(shelf, 'mine')).toBe('Mine'), { timeout: 300 });
  // Whoever has the pen in the end follows.
  await vi.waitFor(() => expect(titleOf(first.store)).toBe('Mine'));
});

test('of two tabs one changes a network and the other reads along, until it takes over', async () => {
  const { shelf, openTab } = openBrowser();
  const [first, second] = [openTab(), openTab()];
  act(first.store, applyNew, 'mine', buildStarter('own'));
  await until(first.store, 'kept');
  await second.desk.open('mine');
  await until(second.store, 'elsewhere');
  expect(canEdit(second.store.getState())).toBe(false);
  act(first.store, rename, 'From the first');
  await vi.waitFor(() => expect(titleOf(second.store)).toBe('From the first'));
  expect(await second.desk.rename('mine', 'No')).toBe(false);
  expect(await second.desk.remove('mine')).toBe(false);
  act(first.store, rename, 'Not yet written');
  await second.desk.takeOver();
  await until(first.store, 'elsewhere');
  await until(second.store, 'kept');
  expect(titleOf(second.store)).toBe('Not yet written');
  act(second.store, applyUndo);
  expect(titleOf(second.store)).toBe('From the first');
  act(second.store, rename, 'From the second');
  await vi.waitFor(() => expect(titleOf(first.store)).toBe('From the second'));
  expect(await nameOf(shelf, 'mine')).toBe('From the second');
});

test('who reads moves nodes to look around and follows all the same; when the writer has gone it is told, and may edit', async () => {
  vi.useFakeTimers();
  const { shelf, openTab } = openBrowser();
  const [first, second, third] = [openTab(), openTab(), openTab()];
  act(first.store, applyNew, 'mine', tinySeminar());
  await until(first.store, 'kept');
  for (const { store, desk } of [second, third]) {
    await desk.open('mine');
    await until(store, 'elsewhere');
  }
  act(second.store, applyMove, 'ada', 5, 6, 0);
  act(first.store, rename, 'From the first');
  await vi.waitFor(() => expect(titleOf(second.store)).toBe('From the first'));
  act(second.store, applyMove, 'ada', 5, 6, 0);
  act(first.store, applyHome);
  await vi.advanceTimersByTimeAsync(2500);
  expect([second, third].map(({ store }) => store.getState().moment.keeping)).toEqual(['free', 'free']);
  expect([canEdit(second.store.getState()), isAtRisk(second.store.getState())]).toEqual([false, false]);
  await second.desk.takeOver();
  await until(second.store, 'kept');
  await until(third.store, 'elsewhere');
  // What was only looked at is nobody's edit.
  expect(second.store.getState().document.places).toBeNull();
  expect([await nameOf(shelf, 'mine'), second.store.getState().document.past.length]).toEqual(['From the first', 1]);
  vi.useRealTimers();
});

test('what comes in from a file is on the shelf without waiting for a pause', async () => {
  vi.useFakeTimers();
  const { shelf, openTab } = openBrowser();
  const { store } = openTab();
  act(store, applyNew, 'mine', tinySeminar());
  await until(store, 'kept');
  const { dataset } = store.getState().document;
  const more = addNode(dataset, 'person', 'Nor').dataset;
  act(store, applyDatasetChange, more, 'broughtIn', 'list.csv', 1);
  await vi.advanceTimersByTimeAsync(1);
  expect((await shelf.list())[0]?.nodes).toBe(dataset.nodes.length + 1);
  vi.useRealTimers();
});

test('without locks a tab that is behind writes nothing over the other, and says so', async () => {
  const { shelf, openTab } = openBrowser(createMemoryShelf(true), false);
  const [first, second] = [openTab(), openTab()];
  act(first.store, applyNew, 'mine', buildStarter('own'));
  await until(first.store, 'kept');
  await second.desk.open('mine');
  await until(second.store, 'kept');
  act(first.store, rename, 'Mine');
  act(second.store, rename, 'Theirs');
  await until(second.store, 'behind');
  expect(await nameOf(shelf, 'mine')).toBe('Mine');
  expect([titleOf(second.store), isAtRisk(second.store.getState())]).toEqual(['Theirs', true]);
  act(second.store, applyKeepCopy, 'copy');
  await until(second.store, 'kept');
  expect([await nameOf(shelf, 'mine'), await nameOf(shelf, 'copy')]).toEqual(['Mine', 'Theirs']);
});

test('what is deleted is gone, open or not; another tab and a later one can bring it back', async () => {
  const { shelf, openTab } = openBrowser();
  const { store, desk } = openTab();
  const reader = openTab();
  act(store, applyNew, 'mine', buildStarter('own'));
  await until(store, 'kept');
  await reader.desk.open('mine');
  await until(reader.store, 'elsewhere');
  expect(await desk.remove('mine')).toBe(true);
  expect([store.getState().document.origin, await desk.list()]).toEqual(['published', []]);
  await until(reader.store, 'gone');
  const later = openTab();
  expect(await later.desk.open('mine')).toEqual({ key: 'netDeleted', values: { name: 'New network' } });
  expect((await later.desk.removed()).map(({ id }) => id)).toEqual(['mine']);
  expect([await later.desk.bringBack('mine'), await desk.bringBack('mine')]).toEqual([true, false]);
  await until(reader.store, 'elsewhere');
  act(reader.store, applyHome);
  expect(await nameOf(shelf, 'mine')).toBe('New network');
  expect(await desk.open('mine')).toBeNull();
  await until(store, 'kept');
  act(store, rename, 'Again');
  await vi.waitFor(async () => expect(await nameOf(shelf, 'mine')).toBe('Again'));
});

test('rename, duplicate and add leave everything else as it is', async () => {
  const { shelf, openTab } = openBrowser();
  const { store, desk } = openTab();
  act(store, applyNew, 'mine', buildStarter('own'));
  await until(store, 'kept');
  act(store, applyHome);
  expect(await desk.rename('mine', 'Village')).toBe(true);
  const copied = await desk.duplicate('mine', ({ en, id }) => ({ en: `${en} 2`, id: `${id} 2` }));
  expect((await desk.list()).map(({ name }) => name.en).sort()).toEqual(['Village', 'Village 2']);
  const kept = await shelf.read('mine');
  const added = await desk.add({ ...kept!, name: { en: 'From a file', id: 'Dari berkas' } });
  expect(added.ok && added.value).not.toBe('mine');
  expect(await nameOf(shelf, 'mine')).toBe('Village');
  if (!copied.ok) throw new Error(copied.fault);
  await desk.open(copied.value);
  expect(titleOf(store)).toBe('Village 2');
});

test.each([
  ['full', 'full'],
  ['refused', 'blocked'],
] as const)('where a write is %s it is said, and is tried again with the next change', async (fault, keeping) => {
  const inner = createMemoryShelf(true);
  let isRefusing = true;
  const write: Shelf['write'] = async (draft, basis) => (isRefusing ? { ok: false, fault } : inner.write(draft, basis));
  const { openTab } = openBrowser({ ...inner, write });
  const { store } = openTab();
  act(store, applyNew, 'mine', buildStarter('own'));
  await until(store, keeping);
  expect([isAtRisk(store.getState()), canEdit(store.getState())]).toEqual([true, true]);
  isRefusing = false;
  act(store, rename, 'Mine');
  await until(store, 'kept');
  expect(await nameOf(inner, 'mine')).toBe('Mine');
});

test('a browser that keeps nothing is asked to, and what is in it is at risk', async () => {
  const { openTab } = openBrowser(createMemoryShelf());
  const { store, desk } = openTab();
  expect(navigator.storage.persist).not.toHaveBeenCalled();
  act(store, applyNew, 'mine', buildStarter('own'));
  await until(store, 'blocked');
  expect(navigator.storage.persist).toHaveBeenCalledTimes(1);
  expect(isAtRisk(store.getState())).toBe(true);
  expect(await desk.open('nobody')).toMatchObject({ key: 'netBlocked' });
});

test('what is opened before the pane is measured fits into the first one that is; a line over the map changes no view', async () => {
  const { shelf, openTab } = openBrowser(undefined, true, seminar());
  const first = openTab();
  const { pane } = first.store.getState().moment;
  act(first.store, applyZoom, 1.3);
  act(first.store, applyKeepCopy, 'mine');
  await until(first.store, 'kept');
  await vi.waitFor(async () => expect(await shelf.read('mine')).toBeDefined());
  const { camera } = first.store.getState().session;
  expect(camera?.zoom).toBeCloseTo(1.3);
  const openIn = async (height: number) => {
    const { store, desk } = openTab();
    expect(await desk.open('mine')).toBeNull();
    act(store, applyPane, { ...pane, height });
    const fitted = store.getState().session.camera;
    act(store, applyPane, { ...pane, height: height - 47 });
    act(store, applyPane, { ...pane, height });
    expect(store.getState().session.camera).toEqual(fitted);
    return fitted;
  };
  expect(await openIn(pane.height)).toEqual(camera);
  expect((await openIn(pane.height / 2))?.zoom).toBeCloseTo(0.65);
});

test('a small network is opened whole in whatever pane, wherever the app had gone to by itself', async () => {
  const { openTab } = openBrowser();
  const first = openTab();
  act(first.store, applyNew, 'mine', tinySeminar());
  act(first.store, applyLed, { x: 100, y: 100, zoom: 3 });
  await until(first.store, 'kept');
  await first.desk.list();
  // One that is as large as it was is a first one too.
  for (const pane of [{ width: 390, height: 600 }, first.store.getState().moment.pane]) {
    const { store, desk } = openTab();
    await desk.open('mine');
    act(store, applyPane, pane);
    expect([isKeptWhole(store.getState()), isSeenNamed(store.getState(), NO_INSET)]).toEqual([true, true]);
  }
});

test('what a hand had come near to is opened to the pixel, and come back to', async () => {
  const { openTab } = openBrowser();
  const first = openTab();
  const { pane } = first.store.getState().moment;
  act(first.store, applyPane, pane);
  act(first.store, applyNew, 'mine', tinySeminar());
  act(first.store, applyZoom, 6);
  const { camera } = first.store.getState().session;
  act(first.store, applyLed, { x: 100, y: 100, zoom: 3 });
  const [own, page] = [1, 0];
  act(first.store, applyEntry, page);
  act(first.store, applyEntry, own);
  expect(first.store.getState().session.camera).toEqual(camera);
  await until(first.store, 'kept');
  await first.desk.list();
  // From the page too, beside whose map less room is than there was.
  const shorter = { ...pane, height: pane.height - 60 };
  for (const before of [null, shorter]) {
    const { store, desk } = openTab();
    if (before) act(store, applyPane, before);
    await desk.open('mine');
    act(store, applyPane, pane);
    expect([store.getState().session.camera, isKeptWhole(store.getState())]).toEqual([camera, false]);
  }
});

test('the network that a picture without data shows is found: by its data, else as the latest of its id and title', async () => {
  const { openTab } = openBrowser();
  const { store, desk } = openTab();
  const sourceOf = (state: State) =>
    JSON.parse(toPayload(toSnapshot(selectForOthers(state), '2030-01-02T03:04:05.000Z'), false)).source;
  for (const id of ['one', 'two']) {
    act(store, applyNew, id, buildStarter('own'));
    act(store, rename, id);
    await until(store, 'kept');
  }
  const two = sourceOf(store.getState());
  await desk.open('one');
  const one = sourceOf(store.getState());
  act(store, applyHome);
  expect([await desk.findPictured(one), await desk.findPictured(two)]).toEqual(['one', 'two']);
  expect(await desk.findPictured({ ...one, data: 'changed' })).toBe('one');
  expect(await desk.findPictured({ ...one, data: 'changed', title: { en: 'Three', id: 'Tiga' } })).toBeNull();
  expect(await desk.findPictured({ ...one, id: 'of-nobody' })).toBeNull();
});
