import { beforeEach, expect, test, vi } from 'vitest';
import type { WorkerFault } from '../../src/base/part-trouble.ts';
import { runSimulation } from '../../src/layout/simulation.ts';
import type { PaneSize } from '../../src/scene/camera.ts';
import type { LiveLayout, LiveRunRequest } from '../../src/scene/live-layout.ts';
import type { Places } from '../../src/scene/places.ts';
import { buildFirstView } from '../../src/store/reopen.ts';
import { selectPositions, selectUnsettled } from '../../src/store/selectors.ts';
import { applyReopening } from '../../src/store/show-reopening.ts';
import { applySettled, applySettling, hasMoved } from '../../src/store/stage.ts';
import { withDocument, withMoment } from '../../src/store/state.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { toRun } from '../../src/store/to-run.ts';
import { layOutFirst, layOutNew } from '../../src/views/lay-out-first.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const people = (...ids: string[]) => ids.map((id) => ({ id, kind: 'person' as const }));
const open = tinyNetwork(people('zoe', 'yan'), []).dataset;
const stranger = tinyNetwork(people('ann', 'ben', 'cat'), [tie('ann knows ben')]).dataset;
const SPOTS = Float32Array.of(0, 0, 100, 0, 50, 80);

beforeEach(() => {
  vi.useFakeTimers();
  return () => void vi.useRealTimers();
});

function begin(dataset = stranger, layout: Parameters<typeof buildStore>[0]['layout'] = null) {
  const store = buildStore({ dataset: open, layout: null });
  const runs: LiveRunRequest[] = [];
  let report: (positions: Float32Array, done: boolean) => void = () => {};
  let fail: (fault: WorkerFault) => void = () => {};
  const stop = vi.fn();
  const liveLayout: LiveLayout = {
    start(request, onPositions, onFault) {
      runs.push(request);
      [report, fail] = [onPositions, onFault];
      return { drag: () => {}, release: () => {}, stop };
    },
    close: () => {},
  };
  const first = buildFirstView(dataset, store.getState());
  const next = applyReopening(store.getState(), { ...first, document: { ...first.document, layout } }, 'x.json');
  const letGo = new AbortController();
  const laid = layOutFirst(store, next, liveLayout, letGo.signal).then((place) => place(next));
  return {
    store,
    runs,
    stop,
    letGo,
    laid,
    next,
    report: (...with_: [Float32Array, boolean]) => report(...with_),
    fail: () => fail({ message: 'broken', trouble: null }),
  };
}

test('a network without places is shown where the layout has put its nodes', async () => {
  const { laid, report, runs } = begin();
  report(SPOTS, true);
  const state = await laid;
  expect([...selectPositions(state)]).toEqual([...SPOTS]);
  expect(runs.map(({ mode }) => mode)).toEqual(['open']);
  expect([selectUnsettled(state), hasMoved(state)]).toEqual([false, false]);
});

test('it takes the shape of the pane, but not round what a file has placed', () => {
  const { next } = begin();
  const on = (pane: PaneSize) => toRun(withMoment(next, { pane }), 'open', selectPositions(next)).room;
  const [phone, wide] = [on({ width: 390, height: 600 }), on({ width: 1180, height: 860 })];
  expect(phone && phone.height / phone.width).toBeGreaterThan(2);
  expect(wide && wide.width / wide.height).toBeGreaterThan(1.2);
  const places = {
    width: 700,
    height: 500,
    positions: { ann: [300, 200] as [number, number] },
    labels: { en: {}, id: {} },
  };
  const layout = { format: 'jejaring-layout', version: 1, dataset: 'x', seed: 1, wide: places, tall: places } as const;
  const partly = begin(stranger, layout).next;
  const run = toRun(partly, 'open', selectPositions(partly));
  expect([run.fixed.includes(1), run.room]).toEqual([true, undefined]);
});

