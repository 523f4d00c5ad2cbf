import { afterEach, expect, test, vi } from 'vitest';
import type { Steps } from '../../src/base/steps.ts';
import { createSlices } from '../../src/views/canvas/slices.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Work of so many steps, each longer than a slice. */
function* work(count: number, onStep: () => void): Steps<void> {
  for (let step = 0; step < count; step++) {
    vi.setSystemTime(Date.now() + 100);
    onStep();
    yield;
  }
}

test('long work is done a task at a time, and what takes its place leaves it undone', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const slices = createSlices();
  const done: string[] = [];
  slices.run(
    work(9, () => done.push('old')),
    () => done.push('old is over'),
  );
  expect(done).toEqual(['old']);
  const isOver = new Promise<void>((resolve) => {
    slices.run(
      work(3, () => done.push('new')),
      () => {
        done.push('new is over');
        resolve();
      },
    );
  });
  expect(done).toEqual(['old', 'new']);
  await isOver;
  expect(done).toEqual(['old', 'new', 'new', 'new', 'new is over']);
  slices.close();
});

test('what is made of long work is a task of its own, and the work may begin as one', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const slices = createSlices();
  const done: string[] = [];
  await new Promise<void>((resolve) => {
    const onStep = () => {
      done.push('step');
      // Comes before a message that is sent after it.
      queueMicrotask(() => done.push('another task'));
    };
    slices.run(work(1, onStep), resolve, true);
    done.push('begun');
  });
  expect(done).toEqual(['begun', 'step', 'another task']);
  slices.close();
});
