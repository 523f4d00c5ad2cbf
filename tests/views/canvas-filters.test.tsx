// @vitest-environment jsdom
import { act as flush, render, waitFor } from '@testing-library/react';
import cytoscape, { type Core } from 'cytoscape';
import { StrictMode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type Random, seededRandom } from '../../src/base/random.ts';
import { parseTour } from '../../src/dataset/tour.ts';
import { FACETS, NO_FILTERS } from '../../src/network/filters.ts';
import { applyDegree, applyFacet, applyLeftOut, applyReset, applyToggle } from '../../src/store/filtering.ts';
import { applyAddress } from '../../src/store/restore.ts';
import { applyFocus } from '../../src/store/selection.ts';
import { selectMarks, selectNetwork, selectPositions, selectVisibility } from '../../src/store/selectors.ts';
import { applySettle } from '../../src/store/stage.ts';
import { type AppStore, act, buildStore } from '../../src/store/store.ts';
import { applyTour } from '../../src/store/tour.ts';
import { GraphCanvas } from '../../src/views/canvas/GraphCanvas.tsx';
import { FOLLOWING } from '../../src/views/kept-switch.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { createLiveLayout } from '../../src/worker/live-layout-client.ts';
import { seminar } from '../drivers/scenes.ts';
import { listDiscs, stubCanvas } from '../drivers/stub-canvas.ts';

/** What every Cytoscape instance is made of; `initRenderer` is called once by its constructor. */
type CoreMethods = Record<'initRenderer' | 'add' | 'remove' | 'layout' | 'json', (...input: unknown[]) => unknown>;

const sample = cytoscape({ headless: true });
const prototype = Object.getPrototypeOf(sample) as CoreMethods;
sample.destroy();

beforeEach(() => {
  stubCanvas();
  FOLLOWING.set(true);
});

const watch = (name: keyof CoreMethods) => vi.spyOn(prototype, name);

/** A worker that does nothing but remember what it was told. */
function buildWorker() {
  type Listener = ((event: { data: unknown }) => void) | null;
  return { postMessage: vi.fn(), terminate: vi.fn(), onmessage: null as Listener, onerror: null };
}

/** The seminar on the real canvas, under StrictMode, with every instance of Cytoscape that came of it. */
async function mountCanvas(address = '') {
  const store = buildStore(seminar());
  act(store, applyAddress, address);
  const made = watch('initRenderer');
  const worker = buildWorker();
  const liveLayout = createLiveLayout(
    () => worker as unknown as Worker,
    async () => null,
  );
  const onLive = vi.fn();
  const { unmount } = render(
    <StrictMode>
      <AppContext value={store}>
        <GraphCanvas liveLayout={liveLayout} onLive={onLive} />
      </AppContext>
    </StrictMode>,
  );
  await waitFor(() => expect(onLive).toHaveBeenCalled(), { timeout: 10_000 });
  const instances = () => made.mock.contexts as unknown as Core[];
  const live = instances().filter((cy) => !cy.destroyed());
  expect(live).toHaveLength(1);
  const cy = live[0] as Core;
  // Cytoscape has been handed all of the network.
  await waitFor(() => expect(cy.elements()).toHaveLength(115 + 176));
  return { store, cy, instances, worker, liveLayout, onLive, unmount };
}

/** One step of somebody who plays with the filters. */
function changeFilters(store: AppStore, random: Random): void {
  const pick = <Item,>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const isEmpty = selectVisibility(store.getState()).nodeCount === 0;
  const what = isEmpty ? 1 : random();
  if (what < 0.4) {
    const facet = pick(FACETS);
    const options = [...selectVisibility(store.getState()).counts[facet].keys()];
    act(store, applyToggle, facet, pick(options));
  } else if (what < 0.6) {
    const facet = pick(FACETS);
    act(store, applyFacet, facet, NO_FILTERS[facet]);
  } else if (what < 0.7) act(store, applyDegree, random() < 0.3 ? null : [1, 2 + Math.floor(random() * 9)]);
  else if (what < 0.75) {
    act(store, applyFocus, { node: pick(selectNetwork(store.getState()).nodes).id, depth: 2 });
  } else if (what < 0.82) act(store, applyLeftOut, pick(['hide', 'fade']));
  else act(store, applyReset);
}

test('over 50 random changes of the filters what is shown is painted, and nothing is built, added, removed, laid out or moved', async () => {
  // Where nodes are painted tells which they are.
  FOLLOWING.set(false);
  const { store, cy, instances } = await mountCanvas();
  const count = instances().length;
  const forbidden = [watch('add'), watch('remove'), watch('layout'), watch('json')];
  const positions = selectPositions(store.getState());
  const places = new Map(
    selectNetwork(store.getState()).nodes.map(({ id }, node) => [
      `${positions[node * 2]} ${positions[node * 2 + 1]}`,
      id,
    ]),
  );
  const map = document.querySelector('canvas') as HTMLCanvasElement;
  const random = seededRandom(50);
  const outcomes = new Set<string>();
  for (let change = 0; change < 50; change++) {
    await flush(async () => changeFilters(store, random));
    const { nodes } = selectNetwork(store.getState());
    const { shown, lit } = selectMarks(store.getState());
    const people = nodes.flatMap(({ kind }, node) => (kind === 'person' && shown.nodes[node] === 1 ? [node] : []));
    const isFaint = (node: number) => lit !== null && lit.nodes[node] !== 1;
    const order = [...people.filter(isFaint), ...people.filter((node) => !isFaint(node))];
    await vi.waitFor(() =>
      expect(listDiscs(map).map(([x, y]) => places.get(`${x} ${y}`))).toEqual(order.map((node) => nodes[node]?.id)),
    );
    outcomes.add(shown.nodes.join('') + shown.edges.join(''));
  }
  // The changes were changes.
  expect(outcomes.size).toBeGreaterThan(15);
  expect(places.size).toBe(115);
  for (const method of forbidden) expect(method).not.toHaveBeenCalled();
  expect(instances()).toHaveLength(count);
  expect(cy.destroyed()).toBe(false);
});

