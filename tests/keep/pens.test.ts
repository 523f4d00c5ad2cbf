import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { mintId } from '../../src/keep/mint-id.ts';
import { createPens } from '../../src/keep/pens.ts';
import { stubLocks, stubNews } from '../drivers/stub-tabs.ts';

beforeEach(() => {
  vi.useFakeTimers();
  // Its own clock is no fake one.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((time) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), time);
    return controller.signal;
  });
});
afterEach(() => vi.useRealTimers());

function openTwoTabs() {
  const [locks, openNews] = [stubLocks(), stubNews()];
  const [first, second] = [openNews(), openNews()];
  return { first: createPens(locks, first), second: createPens(locks, second), news: first };
}

test('one tab has the pen of a network; the other gets it when the first has finished', async () => {
  const { first, second, news } = openTwoTabs();
  const lost = vi.fn();
  const pen = await first.take('village', lost);
  const busy = second.take('village', lost);
  await vi.advanceTimersByTimeAsync(600);
  expect(await busy).toBeNull();
  expect(await second.take('town', lost)).not.toBeNull();
  const wanted = vi.fn();
  news.listen(wanted);
  const over = second.takeOver('village', lost);
  await vi.advanceTimersByTimeAsync(100);
  expect(wanted).toHaveBeenCalledWith({ kind: 'wanted', id: 'village' });
  pen?.release();
  await over;
  const late = first.take('village', lost);
  await vi.advanceTimersByTimeAsync(600);
  expect(await late).toBeNull();
  expect(lost).not.toHaveBeenCalled();
});

test('a page that has just been loaded anew gets the pen of the one that it was', async () => {
  const { first, second } = openTwoTabs();
  const pen = await first.take('village', vi.fn());
  const anew = second.take('village', vi.fn());
  await vi.advanceTimersByTimeAsync(100);
  pen?.release();
  await vi.advanceTimersByTimeAsync(500);
  expect(await anew).not.toBeNull();
});

test('who reads hears when nobody has the pen any more, not while a page is loaded anew, nor once it is told to stop', async () => {
  const { first, second } = openTwoTabs();
  const pen = await first.take('village', vi.fn());
  const [free, stopped, end] = [vi.fn(), vi.fn(), new AbortController()];
  second.watch('village', new AbortController().signal).then(free);
  second.watch('village', end.signal).then(stopped);
  pen?.release();
  await vi.advanceTimersByTimeAsync(500);
  const anew = await first.take('village', vi.fn());
  expect(anew).not.toBeNull();
  await vi.advanceTimersByTimeAsync(5000);
  expect(free).not.toHaveBeenCalled();
  end.abort();
  anew?.release();
  await vi.advanceTimersByTimeAsync(2500);
  expect(free).toHaveBeenCalledTimes(1);
  expect(stopped).not.toHaveBeenCalled();
  // Watching takes nothing.
  expect(await first.take('village', vi.fn())).not.toBeNull();
});

test('a tab that sleeps is not waited for, and hears of it', async () => {
  const { first, second } = openTwoTabs();
  const lost = vi.fn();
  await first.take('village', lost);
  const over = second.takeOver('village', vi.fn());
  await vi.advanceTimersByTimeAsync(2900);
  expect(lost).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  await over;
  expect(lost).toHaveBeenCalledTimes(1);
});

test('where a browser has no locks everybody may write: the revision decides', async () => {
  const pens = createPens(undefined, stubNews()());
  expect(await pens.take('village', vi.fn())).not.toBeNull();
  expect(await pens.take('village', vi.fn())).not.toBeNull();
});

test('ids are short, safe in an address, and no two are the same', () => {
  const ids = Array.from({ length: 5000 }, mintId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z2-9]{10}$/.test(id))).toEqual([]);
});
