import { expect, test } from 'vitest';
import type { PlacedLabel } from '../../src/scene/label/placement.ts';
import { placeHandle } from '../../src/views/canvas/place-handle.ts';

const pane = { width: 390, height: 400 };
const label = (x: number, y: number, width: number): PlacedLabel => ({
  side: 'r',
  box: { x, y, width, height: 16 },
});
const around = (labels: readonly (PlacedLabel | null)[], zoom = 1) => ({
  labels,
  positions: Float64Array.of(100, 100, 140, 80),
  zoom,
  pane,
});

test('the handle stands to the right and above its node, and beside whatever name is there', () => {
  const [x, y] = placeHandle(0, 10, [100, 100], around([label(-30, 14, 60), null]));
  expect([Math.sign(x), Math.sign(y)]).toEqual([1, -1]);
  // A neighbour's name that reaches over the node.
  const [other] = placeHandle(0, 10, [100, 100], around([label(-30, 14, 60), label(-40, -6, 80)]));
  expect(other).toBeLessThan(0);
  // From close by the same name is far off.
  expect(placeHandle(0, 10, [100, 100], around([null, label(-10, -6, 20)], 3))).toEqual([x, y]);
});

test('at the edge of the pane it stands on the other side, and where every place is taken it stands somewhere', () => {
  const [x] = placeHandle(0, 10, [380, 100], around([null, null]));
  expect(x).toBeLessThan(0);
  const everywhere = { side: 'r', box: { x: -90, y: -90, width: 180, height: 180 } } as const;
  expect(placeHandle(0, 10, [100, 100], around([everywhere, null])).every(Number.isFinite)).toBe(true);
});
