import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createSaver } from '../../src/keep/saver.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('what changes is written when it rests, and while it does not at least once a second', async () => {
  const save = vi.fn(async () => {});
  const saver = createSaver(save);
  saver.touch();
  await vi.advanceTimersByTimeAsync(399);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledTimes(1);
  for (let time = 0; time < 3000; time += 100) {
    saver.touch();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(save.mock.calls.length).toBeGreaterThanOrEqual(1 + 3);
  await vi.advanceTimersByTimeAsync(2000);
  const { length } = save.mock.calls;
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(length);
});

test('at once means at once, and what changes meanwhile is written after it, never beside it', async () => {
  let running = 0;
  let most = 0;
  const save = vi.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    running--;
  });
  const saver = createSaver(save);
  await saver.flush();
  expect(save).not.toHaveBeenCalled();
  saver.touch();
  const first = saver.flush();
  await vi.advanceTimersByTimeAsync(1);
  expect(save).toHaveBeenCalledTimes(1);
  saver.touch();
  const second = saver.flush();
  await vi.advanceTimersByTimeAsync(2500);
  await Promise.all([first, second]);
  expect(save).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});
