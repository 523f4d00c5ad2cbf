// @vitest-environment jsdom
import { act as flush, render, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import type { WorkerFault } from '../../src/base/part-trouble.ts';
import type { LiveLayout, LiveRunRequest } from '../../src/scene/live-layout.ts';
import type { Origin } from '../../src/store/document.ts';
import { applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyAddNode, applyNodeChange } from '../../src/store/edits.ts';
import { buildFirstView } from '../../src/store/reopen.ts';
import { applyHover } from '../../src/store/selection.ts';
import { selectCamera, selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { applyReopening } from '../../src/store/show-reopening.ts';
import { applyNudge, applyPane, applyRestore, applySettle, hasMoved } from '../../src/store/stage.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { GraphCanvas } from '../../src/views/canvas/GraphCanvas.tsx';
import { AppContext } from '../../src/views/use-app.ts';
import { stubCanvas } from '../drivers/stub-canvas.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const NODES = ['ann', 'ben', 'cat', 'dan'] as const;
const network = (count: number) =>
  tinyNetwork(
    NODES.slice(0, count).map((id) => ({ id, kind: 'person' })),
    [tie('ann knows ben')],
  );

beforeEach(stubCanvas);

interface Run {
  readonly request: LiveRunRequest;
  readonly report: (positions: Float32Array, done: boolean) => void;
  readonly fail: (fault: WorkerFault) => void;
  isStopped: boolean;
}

/** A canvas of a network that no file has placed; the runs of its live layout report what the test says. */
async function mount(count = 4, origin: Origin = 'published') {
  const runs: Run[] = [];
  const liveLayout: LiveLayout = {
    start(request, onPositions, onFault) {
      const run: Run = { request, report: onPositions, fail: onFault, isStopped: false };
      runs.push(run);
      const stop = () => {
        run.isStopped = true;
      };
      return { drag: () => {}, release: () => {}, stop };
    },
    close: () => {},
  };
  const store = buildStore({ dataset: network(count).dataset, layout: null, origin, id: origin });
  const onLive = vi.fn();
  const { unmount, container } = render(
    <AppContext value={store}>
      <GraphCanvas liveLayout={liveLayout} onLive={onLive} />
    </AppContext>,
  );
  await waitFor(() => expect(onLive).toHaveBeenCalled(), { timeout: 10_000 });
  const run = () => {
    const last = runs.at(-1);
    if (!last) throw new Error('no run');
    return last;
  };
  const moment = () => store.getState().moment;
  const end = () => flush(async () => run().report(Float32Array.of(900, 0, 0, 700, 900, 700, 0, 0), true));
  return { store, runs, run, moment, end, unmount, container };
}

test('what no file has placed finds its places once, though the pane changes meanwhile, and opens shown whole', async () => {
  const { store, runs, run, moment, end } = await mount();
  expect(runs).toHaveLength(1);
  expect(run().request.mode).toBe('open');
  expect(hasMoved(store.getState())).toBe(false);
  await flush(async () => act(store, applyPane, { width: 700, height: 500 }));
  expect(runs).toHaveLength(1);
  expect(run().isStopped).toBe(false);
  await end();
  expect(moment().settling).toBe(null);
  for (const pane of [moment().pane, { width: 390, height: 640 }, { width: 1600, height: 900 }]) {
    await flush(async () => act(store, applyPane, pane));
    const camera = selectCamera(store.getState());
    for (const [index, value] of selectPositions(store.getState()).entries()) {
      const [middle, size] = index % 2 === 0 ? [camera.x, pane.width] : [camera.y, pane.height];
      expect(Math.abs(value - middle) * camera.zoom).toBeLessThan(size / 2 - 20);
    }
  }
  expect(hasMoved(store.getState())).toBe(false);
  expect(runs).toHaveLength(1);
});

test('pressed while it runs, settling ends where it is; what was found is what comes back', async () => {
  const { store, runs, moment, end } = await mount();
  await end();
  const found = selectPositions(store.getState());
  await flush(async () => act(store, applySettle));
  expect(runs.at(-1)?.request.mode).toBe('settle');
  expect(hasMoved(store.getState())).toBe(true);
  await flush(async () => act(store, applySettle));
  expect(runs).toHaveLength(2);
  expect(runs.at(-1)?.isStopped).toBe(true);
  expect(moment().settling).toBe(null);
  await flush(async () => act(store, applyRestore, 0));
  expect(selectPositions(store.getState())).toBe(found);
  expect(hasMoved(store.getState())).toBe(false);
});

test('what names look for at the end is made in slices, and what somebody does meanwhile stays', async () => {
  const { store, run, moment } = await mount();
  let now = Date.now();
  // A processor that is so slow that each step takes a slice.
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 100;
    return now;
  });
  try {
    run().report(Float32Array.of(900, 0, 0, 700, 900, 700, 0, 0), true);
    expect(moment().settling).toBe('open');
    await flush(async () => act(store, applyHover, 'ben'));
    await waitFor(() => expect(moment().settling).toBe(null));
    expect([...selectPositions(store.getState())]).toEqual([900, 0, 0, 700, 900, 700, 0, 0]);
    expect(moment().hover).toBe('ben');
    // Whoever will not wait ends it at once.
    await flush(async () => act(store, applySettle));
    run().report(Float32Array.of(0, 0, 900, 700, 0, 700, 900, 0), true);
    expect(moment().settling).toBe('settle');
    await flush(async () => act(store, applySettle));
    expect(moment().settling).toBe(null);
    expect([...selectPositions(store.getState())]).toEqual([0, 0, 900, 700, 0, 700, 900, 0]);
  } finally {
    clock.mockRestore();
  }
});

