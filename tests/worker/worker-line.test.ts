import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ALIVE } from '../../src/worker/alive.ts';
import { createLiveLayout } from '../../src/worker/live-layout-client.ts';
import { FIRST_WORD, NEXT_WORD, openLine } from '../../src/worker/worker-line.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that says nothing by itself. */
class MuteWorker {
  readonly sent: unknown[] = [];
  readonly terminate = vi.fn();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  postMessage(message: unknown) {
    this.sent.push(message);
  }
}

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

function setUp(make: () => MuteWorker = () => new MuteWorker()) {
  const workers: MuteWorker[] = [];
  const reports: unknown[] = [];
  const onGivenUp = vi.fn();
  const line = openLine<string, unknown>({
    createWorker: () => {
      const worker = make();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    onReport: (report) => reports.push(report),
    onReplaced: () => line.send('question'),
    onGivenUp,
  });
  return { line, workers, reports, onGivenUp };
}

test('a worker that never says a word is replaced once, then given up', () => {
  const { line, workers, onGivenUp } = setUp();
  line.send('question');
  wait(FIRST_WORD - 1);
  expect(workers).toHaveLength(1);
  wait(1);
  expect(workers).toHaveLength(2);
  expect(workers[0]?.terminate).toHaveBeenCalled();
  expect(workers[1]?.sent).toEqual(['question']);
  expect(onGivenUp).not.toHaveBeenCalled();
  wait(FIRST_WORD);
  expect(onGivenUp).toHaveBeenCalledOnce();
  expect(workers[1]?.terminate).toHaveBeenCalled();
  wait(10 * NEXT_WORD);
  expect(workers).toHaveLength(2);
  expect(onGivenUp).toHaveBeenCalledOnce();
});

test('given up is not for ever: what is asked next has two workers again', () => {
  const { line, workers, onGivenUp } = setUp();
  line.send('question');
  wait(2 * FIRST_WORD);
  line.send('question');
  wait(FIRST_WORD);
  expect(workers).toHaveLength(4);
  expect(onGivenUp).toHaveBeenCalledOnce();
});

test('work that reports takes as long as it likes; a sign of life is no report', () => {
  const { line, workers, reports, onGivenUp } = setUp();
  line.send('question');
  workers[0]?.onmessage?.({ data: ALIVE });
  for (let part = 0; part < 20; part++) {
    wait(NEXT_WORD - 1);
    workers[0]?.onmessage?.({ data: part });
  }
  expect(workers).toHaveLength(1);
  expect(reports).toHaveLength(20);
  expect(onGivenUp).not.toHaveBeenCalled();
  wait(NEXT_WORD);
  expect(workers).toHaveLength(2);
});

test('nothing is waited for when all is answered', () => {
  const { line, workers } = setUp();
  line.send('question');
  line.rest();
  wait(10 * NEXT_WORD);
  expect(workers).toHaveLength(1);
});

test('where no worker can be made, whoever asked is told, and later', () => {
  const make = vi.fn((): MuteWorker => {
    throw new Error('SecurityError');
  });
  const { line, onGivenUp } = setUp(make);
  line.send('one');
  line.send('two');
  expect(onGivenUp).not.toHaveBeenCalled();
  wait(1);
  expect(onGivenUp).toHaveBeenCalledExactlyOnceWith('Error: SecurityError');
  wait(1);
  expect(onGivenUp).toHaveBeenCalledOnce();
});

const REQUEST = {
  mode: 'open',
  source: Int32Array.of(0),
  target: Int32Array.of(1),
  positions: Float64Array.of(0, 0, 9, 9),
  radius: Float32Array.of(5, 5),
  shown: Uint8Array.of(1, 1),
  fixed: Uint8Array.of(0, 0),
} as const;

test('a run of the live layout ends in an answer or a fault, whatever the worker does', async () => {
  const explain = vi.fn(async () => 'unreachable' as const);
  const workers: MuteWorker[] = [];
  const liveLayout = createLiveLayout(() => {
    workers.push(new MuteWorker());
    return workers.at(-1) as unknown as Worker;
  }, explain);
  const onPositions = vi.fn();
  const onFault = vi.fn();
  liveLayout.start(REQUEST, onPositions, onFault);
  workers[0]?.onerror?.({ message: 'broken', preventDefault: () => {} });
  expect(workers[1]?.sent).toEqual(workers[0]?.sent);
  wait(FIRST_WORD);
  await vi.waitFor(() => expect(onFault).toHaveBeenCalledOnce());
  expect(onFault).toHaveBeenCalledWith(expect.objectContaining({ trouble: 'unreachable' }));
  liveLayout.start(REQUEST, onPositions, onFault);
  wait(2 * FIRST_WORD);
  // Nobody waits any more for what is found out about this one.
  const stopped = liveLayout.start(REQUEST, onPositions, onFault);
  stopped.stop();
  wait(10 * NEXT_WORD);
  expect(onFault).toHaveBeenCalledOnce();
  expect(explain).toHaveBeenCalledTimes(2);
  expect(onPositions).not.toHaveBeenCalled();
});
