import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_STEP, openDraftClient } from '../../src/worker/draft-client.ts';

/** A worker that does nothing by itself: the test says what it reports. */
class IdleWorker {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
}

function open() {
  const worker = new IdleWorker();
  return { worker, client: openDraftClient(() => worker as unknown as Worker) };
}
const read = (done: number) => ({ kind: 'read', reading: { kind: 'own', file: 'a' }, done, of: 2 });
const tell = (worker: IdleWorker, turn: number, answer: object) => worker.onmessage?.({ data: { turn, ...answer } });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('each file is told as it is read, and each has the whole time', async () => {
  const { worker, client } = open();
  const onRead = vi.fn();
  const answer = client.read([], onRead);
  vi.advanceTimersByTime(LONGEST_STEP - 1);
  tell(worker, 1, read(1));
  vi.advanceTimersByTime(LONGEST_STEP - 1);
  tell(worker, 1, read(2));
  expect(await answer).toEqual(read(2));
  expect(onRead.mock.calls).toEqual([[read(1)], [read(2)]]);
  expect(vi.getTimerCount()).toBe(0);
  expect(worker.terminate).not.toHaveBeenCalled();
});

test('a worker that is too slow, or breaks, is ended and says so; one that is ended says nothing', async () => {
  const slow = open();
  const waited = slow.client.read([], () => undefined);
  vi.advanceTimersByTime(LONGEST_STEP);
  expect(await waited).toEqual({ kind: 'slow', seconds: LONGEST_STEP / 1000 });
  const broken = open();
  const asked = broken.client.read([], () => undefined);
  broken.worker.onerror?.({ preventDefault: () => undefined });
  expect(await asked).toEqual({ kind: 'broken' });
  const left = open();
  const onRead = vi.fn();
  void left.client.read([], onRead);
  left.client.end();
  tell(left.worker, 1, read(1));
  expect(onRead).not.toHaveBeenCalled();
  for (const { worker } of [slow, broken, left]) expect(worker.terminate).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('what comes for an earlier question is not taken for the answer to the next one', async () => {
  const { worker, client } = open();
  const request = { base: {}, mappings: new Map(), fixes: new Map(), answers: new Map() } as never;
  const first = vi.fn();
  const ask = () => client.draft(request, () => {});
  void ask().then(first);
  const second = ask();
  tell(worker, 1, { kind: 'draft', title: 'before' });
  tell(worker, 2, { kind: 'draft', title: 'now' });
  expect(await second).toEqual({ kind: 'draft', title: 'now' });
  expect(first).not.toHaveBeenCalled();
  client.end();
});