test('a run that fails says so until the next one begins, which looks for an opening as the first did', async () => {
  const { store, run, runs, moment, end } = await mount();
  await flush(async () => run().fail({ message: 'out of memory', trouble: null }));
  expect(moment()).toMatchObject({ settling: null, notices: [{ key: 'layoutFailed' }] });
  await flush(async () => act(store, applySettle));
  expect(moment()).toMatchObject({ settling: 'open', notices: [] });
  expect(runs.map(({ request }) => request.mode)).toEqual(['open', 'open']);
  await end();
  expect(store.getState().document.found).not.toBeNull();
});

test('whatever else moves the nodes meanwhile, nobody waits for the run any more', async () => {
  const { store, run, moment } = await mount();
  await flush(async () => act(store, applyNudge, 'ann', 8, 0, 0));
  expect(run().isStopped).toBe(true);
  expect(moment().settling).toBe(null);
});

test('an entry that is added while the opening is being found finds its place with the others, which go on', async () => {
  const { store, runs, run, moment, end } = await mount(3, 'own');
  await flush(async () => run().report(Float32Array.of(100, 1, 2, 3, 4, 500), false));
  await flush(async () => act(store, applyAddNode, 'person', 'Eve', 0));
  await waitFor(() => expect(runs).toHaveLength(2));
  expect(runs[0]?.isStopped).toBe(true);
  expect(moment().settling).toBe('open');
  expect(run().request.mode).toBe('settle');
  expect([...run().request.positions.slice(0, 6)]).toEqual([100, 1, 2, 3, 4, 500]);
  await end();
  expect(moment()).toMatchObject({ settling: null, isHalfway: false });
  expect([...selectPositions(store.getState())]).toEqual([900, 0, 0, 700, 900, 700, 0, 0]);
  await flush(async () => act(store, applyUndo));
  expect([...selectPositions(store.getState())]).toEqual([900, 0, 0, 700, 900, 700]);
  await flush(async () => act(store, applyRedo));
  expect([...selectPositions(store.getState())]).toEqual([900, 0, 0, 700, 900, 700, 0, 0]);
  expect(hasMoved(store.getState())).toBe(false);
});

test('what is taken back while the map settles anew is the settling, not the step before', async () => {
  const { store, run, moment, end } = await mount(4, 'own');
  await end();
  const found = selectPositions(store.getState());
  await flush(async () => act(store, applyNodeChange, 'ann', { description: { en: 'A', id: 'A' } }, 0));
  await flush(async () => act(store, applySettle));
  await flush(async () => run().report(Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), false));
  await flush(async () => act(store, applyUndo));
  expect(run().isStopped).toBe(true);
  expect(moment().settling).toBe(null);
  expect(selectPositions(store.getState())).toBe(found);
  expect(store.getState().document.past).toHaveLength(1);
  await flush(async () => act(store, applyUndo));
  expect(store.getState().document.past).toEqual([]);
});

test('an entry that is added while the map settles anew leaves nobody waiting', async () => {
  const { store, moment, end } = await mount(3, 'own');
  await end();
  await flush(async () => act(store, applySettle));
  await flush(async () => act(store, applyAddNode, 'person', 'Eve', 0));
  await waitFor(() => expect(moment().settling).toBe(null));
});

test('a canvas that goes takes its waiting with it', async () => {
  const { unmount, moment } = await mount();
  unmount();
  expect(moment().settling).toBe(null);
});

test('what ends late says nothing about the file that has been opened meanwhile', async () => {
  const { store, run, moment } = await mount();
  const next = buildFirstView(network(2).dataset, store.getState());
  await flush(async () => {
    store.setState(applyReopening(store.getState(), next, 'next.json'), true);
    run().report(new Float32Array(8), true);
    run().fail({ message: 'too late', trouble: null });
  });
  expect(moment().notices).toEqual([]);
  expect(store.getState().document.found).toBeNull();
  expect(selectPositions(store.getState())).toHaveLength(2 * selectNetwork(store.getState()).nodes.length);
});

test('every canvas follows the pixels of the display that the page has come to', async () => {
  const listeners: (() => void)[] = [];
  const removed: unknown[] = [];
  vi.stubGlobal('matchMedia', (query: string) => ({
    query,
    matches: false,
    addEventListener: (_: string, listener: () => void) => listeners.push(listener),
    removeEventListener: (_: string, listener: () => void) => removed.push(listener),
  }));
  const { container, moment, unmount } = await mount();
  for (const ratio of [2, 1.5]) {
    vi.stubGlobal('devicePixelRatio', ratio);
    const { length } = listeners;
    await flush(async () => listeners.at(-1)?.());
    // Armed for the next change.
    expect(listeners).toHaveLength(length + 1);
    await vi.waitFor(() => {
      const sizes = [...container.querySelectorAll('canvas')].map((canvas) => [canvas.width, canvas.height]);
      const { width, height } = moment().pane;
      const size = [Math.round(width * ratio), Math.round(height * ratio)];
      expect(sizes).toEqual([size, size, size]);
    });
  }
  unmount();
  expect(removed).toContain(listeners.at(-1));
});
