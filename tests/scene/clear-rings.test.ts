import { expect, test } from 'vitest';
import { withFittedRings } from '../../src/scene/clear-rings.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { sceneOf, tinySeminar } from '../drivers/scenes.ts';

const whole = toPicture(sceneOf({ dataset: tinySeminar(), layout: null }), { x: 0, y: 0, width: 800, height: 600 });
const [layer] = whole.layers;
const shape = layer?.nodes.find(({ outline }) => outline.type === 'ellipse');
if (!layer || !shape) throw new Error('no round node');

/** The clear rings of round nodes with so much room between neighbours, css px. */
const ringsAt = (gap: number) => {
  const step = shape.width + shape.border + gap;
  const nodes = [0, 1, 2].map((at) => ({ ...shape, node: at, x: 200 + at * step, y: 200, halo: 2 }));
  const [fitted] = withFittedRings({ ...whole, layers: [{ ...layer, nodes }] }).layers;
  return fitted?.nodes.map(({ halo }) => Math.round(halo * 10) / 10);
};

test('a clear ring ends where a neighbour begins, and is whole where there is room', () => {
  expect(ringsAt(10)).toEqual([2, 2, 2]);
  expect(ringsAt(0.5)).toEqual([0.5, 0.5, 0.5]);
  expect(ringsAt(-4)).toEqual([0, 0, 0]);
});
