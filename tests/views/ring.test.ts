// @vitest-environment jsdom
import type { Core } from 'cytoscape';
import { expect, test } from 'vitest';
import { selectCamera, selectPositions } from '../../src/store/selectors.ts';
import { applyPositions } from '../../src/store/stage.ts';
import { act, buildStore } from '../../src/store/store.ts';
import { bindRing } from '../../src/views/canvas/bind-ring.ts';
import { buildCanvasStage } from '../../src/views/canvas/canvas-stage.ts';
import { FOCUS_TARGETS } from '../../src/views/focus-targets.ts';
import { tinySeminar } from '../drivers/scenes.ts';

test('the ring of the keyboard stays on its node while that is under way, and stands where the store has it at rest', () => {
  const store = buildStore({ dataset: tinySeminar(), layout: null }, { selection: ['ada'] });
  const ring = document.createElement('button');
  ring.id = FOCUS_TARGETS.graph;
  document.body.append(ring);
  const painted = new Set<() => void>();
  const cy = { on: (_: string, react: () => void) => painted.add(react), off: () => painted.clear() };
  const stage = buildCanvasStage(cy as unknown as Core, store);
  const stop = bindRing(stage);
  const paint = () => {
    for (const react of painted) react();
  };
  const placeOf = () => ring.style.transform.match(/-?[\d.]+/g)?.map(Number) ?? [];

  // At rest it is left to React.
  paint();
  expect(ring.style.transform).toBe('');
  const [before, moved] = [selectPositions(store.getState()), selectPositions(store.getState()).slice()];
  stage.positions = before.slice();
  paint();
  const [x = 0, y = 0] = placeOf();
  moved.forEach((value, axis) => {
    moved[axis] = value + 30;
  });
  stage.positions = moved;
  paint();
  const { zoom } = selectCamera(store.getState());
  expect(placeOf().map(Math.round)).toEqual([x + 30 * zoom, y + 30 * zoom].map(Math.round));

  act(store, applyPositions, moved);
  stage.positions = selectPositions(store.getState());
  paint();
  expect(placeOf().map(Math.round)).toEqual([x + 30 * zoom, y + 30 * zoom].map(Math.round));
  stop();
  expect(painted.size).toBe(0);
});
