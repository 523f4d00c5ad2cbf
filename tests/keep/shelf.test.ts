import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { createBrowserShelf, openShelf } from '../../src/keep/browser-shelf.ts';
import { createConnection } from '../../src/keep/connect.ts';
import { createMemoryShelf } from '../../src/keep/memory-shelf.ts';
import { listExpired } from '../../src/keep/removed.ts';
import type { Draft } from '../../src/keep/shelf.ts';
import 'fake-indexeddb/auto';

beforeEach(() => vi.stubGlobal('indexedDB', new IDBFactory()));

const draft = (id: string, change: Partial<Draft> = {}): Draft => ({
  id,
  name: { en: 'Village', id: 'Desa' },
  nodes: 3,
  ties: 2,
  changed: 1000,
  body: `{"of":"${id}"}`,
  ...change,
});

const DAY = 24 * 60 * 60 * 1000;
const SHELVES = { 'in memory': createMemoryShelf, 'in the browser': createBrowserShelf };

for (const [name, create] of Object.entries(SHELVES)) {
  test(`${name}: what was written is read and listed, the latest change first`, async () => {
    const shelf = create();
    expect(await shelf.list()).toEqual([]);
    expect(await shelf.read('old')).toBeNull();
    expect(await shelf.write(draft('old'), 0)).toEqual({ ok: true, value: 1 });
    await shelf.write(draft('new', { changed: 2000 }), 0);
    expect(await shelf.read('old')).toEqual({ ...draft('old'), revision: 1 });
    const { body: _body, ...entry } = draft('old');
    expect((await shelf.list()).map(({ id }) => id)).toEqual(['new', 'old']);
    expect((await shelf.list())[1]).toEqual(entry);
  });

  test(`${name}: what led to a network lies beside it, and goes with it`, async () => {
    const shelf = create();
    await shelf.write(draft('one', { history: '[1]' }), 0);
    expect(await shelf.read('one')).toMatchObject({ history: '[1]', revision: 1 });
    expect((await shelf.list())[0]).not.toHaveProperty('history');
    await shelf.write(draft('one'), 1);
    expect(await shelf.read('one')).not.toHaveProperty('history');
    await shelf.write(draft('one', { history: '[2]' }), 2);
    await shelf.remove('one', 1);
    expect(await shelf.bringBack('one')).toBe(true);
    expect(await shelf.read('one')).toEqual({ ...draft('one', { history: '[2]' }), revision: 5 });
    expect(await shelf.bringBack('one')).toBe(false);
  });

  test(`${name}: whoever is behind writes nothing, nor does a network come back that was removed`, async () => {
    const shelf = create();
    await shelf.write(draft('one'), 0);
    expect(await shelf.write(draft('one', { body: 'mine' }), 1)).toEqual({ ok: true, value: 2 });
    expect(await shelf.write(draft('one', { body: 'theirs' }), 1)).toEqual({ ok: false, fault: 'behind' });
    expect(await shelf.write(draft('one', { body: 'new' }), 0)).toEqual({ ok: false, fault: 'behind' });
    expect((await shelf.read('one'))?.body).toBe('mine');
    await shelf.remove('one', 1);
    expect(await shelf.list()).toEqual([]);
    for (const stale of [0, 1, 2]) {
      expect(await shelf.write(draft('one'), stale)).toEqual({ ok: false, fault: 'behind' });
    }
    expect(await shelf.read('one')).toBeNull();
    expect(await shelf.bringBack('one')).toBe(true);
    expect((await shelf.read('one'))?.body).toBe('mine');
  });

  test(`${name}: what was deleted is listed for thirty days, or until it is discarded`, async () => {
    const shelf = create();
    for (const id of ['one', 'two', 'three']) await shelf.write(draft(id), 0);
    await shelf.remove('one', 1);
    await shelf.remove('two', 2 * DAY);
    await shelf.remove('three', 3 * DAY);
    const { body, ...entry } = draft('three');
    expect(await shelf.removed(4 * DAY)).toEqual([
      { ...entry, removed: 3 * DAY, size: body.length },
      expect.objectContaining({ id: 'two' }),
      expect.objectContaining({ id: 'one' }),
    ]);
    expect((await shelf.removed(31 * DAY)).map(({ id }) => id)).toEqual(['three', 'two']);
    expect(await shelf.bringBack('one')).toBe(false);
    await shelf.discard('three');
    expect(await shelf.bringBack('three')).toBe(false);
    await shelf.bringBack('two');
    // Whoever was about to discard it comes too late.
    await shelf.discard('two');
    expect([await shelf.removed(4 * DAY), (await shelf.list()).length]).toEqual([[], 1]);
    expect(await shelf.read('two')).not.toBeNull();
  });

  test(`${name}: of two that write at the same time one is behind`, async () => {
    const shelf = create();
    const results = await Promise.all(['mine', 'theirs'].map((body) => shelf.write(draft('one', { body }), 0)));
    expect(results.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await shelf.read('one'))?.body).toBe('mine');
  });
}

