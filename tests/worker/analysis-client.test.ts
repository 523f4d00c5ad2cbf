import { expect, test, vi } from 'vitest';
import type { Answers } from '../../src/analysis/answers.ts';
import { toWholeExtent } from '../../src/analysis/extent.ts';
import { INITIAL_PARAMETERS, type Question } from '../../src/analysis/parameters.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { createAnalyst } from '../../src/worker/analysis-client.ts';
import type { AnalysisReport, AnalysisRequest } from '../../src/worker/analysis-protocol.ts';
import { dataset } from '../drivers/seminar.ts';

const network = buildNetwork(dataset);
const extent = toWholeExtent(network);

/** A worker that does nothing by itself: the test says what it reports. */
class IdleWorker {
  readonly sent: AnalysisRequest[] = [];
  readonly terminate = vi.fn();
  onmessage: ((event: { data: AnalysisReport }) => void) | null = null;
  onerror: ((event: { message: string; preventDefault: () => void }) => void) | null = null;
  postMessage(message: AnalysisRequest) {
    this.sent.push(message);
  }
  asked() {
    return this.sent.flatMap((message) => (message.type === 'ask' ? [message] : []));
  }
  report(data: AnalysisReport) {
    this.onmessage?.({ data });
  }
  crash() {
    this.onerror?.({ message: 'out of memory', preventDefault: () => {} });
  }
  /** Its script does not come. */
  miss() {
    this.onerror?.({ message: '', preventDefault: () => {} });
  }
}

function setUp() {
  const workers: IdleWorker[] = [];
  const explain = async () => 'missing' as const;
  const analyst = createAnalyst(() => {
    const worker = new IdleWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  }, explain);
  const listen = () => ({ onProgress: vi.fn(), onAnswer: vi.fn(), onFault: vi.fn() });
  const ask = (question: Question) => {
    const listener = listen();
    analyst.ask({ question, network, extent, parameters: INITIAL_PARAMETERS[question] }, listener);
    return listener;
  };
  const worker = () => workers.at(-1) ?? new IdleWorker();
  return { analyst, workers, worker, ask };
}

const ANSWER = { groups: [] } as unknown as Answers['groups'];

test('the worker is made at the first question and gets the structure once', () => {
  const { workers, worker, ask } = setUp();
  expect(workers).toHaveLength(0);
  ask('groups');
  ask('paths');
  expect(workers).toHaveLength(1);
  expect(worker().sent.map(({ type }) => type)).toEqual(['structure', 'ask', 'ask']);
});

test('progress and the answer reach who asked, and nobody else', () => {
  const { worker, ask } = setUp();
  const groups = ask('groups');
  const paths = ask('paths');
  const [first] = worker().asked();
  worker().report({ type: 'progress', id: first?.id ?? 0, share: 0.5 });
  worker().report({ type: 'answer', id: first?.id ?? 0, answer: ANSWER });
  expect(groups.onProgress).toHaveBeenCalledWith(0.5);
  expect(groups.onAnswer).toHaveBeenCalledWith(ANSWER);
  expect(paths.onAnswer).not.toHaveBeenCalled();
});

test('asking anew ends what is under way and asks the other questions again', () => {
  const { workers, worker, ask } = setUp();
  const first = ask('groups');
  ask('paths');
  ask('groups');
  expect(workers).toHaveLength(2);
  expect(workers[0]?.terminate).toHaveBeenCalled();
  expect(
    worker()
      .asked()
      .map(({ question }) => question),
  ).toEqual(['paths', 'groups']);
  const id = workers[0]?.asked()[0]?.id ?? 0;
  worker().report({ type: 'answer', id, answer: ANSWER });
  expect(first.onAnswer).not.toHaveBeenCalled();
});

test('a worker that breaks down is replaced once; then the questions are given up', () => {
  const { workers, worker, ask } = setUp();
  const groups = ask('groups');
  worker().crash();
  expect(workers).toHaveLength(2);
  expect(worker().asked()).toHaveLength(1);
  expect(groups.onFault).not.toHaveBeenCalled();
  worker().crash();
  expect(workers).toHaveLength(2);
  expect(groups.onFault).toHaveBeenCalledWith({ message: 'out of memory', trouble: null });
});

test('where the script does not come it is found out why, for those who still wait', async () => {
  const { analyst, worker, ask } = setUp();
  const groups = ask('groups');
  const paths = ask('paths');
  const actors = ask('actors');
  worker().miss();
  worker().miss();
  expect(groups.onFault).not.toHaveBeenCalled();
  analyst.cancel('paths');
  const again = ask('actors');
  await vi.waitFor(() => expect(groups.onFault).toHaveBeenCalled());
  expect(groups.onFault).toHaveBeenCalledWith(expect.objectContaining({ trouble: 'missing' }));
  for (const { onFault } of [paths, actors, again]) expect(onFault).not.toHaveBeenCalled();
  const asked = worker().asked();
  worker().report({ type: 'answer', id: asked.find(({ question }) => question === 'actors')?.id ?? 0, answer: ANSWER });
  expect(again.onAnswer).toHaveBeenCalledOnce();
});

test('after it was given up, another question gets another worker and another chance', () => {
  const { workers, worker, ask } = setUp();
  ask('groups');
  worker().crash();
  worker().crash();
  const again = ask('groups');
  expect(workers).toHaveLength(3);
  worker().crash();
  expect(again.onFault).not.toHaveBeenCalled();
});

test('a question that fails in the worker says so and leaves the others', () => {
  const { worker, ask } = setUp();
  const groups = ask('groups');
  const paths = ask('paths');
  worker().report({ type: 'failed', id: worker().asked()[0]?.id ?? 0, message: 'no such node' });
  expect(groups.onFault).toHaveBeenCalledWith({ message: 'no such node', trouble: null });
  expect(paths.onFault).not.toHaveBeenCalled();
});

test('what is cancelled ends with its worker', () => {
  const { analyst, worker, ask } = setUp();
  const groups = ask('groups');
  const ended = worker();
  analyst.cancel('groups');
  expect(ended.terminate).toHaveBeenCalled();
  expect(groups.onFault).not.toHaveBeenCalled();
});
