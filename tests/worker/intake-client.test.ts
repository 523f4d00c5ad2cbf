import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LONGEST_READ, readInWorker } from '../../src/worker/intake-client.ts';
import { toPieces } from '../../src/worker/intake-pieces.ts';
import { buildCommunityDataset } from '../bench/community-dataset.ts';
import { buildCommunityGraph } from '../bench/community-graph.ts';

/** A worker that does nothing by itself: the test says what it reports. */
class IdleWorker {
  readonly postMessage = vi.fn();
  readonly terminate = vi.fn();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onmessageerror: (() => void) | null = null;
  onerror: ((event: { preventDefault: () => void; message?: string }) => void) | null = null;
}

const FILE = new Blob(['x']);

function readFile(signal = new AbortController().signal) {
  const worker = new IdleWorker();
  return { worker, read: readInWorker(() => worker as unknown as Worker, FILE, signal) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('the file goes to a worker of its own, which ends with the answer', async () => {
  const { worker, read } = readFile();
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(FILE);
  worker.onmessage?.({ data: { kind: 'foreign', format: 'ZIP' } });
  expect(await read).toEqual({ kind: 'foreign', format: 'ZIP' });
  expect(worker.terminate).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a large network comes in pieces, of which none is much, and is whole at the end', async () => {
  const { worker, read } = readFile();
  const dataset = buildCommunityDataset(buildCommunityGraph(2500));
  const messages = [...toPieces({ kind: 'network', dataset, odd: null })];
  for (const data of messages) worker.onmessage?.({ data: structuredClone(data) });
  expect(await read).toEqual({ kind: 'network', dataset, odd: null });
  expect(Math.max(...messages.map((data) => JSON.stringify(data).length))).toBeLessThan(500_000);
  expect(messages.length).toBeGreaterThan(8);
});

test('a worker that says nothing is not waited for without end', async () => {
  const { worker, read } = readFile();
  vi.advanceTimersByTime(LONGEST_READ);
  expect(await read).toEqual({ kind: 'slow', seconds: 20 });
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test.each([
  ['breaks down', (worker: IdleWorker) => worker.onerror?.({ preventDefault: () => {}, message: 'out of memory' })],
  ['says what nobody can read', (worker: IdleWorker) => worker.onmessageerror?.()],
])('a worker that %s is an answer', async (_what, fail) => {
  const { worker, read } = readFile();
  fail(worker);
  expect(await read).toEqual({ kind: 'unreadable' });
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test('a worker whose script does not come is no fault of the file', async () => {
  const { worker, read } = readFile();
  worker.onerror?.({ preventDefault: () => {} });
  await expect(read).rejects.toThrow('did not come');
  expect(worker.terminate).toHaveBeenCalledTimes(1);
});

test('who is not wanted any more ends at once', async () => {
  const letGo = new AbortController();
  const { worker, read } = readFile(letGo.signal);
  letGo.abort();
  await expect(read).rejects.toBe(letGo.signal.reason);
  expect(worker.terminate).toHaveBeenCalledTimes(1);
  const late = readFile(letGo.signal);
  await expect(late.read).rejects.toBe(letGo.signal.reason);
  expect(late.worker.postMessage).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

test('where no worker can be made that is a fault, not a wait', async () => {
  const createWorker = () => {
    throw new Error('refused');
  };
  await expect(readInWorker(createWorker, FILE, new AbortController().signal)).rejects.toThrow('refused');
});
