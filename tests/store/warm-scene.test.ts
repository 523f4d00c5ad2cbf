import { expect, test, vi } from 'vitest';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { buildStore } from '../../src/store/store.ts';
import { warmScene } from '../../src/store/warm-scene.ts';
import { PANE, seminar, stateOf } from '../drivers/scenes.ts';

test('a picture is made in pieces, and is then there; nobody waits for more of it than he wants', async () => {
  const measure = vi.fn(measureByTable);
  const state = buildStore(seminar(), {}, { measure, pane: PANE, stage: PANE }).getState();
  const breathe = vi.fn(async () => {});
  expect(await warmScene(state, () => true, breathe)).toBe(true);
  expect(breathe.mock.calls.length).toBeGreaterThan(5);
  const { length } = measure.mock.calls;
  expect(length).toBeGreaterThan(100);
  expect(selectScene(state).labels.filter(Boolean)).toHaveLength(115);
  expect(measure).toHaveBeenCalledTimes(length);

  const other = stateOf(seminar());
  const few = vi.fn(async () => {});
  expect(await warmScene(other, () => few.mock.calls.length < 2, few)).toBe(false);
  expect(few).toHaveBeenCalledTimes(2);
});
