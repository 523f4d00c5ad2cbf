// @vitest-environment jsdom

import type { Core } from 'cytoscape';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { selectCamera } from '../../src/store/selectors.ts';
import { applyPane, applyZoom } from '../../src/store/stage.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { bindCamera } from '../../src/views/canvas/bind-camera.ts';
import { buildCanvasStage } from '../../src/views/canvas/canvas-stage.ts';
import { tinySeminar } from '../drivers/scenes.ts';
import { stubCanvas } from '../drivers/stub-canvas.ts';

beforeEach(() => {
  stubCanvas();
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function mount() {
  const store = buildStore({ dataset: tinySeminar(), layout: null });
  act(store, applyPane, { width: 900, height: 700 });
  const cy = { on: vi.fn(), off: vi.fn(), resize: vi.fn(), viewport: vi.fn() };
  const stage = buildCanvasStage(cy as unknown as Core, store);
  const end = bindCamera(stage);
  return { store, stage, cy, end };
}

test('a move of the view goes on to where it was sent', () => {
  const { store, stage, end } = mount();
  const before = stage.camera;
  act(store, applyZoom, 2);
  vi.advanceTimersByTime(60);
  expect(stage.isGliding).toBe(true);
  expect(stage.camera.zoom).toBeGreaterThan(before.zoom);
  expect(stage.camera.zoom).toBeLessThan(selectCamera(store.getState()).zoom);
  vi.advanceTimersByTime(400);
  expect(stage.isGliding).toBe(false);
  expect(stage.camera).toEqual(selectCamera(store.getState()));
  end();
});

test('where the pane becomes another one a move of the view ends, and what is seen is what that pane shows', () => {
  const { store, stage, cy, end } = mount();
  act(store, applyZoom, 2);
  vi.advanceTimersByTime(60);
  act(store, applyPane, { width: 390, height: 640 });
  const there = selectCamera(store.getState());
  expect(stage.isGliding).toBe(false);
  const shown = cy.viewport.mock.calls.length;
  vi.advanceTimersByTime(400);
  expect(stage.camera).toEqual(there);
  expect(cy.viewport.mock.calls.length).toBe(shown);
  end();
});