test('a write that the browser breaks off leaves no half of a network, and can be made again', async () => {
  const shelf = createBrowserShelf();
  await shelf.write(draft('one'), 0);
  vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementationOnce(function (this: IDBTransaction) {
    this.abort();
  });
  expect(await shelf.write(draft('one', { nodes: 9 }), 1)).toEqual({ ok: false, fault: 'refused' });
  expect(await shelf.read('one')).toEqual({ ...draft('one'), revision: 1 });
  expect(await shelf.write(draft('one', { nodes: 9 }), 1)).toEqual({ ok: true, value: 2 });
});

test('where the browser does not even take a part of a write, none of it is written', async () => {
  const refuseNext = (name: 'put' | 'delete') =>
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementationOnce(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
  const shelf = createBrowserShelf();
  await shelf.write(draft('one'), 0);
  refuseNext('put');
  expect(await shelf.write(draft('one', { nodes: 9 }), 1)).toEqual({ ok: false, fault: 'full' });
  expect(await shelf.write(draft('one', { nodes: 9 }), 1)).toEqual({ ok: true, value: 2 });
  // The last of what is asked for.
  refuseNext('delete');
  expect(await shelf.write(draft('one'), 2)).toEqual({ ok: false, fault: 'full' });
  expect(await shelf.read('one')).toEqual({ ...draft('one', { nodes: 9 }), revision: 2 });

  refuseNext('put');
  await expect(shelf.remove('one', 1)).rejects.toThrow('no');
  expect([(await shelf.list()).length, await shelf.removed(1)]).toEqual([1, []]);
  await shelf.remove('one', 1);
  refuseNext('put');
  await expect(shelf.bringBack('one')).rejects.toThrow('no');
  expect([(await shelf.list()).length, (await shelf.removed(1)).length]).toEqual([0, 1]);
  expect(await shelf.bringBack('one')).toBe(true);
  expect(await shelf.read('one')).toMatchObject({ nodes: 9 });
});

test('of what was deleted the last twenty are kept, and not more together than a browser has room for', () => {
  const removed = (size: number) =>
    Array.from({ length: 25 }, (_, index) => ({ ...draft(`n${index}`), removed: index, size }));
  expect(listExpired(removed(1), 30)).toEqual(['n4', 'n3', 'n2', 'n1', 'n0']);
  expect(listExpired(removed(2 ** 30), 30)).toHaveLength(24);
  expect(listExpired(removed(2 ** 30), 30)).not.toContain('n24');
});

test('where there is no room, what was deleted gives way, the oldest first', async () => {
  const connect = createConnection();
  let isFull = false;
  const shelf = createBrowserShelf(async () => {
    if (!isFull) return connect();
    isFull = false;
    throw new DOMException('no', 'QuotaExceededError');
  });
  for (const id of ['old', 'new']) await shelf.write(draft(id), 0);
  await shelf.remove('old', 1000);
  await shelf.remove('new', 2000);
  isFull = true;
  expect((await shelf.write(draft('one'), 0)).ok).toBe(true);
  expect((await shelf.removed(2000)).map(({ id }) => id)).toEqual(['new']);
});

test('a full disk is told apart from a browser that refuses', async () => {
  const refuse = (name: string) => createBrowserShelf(() => Promise.reject(new DOMException('no', name)));
  expect(await refuse('QuotaExceededError').write(draft('one'), 0)).toEqual({ ok: false, fault: 'full' });
  expect(await refuse('InvalidStateError').write(draft('one'), 0)).toEqual({ ok: false, fault: 'refused' });
});

test('a newer page that needs the shelf gets it at once; an older one finds it closed and says so', async () => {
  const shelf = createBrowserShelf();
  await shelf.write(draft('one'), 0);
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('jejaring-shelf', 99);
    request.onsuccess = () => resolve(request.result);
    request.onblocked = () => reject(new Error('blocked'));
  });
  expect(await shelf.write(draft('one'), 1)).toEqual({ ok: false, fault: 'refused' });
  newer.close();
});

test('where the browser has no storage the shelf lasts as long as the page', async () => {
  expect((await openShelf()).isLasting).toBe(true);
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('blocked', 'SecurityError');
    },
  });
  const shelf = await openShelf();
  expect(shelf.isLasting).toBe(false);
  await shelf.write(draft('one'), 0);
  expect(await shelf.list()).toHaveLength(1);
});

test('a browser that never answers is waited for a while; then what is kept lasts as long as the page', async () => {
  vi.useFakeTimers();
  const requests: IDBOpenDBRequest[] = [];
  const open = () => {
    const request: IDBOpenDBRequest = Object.create(IDBOpenDBRequest.prototype);
    request.addEventListener = () => {};
    requests.push(request);
    return request;
  };
  vi.stubGlobal('indexedDB', { open });
  const opened = openShelf();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([(await opened).isLasting, requests.length]).toEqual([false, 1]);
  vi.useRealTimers();
});
