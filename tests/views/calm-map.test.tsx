// @vitest-environment jsdom
import { act as flush, render, waitFor } from '@testing-library/react';
import cytoscape, { type Core } from 'cytoscape';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LiveLayout } from '../../src/scene/live-layout.ts';
import { selectPositions } from '../../src/store/selectors.ts';
import { applyPositions, applySettle, applyZoom } from '../../src/store/stage.ts';
import { act } from '../../src/store/store.ts';
import { GraphCanvas } from '../../src/views/canvas/GraphCanvas.tsx';
import { AppContext } from '../../src/views/use-app.ts';
import { renderView } from '../drivers/render-view.tsx';
import { listDiscs, stubCanvas } from '../drivers/stub-canvas.ts';

type Report = Parameters<LiveLayout['start']>[1];

const sample = cytoscape({ headless: true });
const prototype = Object.getPrototypeOf(sample) as { initRenderer: () => void };
sample.destroy();

let frames: (() => void)[] = [];
beforeEach(() => {
  stubCanvas();
  frames = [];
});

/** A settling map whose runs the test reports on; frames come when they are asked for. */
async function mount(isCalm: boolean) {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: isCalm }));
  const { store, unmount } = renderView(null, 'tiny');
  act(
    store,
    applyPositions,
    Float64Array.from({ length: 24 }, (_, at) => at),
  );
  unmount();
  const reports: Report[] = [];
  const start: LiveLayout['start'] = (_request, onPositions) => {
    reports.push(onPositions);
    return { drag: () => {}, release: () => {}, stop: () => {} };
  };
  const liveLayout: LiveLayout = { start, close: () => {} };
  const made = vi.spyOn(prototype, 'initRenderer');
  const onLive = vi.fn();
  const { container } = render(
    <AppContext value={store}>
      <GraphCanvas liveLayout={liveLayout} onLive={onLive} />
    </AppContext>,
  );
  await waitFor(() => expect(onLive).toHaveBeenCalled());
  const cy = (made.mock.contexts as unknown as Core[]).find((each) => !each.destroyed()) as Core;
  await waitFor(() => expect(cy.elements().nonempty()).toBe(true));
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
  flush(() => act(store, applySettle));
  const report = reports.at(-1) as Report;
  // Ada is the first one with a round mark.
  const place = () => listDiscs(container.querySelector('canvas') as HTMLCanvasElement)[0]?.[0];
  const runFrames = () => {
    for (const call of frames.splice(0)) call();
  };
  return { store, cy, report, place, runFrames };
}

const at = (x: number) => new Float32Array(24).fill(x);

test('nodes move while the map settles', async () => {
  const { report, place, runFrames } = await mount(false);
  report(at(50), false);
  runFrames();
  expect(place()).toBe(50);
});

test('under reduced motion the map is as it was until it has settled, and then as it is', async () => {
  const { store, report, place, runFrames } = await mount(true);
  const before = place();
  report(at(50), false);
  runFrames();
  expect(place()).toBe(before);
  expect(store.getState().moment.settling).toBe('settle');
  flush(() => report(at(70), true));
  // The last picture is made in slices before it counts.
  await waitFor(() => expect(store.getState().moment.settling).toBe(null));
  runFrames();
  expect(place()).toBe(70);
  expect(selectPositions(store.getState())[0]).toBe(70);
});

test('under reduced motion the camera is where it is asked to be at once', async () => {
  const { store, cy } = await mount(true);
  const before = cy.zoom();
  flush(() => act(store, applyZoom, 1.5));
  expect(cy.zoom()).toBeCloseTo(before * 1.5);
});
