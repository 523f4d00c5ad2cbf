import { expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { createRunner } from '../../src/layout/runner.ts';
import type { LiveLayoutReport, LiveLayoutStart } from '../../src/scene/live-layout.ts';

function buildStart(runId: number, change: Partial<LiveLayoutStart> = {}): LiveLayoutStart {
  return {
    type: 'start',
    runId,
    mode: 'drag',
    count: 3,
    source: Int32Array.of(0, 1),
    target: Int32Array.of(1, 2),
    positions: Float64Array.of(0, 0, 50, 0, 100, 0),
    radius: Float32Array.of(5, 5, 5),
    shown: Uint8Array.of(1, 1, 1),
    fixed: Uint8Array.of(0, 0, 0),
    seed: 1,
    ...change,
  };
}

/** A runner on a clock that is turned by hand; tasks run when their time has come. */
function setUp() {
  const reports: LiveLayoutReport[] = [];
  const tasks: { task: () => void; due: number }[] = [];
  let clock = 0;
  const run = createRunner({
    now: () => clock,
    later: (task, delay) => tasks.push({ task, due: clock + delay }),
    report: (report) => reports.push(report),
  });
  const pass = (ms: number) => {
    const end = clock + ms;
    for (;;) {
      tasks.sort((a, b) => a.due - b.due);
      if (tasks.length === 0 || at(tasks, 0).due > end) break;
      const next = tasks.shift();
      if (!next) break;
      clock = Math.max(clock, next.due);
      next.task();
    }
    clock = end;
  };
  return { run, pass, reports };
}

test('reports positions once a frame and says when it is done', () => {
  const { run, pass, reports } = setUp();
  run(buildStart(1));
  pass(480);
  expect(reports.length).toBeGreaterThan(25);
  expect(reports.length).toBeLessThan(33);
  expect(reports.some((report) => report.type === 'positions' && report.done)).toBe(false);
  pass(2000);
  expect(reports.at(-1)).toMatchObject({ runId: 1, done: true });
  const { length } = reports;
  pass(1000);
  expect(reports).toHaveLength(length);
});

test('does not end while a node is held', () => {
  const { run, pass, reports } = setUp();
  run(buildStart(1));
  run({ type: 'drag', runId: 1, node: 0, x: -40, y: 10 });
  pass(5000);
  expect(reports.at(-1)).toMatchObject({ done: false });
  run({ type: 'release', runId: 1, node: 0 });
  pass(1500);
  expect(reports.at(-1)).toMatchObject({ done: true });
});

test('drops what is meant for an earlier run', () => {
  const { run, pass, reports } = setUp();
  run(buildStart(1));
  pass(50);
  run(buildStart(2));
  reports.length = 0;
  run({ type: 'drag', runId: 1, node: 0, x: 900, y: 900 });
  run({ type: 'stop', runId: 1 });
  pass(2000);
  expect(new Set(reports.map(({ runId }) => runId))).toEqual(new Set([2]));
  const last = reports.at(-1);
  expect(last?.type === 'positions' && last.done && numberAt(last.positions, 0)).toBeCloseTo(0, 1);
});

test('reports nothing after a stop', () => {
  const { run, pass, reports } = setUp();
  run(buildStart(1));
  pass(50);
  run({ type: 'stop', runId: 1 });
  reports.length = 0;
  pass(500);
  expect(reports).toEqual([]);
});

test('tells what went wrong instead of falling silent', () => {
  const { run, reports } = setUp();
  run(buildStart(1, { positions: new Float64Array(2) }));
  expect(reports).toEqual([{ type: 'failed', runId: 1, message: expect.stringContaining('no element') }]);
});