test('what takes longer than two seconds is shown as far as it came, and goes on from there', async () => {
  const { laid, report, stop } = begin();
  report(SPOTS, false);
  await vi.advanceTimersByTimeAsync(1990);
  expect(stop).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10);
  const state = await laid;
  expect(stop).toHaveBeenCalled();
  expect([...selectPositions(state)]).toEqual([...SPOTS]);
  expect(selectUnsettled(state)).toBe(true);
  // Not from the seeded start again.
  expect(toRun(state, 'open', selectPositions(state)).mode).toBe('settle');
  const rested = applySettled(state, 'open', Float64Array.of(1, 1, 2, 2, 3, 3), 0);
  expect([selectUnsettled(rested), hasMoved(rested)]).toEqual([false, false]);
});

test('where the layout fails, or says nothing, the network is shown and the map tries for itself', async () => {
  const failing = begin();
  failing.fail();
  expect(await failing.laid).toBe(failing.next);
  const silent = begin();
  await vi.advanceTimersByTimeAsync(2000);
  expect(selectUnsettled(await silent.laid)).toBe(true);
});

test('who lets go of a file waits for no layout', async () => {
  const { laid, letGo, stop } = begin();
  letGo.abort();
  await laid;
  expect(stop).toHaveBeenCalled();
});

test('what a file has placed, and one node alone, is not laid out', async () => {
  const positions = Object.fromEntries(stranger.nodes.map(({ id }, index) => [id, [index * 50, 10] as const]));
  const arrangement = { pane: { width: 800, height: 600 }, positions, labels: {} };
  const placed = begin(stranger, { wide: arrangement, tall: arrangement } as never);
  expect(await placed.laid).toBe(placed.next);
  const alone = begin(tinyNetwork(people('ann'), []).dataset);
  expect(await alone.laid).toBe(alone.next);
  expect([...placed.runs, ...alone.runs]).toEqual([]);
});

test('the map that is open rests while another is laid out: one run at a time', async () => {
  const store = buildStore({ dataset: open, layout: null });
  act(store, applySettling, 'settle');
  const next = applyReopening(store.getState(), buildFirstView(stranger, store.getState()), 'x.json');
  const run = { drag: () => {}, release: () => {}, stop: () => {} };
  void layOutFirst(store, next, { start: () => run, close: () => {} }, new AbortController().signal);
  expect(store.getState().moment.settling).toBe(null);
});

test('what joins others is laid out among them, and nothing of theirs moves', async () => {
  const more = ['new-1', 'new-2', 'new-3', 'new-4', 'new-5', 'new-6'];
  const { dataset } = tinyNetwork(
    people('zoe', 'yan', ...more),
    more.map((id) => tie(`zoe knows ${id}`)),
  );
  const places: Places = new Map(dataset.nodes.map(({ id }, at) => [id, at < 2 ? [at * 300, 0] : [1, at]]));
  const state = withDocument(buildStore({ dataset, layout: null }).getState(), { places });
  const store = buildStore({ dataset: open, layout: null });
  const liveLayout: LiveLayout = {
    start(request, onPositions) {
      const start = { ...request, type: 'start', runId: 0, count: request.shown.length, seed: 1 } as const;
      queueMicrotask(() => onPositions(runSimulation(start, Number.POSITIVE_INFINITY), true));
      return { drag: () => {}, release: () => {}, stop: () => {} };
    },
    close: () => {},
  };
  const isNew = (id: string) => id.startsWith('new');
  const laid = await layOutNew(store, state, isNew, liveLayout, new AbortController().signal);
  expect([...laid.keys()].sort()).toEqual(more);
  const all = [...new Map([...places, ...laid]).values()];
  const gaps = all.flatMap(([x, y], at) => all.slice(at + 1).map(([a, b]) => Math.hypot(a - x, b - y)));
  expect(Math.min(...gaps)).toBeGreaterThan(20);
  expect(Math.max(...gaps)).toBeLessThan(1000);
});
