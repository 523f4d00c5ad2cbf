// @vitest-environment jsdom
import { act as flush, render, waitFor } from '@testing-library/react';
import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { Recorded } from '../../src/store/document.ts';
import { applyChange, applyRedo, applyUndo } from '../../src/store/editing.ts';
import { applyAddEntry } from '../../src/store/edits.ts';
import { applyToggle } from '../../src/store/filtering.ts';
import { applyNewEntry } from '../../src/store/map-edits.ts';
import { selectNetwork, selectPositions } from '../../src/store/selectors.ts';
import { applyCamera, applyFit, applySettled } from '../../src/store/stage.ts';
import { type AppStore, act, buildStore } from '../../src/store/store.ts';
import { isKeptWhole } from '../../src/store/whole.ts';
import { GraphCanvas } from '../../src/views/canvas/GraphCanvas.tsx';
import { DETAILS_SHEET } from '../../src/views/focus-targets.ts';
import { AppContext } from '../../src/views/use-app.ts';
import { seminar, tinySeminar } from '../drivers/scenes.ts';
import { stubCanvas } from '../drivers/stub-canvas.ts';

const sample = cytoscape({ headless: true });
const prototype = Object.getPrototypeOf(sample) as Record<'initRenderer' | 'add' | 'remove', () => unknown>;
sample.destroy();

beforeEach(stubCanvas);

/** The seminar as a network of one's own on the real canvas. */
async function mount(recorded: Recorded = seminar()) {
  const store = buildStore({ ...recorded, origin: 'own', id: 'mine' });
  const made = vi.spyOn(prototype, 'initRenderer');
  const start = vi.fn(() => ({ drag: () => {}, release: () => {}, stop: () => {} }));
  const onLive = vi.fn();
  render(
    <AppContext value={store}>
      <GraphCanvas liveLayout={{ start, close: () => {} }} onLive={onLive} />
    </AppContext>,
  );
  await waitFor(() => expect(onLive).toHaveBeenCalled(), { timeout: 10_000 });
  const instances = made.mock.contexts as unknown as Core[];
  const cy = instances[0] as Core;
  // Cytoscape has been handed all of the network.
  const { nodes, edges } = recorded.dataset;
  await waitFor(() => expect(cy.elements()).toHaveLength(nodes.length + edges.length));
  return { store, cy, instances, start };
}

async function change(store: AppStore, edit: (dataset: Dataset) => Dataset) {
  const dataset = edit(store.getState().document.dataset);
  await flush(async () => act(store, applyChange, { dataset, told: { key: 'nodeChanged', values: {} }, at: 0 }));
}

/** The node that a press at a point of the model takes hold of, and where it then stands. */
function take(cy: Core, x: number, y: number) {
  const { findNearestElement } = (cy as unknown as { renderer(): { findNearestElement: Find } }).renderer();
  const found = findNearestElement(x, y, true, false);
  return found && { id: found.id(), ...found.position() };
}
type Find = (x: number, y: number, isInteractive: boolean, isTouch: boolean) => NodeSingular | undefined;

/** Where a press finds a node. */
function placeOf({ store, cy }: { store: AppStore; cy: Core }, id: string) {
  const state = store.getState();
  const node = selectNetwork(state).nodeIndex.get(id) ?? -1;
  const [x = 0, y = 0] = selectPositions(state).slice(node * 2);
  return take(cy, x, y);
}

/** Whether the canvas has exactly the nodes and ties of the network, and hands find each node where it stands. */
function expectTrue({ store, cy }: { store: AppStore; cy: Core }): void {
  const state = store.getState();
  const { nodes, edges } = selectNetwork(state);
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  expect(
    cy
      .nodes()
      .map((node) => node.id())
      .sort(),
  ).toEqual(idsOf(nodes));
  expect(
    cy
      .edges()
      .map((edge) => [edge.id(), edge.source().id(), edge.target().id()].join())
      .sort(),
  ).toEqual(edges.map(({ id, source, target }) => [id, source, target].join()).sort());
  const positions = selectPositions(state);
  for (const [index, { id }] of nodes.entries()) {
    const [x = 0, y = 0] = [positions[index * 2], positions[index * 2 + 1]];
    expect(take(cy, x, y)).toEqual({ id, x, y });
  }
}

test('nodes and ties come, go, change ends and come back on one and the same canvas', async () => {
  const { store, cy, instances, start } = await mount();
  await change(store, (dataset) => {
    const [node, tie] = [dataset.nodes[0], dataset.edges[0]];
    if (!node || !tie) return dataset;
    const added = { ...tie, id: 'new-tie', source: 'new', target: 'icci' };
    return { ...dataset, nodes: [{ ...node, id: 'new' }, ...dataset.nodes], edges: [...dataset.edges, added] };
  });
  expectTrue({ store, cy });
  await change(store, (dataset) => ({
    ...dataset,
    nodes: dataset.nodes.filter(({ id }) => id !== 'resonate'),
    edges: dataset.edges
      .filter(({ source, target }) => source !== 'resonate' && target !== 'resonate')
      .map((edge) => (edge.id === 'new-tie' ? { ...edge, target: 'hong-kong' } : edge)),
  }));
  expectTrue({ store, cy });
  await flush(async () => act(store, applyUndo));
  await flush(async () => act(store, applyUndo));
  expectTrue({ store, cy });
  expect(instances).toHaveLength(1);
  expect(start).not.toHaveBeenCalled();
});