test('StrictMode mounts twice and leaves one live instance', async () => {
  const { instances } = await mountCanvas();
  expect(instances().length).toBeLessThanOrEqual(2);
  expect(instances().filter((cy) => !cy.destroyed())).toHaveLength(1);
});

test('the canvas goes while the map settles: the run stops, late positions are dropped, no error, no live instance', async () => {
  const errors = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { store, instances, worker, liveLayout, unmount } = await mountCanvas();
  await flush(async () => act(store, applySettle));
  const start = worker.postMessage.mock.calls.at(-1)?.[0] as { type: string; runId: number; positions: Float64Array };
  expect(start.type).toBe('start');
  const report = (shift: number) => ({
    data: {
      type: 'positions',
      runId: start.runId,
      positions: Float32Array.from(start.positions, (at) => at + shift),
      done: false,
    },
  });
  // One report is still waiting for its frame when the canvas goes.
  await flush(async () => worker.onmessage?.(report(5)));
  unmount();
  expect(worker.postMessage.mock.lastCall?.[0]).toEqual({ type: 'stop', runId: start.runId });
  const state = store.getState();
  await flush(async () => {
    worker.onmessage?.(report(9));
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
  });
  expect(store.getState()).toBe(state);
  expect(instances().filter((cy) => !cy.destroyed())).toEqual([]);
  expect(errors).not.toHaveBeenCalled();
  liveLayout.close();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

/** As many frames as a move waits for, and one more. */
const rest = async () => {
  for (let frame = 0; frame < 4; frame++) await flush(() => new Promise(requestAnimationFrame));
};

test('what is painted already is not painted again because Cytoscape has measured its container', async () => {
  const { store, cy } = await mountCanvas();
  const map = document.querySelector('canvas') as HTMLCanvasElement;
  await rest();
  const painted = listDiscs(map);
  const told = new Promise((resolve) => cy.one('render', resolve));
  await flush(async () => cy.resize());
  await told;
  expect(listDiscs(map)).toBe(painted);
  await flush(async () => act(store, applyToggle, 'kinds', 'person'));
  await vi.waitFor(() => expect(listDiscs(map)).not.toBe(painted));
});

test.each([true, false])(
  'a link with a filter opens with what that leaves in view, if the map may move: %s',
  async (may) => {
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
    FOLLOWING.set(may);
    const { store, cy } = await mountCanvas('?kind=company');
    await rest();
    const { camera } = store.getState().session;
    expect(camera !== null && camera.zoom > 1.35).toBe(may);
    expect(cy.zoom()).toBeCloseTo(camera?.zoom ?? 1);
  },
);

test('a link that names a step of the tour and nothing else opens with what the step leaves in view, whenever the tour comes', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  const { store, cy } = await mountCanvas('?tour=some');
  await rest();
  expect(store.getState().session.camera).toBeNull();
  const words = { en: 'Some', id: 'Beberapa' };
  const { id } = store.getState().document.dataset.meta;
  const steps = [{ id: 'some', title: words, text: words, view: '?kind=company' }];
  const tour = parseTour(JSON.stringify({ format: 'jejaring-tour', version: 1, dataset: id, steps }), 'some.tour.json');
  if (!tour.ok) throw new Error('refused');
  flush(() => act(store, applyTour, tour.value));
  await rest();
  expect(store.getState().session.camera?.zoom).toBeGreaterThan(1.35);
  expect(cy.zoom()).toBeCloseTo(store.getState().session.camera?.zoom ?? 0);
});

test('after a filter the map moves to what is left, unless a hand moves it or the visitor has switched that off', async () => {
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
  const { store, cy } = await mountCanvas();
  const camera = () => store.getState().session.camera;
  flush(() => act(store, applyFacet, 'kinds', ['company']));
  await rest();
  expect(camera()).not.toBeNull();
  expect(cy.zoom()).toBeCloseTo(camera()?.zoom ?? 0);
  flush(() => act(store, applyReset));
  FOLLOWING.set(false);
  flush(() => act(store, applyFacet, 'kinds', ['company']));
  await rest();
  expect(camera()).toBeNull();
  FOLLOWING.set(true);
  flush(() => {
    act(store, applyFacet, 'kinds', ['person']);
    cy.panBy({ x: 30, y: 0 });
  });
  await rest();
  expect(cy.zoom()).toBeCloseTo(1);
});
