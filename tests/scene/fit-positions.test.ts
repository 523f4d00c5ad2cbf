import { expect, test } from 'vitest';
import { fitPositions } from '../../src/scene/fit-positions.ts';

const PANE = { width: 720, height: 520 };

test('points fill the pane as far as their shape lets them, in its middle', () => {
  expect(fitPositions([0, 0, 3, 0, 3, 1], PANE)).toEqual(Float64Array.of(60, 160, 660, 160, 660, 360));
  expect(fitPositions([-1e6, 5, -1e6, 7], PANE)).toEqual(Float64Array.of(360, 60, 360, 460));
});

test('points that are all in one place, and none, say nothing', () => {
  expect(fitPositions([4, 4, 4, 4], PANE)).toBeNull();
  expect(fitPositions([], PANE)).toBeNull();
});