test('a copy of what is open stays on its canvas, and is followed there', async () => {
  const { store, cy, instances } = await mount();
  const { moment, document } = store.getState();
  const copied = { ...document, id: 'copy', dataset: { ...document.dataset } };
  const entry = { count: moment.entry.count + 1, file: '' };
  await flush(async () => store.setState({ document: copied, moment: { ...moment, entry } }));
  await change(store, (dataset) => {
    const [node] = dataset.nodes;
    return node ? { ...dataset, nodes: [...dataset.nodes, { ...node, id: 'new' }] } : dataset;
  });
  expectTrue({ store, cy });
  expect(instances).toHaveLength(1);
});

test('what a filter hides stays hidden while something else is edited, and what comes is filtered too', async () => {
  const { store, cy } = await mount();
  await flush(async () => act(store, applyToggle, 'kinds', 'person'));
  await change(store, (dataset) => {
    const [node] = dataset.nodes;
    return node ? { ...dataset, nodes: [...dataset.nodes, { ...node, id: 'new', kind: 'theme' }] } : dataset;
  });
  const { nodes } = selectNetwork(store.getState());
  const found = nodes.filter(({ id }) => placeOf({ store, cy }, id)?.id === id);
  expect(found.map(({ id }) => id)).toEqual(nodes.filter(({ kind }) => kind === 'person').map(({ id }) => id));
});

test('a changed word touches no element and asks no worker, nor does a kind that is drawn otherwise', async () => {
  const { store, cy, start } = await mount();
  const touched: string[] = [];
  cy.on('add remove data position class', ({ target }) => touched.push(target.id()));
  const add = vi.spyOn(prototype, 'add');
  const remove = vi.spyOn(prototype, 'remove');
  await change(store, (dataset) => ({
    ...dataset,
    nodes: dataset.nodes.map((node) => (node.id === 'icci' ? { ...node, label: { en: 'X', id: 'X' } } : node)),
  }));
  for (const spy of [add, remove]) expect(spy.mock.calls.length).toBe(0);
  expect(touched).toEqual([]);
  expect(start).not.toHaveBeenCalled();
  await change(store, (dataset) => ({
    ...dataset,
    kinds: dataset.kinds.map((kind) => (kind.id === 'person' ? { ...kind, shape: 'square' as const } : kind)),
  }));
  for (const spy of [add, remove]) expect(spy.mock.calls.length).toBe(0);
  expect(touched).toEqual([]);
});

test('two drags one right after the other are two steps, each with where its node was put', async () => {
  const canvas = await mount();
  const { store, cy } = canvas;
  const positions = () => [...selectPositions(store.getState())];
  const drag = (id: string, x: number) =>
    flush(async () => {
      const node = cy.getElementById(id);
      node.position({ x, y: 40 });
      node.emit('drag');
      node.emit('free');
    });
  const start = positions();
  await drag('icci', 30);
  const one = positions();
  expect(placeOf(canvas, 'icci')).toMatchObject({ x: 30, y: 40 });
  // The first run goes on while the second node is taken.
  await drag('resonate', 60);
  const two = positions();
  expect(store.getState().document.past.map(({ told }) => told.key)).toEqual(['nodeMoved', 'nodeMoved']);
  await flush(async () => act(store, applyUndo));
  expect(positions()).toEqual(one);
  await flush(async () => act(store, applyUndo));
  expect(positions()).toEqual(start);
  await flush(async () => act(store, applyRedo));
  await flush(async () => act(store, applyRedo));
  expect(positions()).toEqual(two);
});

test('what a hand adds comes into sight, though the canvas is tied anew to each structure', async () => {
  const { store } = await mount();
  const aside = { x: -900, y: 4000, zoom: 3 };
  await flush(async () => act(store, applyCamera, aside));
  await flush(async () => act(store, applyAddEntry, 'person', 'Nor', 0));
  await waitFor(() => expect(store.getState().session.camera).not.toEqual(aside));
});

test('an entry that is added to a small network moves the map once: to where all is seen above the sheet', async () => {
  const { store } = await mount({ dataset: tinySeminar(), layout: null });
  await flush(async () => act(store, applySettled, 'open', selectPositions(store.getState()), 0));
  await flush(async () => act(store, applyFit));
  expect(isKeptWhole(store.getState())).toBe(true);
  const sheet = document.createElement('div');
  sheet.id = DETAILS_SHEET;
  document.body.append(sheet);
  const { pane } = store.getState().moment;
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function measure(this: Element) {
    const top = this === sheet ? pane.height * 0.6 : 0;
    return new DOMRect(0, top, pane.width, pane.height - top);
  });
  const seen = new Set([store.getState().session.camera]);
  const stop = store.subscribe(({ session }) => seen.add(session.camera));
  await flush(async () => act(store, applyNewEntry, 0));
  await waitFor(() => expect(seen.size).toBeGreaterThan(1));
  for (let frame = 0; frame < 12; frame++)
    await flush(() => new Promise<void>((go) => requestAnimationFrame(() => go())));
  stop();
  sheet.remove();
  expect([seen.size, isKeptWhole(store.getState())]).toEqual([2, true]);
});
