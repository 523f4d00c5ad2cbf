import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBends } from '../../src/scene/bends.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { toTieInk } from '../../src/scene/ink.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { isTieInside, toTieLine } from '../../src/scene/primitives.ts';
import { measureBounds, type Scene } from '../../src/scene/scene.ts';
import {
  measureDistance,
  type TieShape,
  toMiddle,
  toPolyline,
  toTieBox,
  toTieShape,
} from '../../src/scene/tie-shape.ts';
import { toInkSvg } from '../../src/snapshot/picture/ink-svg.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

const nodes = ['ann', 'bea', 'cid'].map((id) => ({ id, kind: 'person' as const }));
// Alone; three both ways, one of them inferred; three loops.
const network = tinyNetwork(nodes, [
  tie('ann knows cid'),
  tie('ann knows bea'),
  tie('bea founded ann'),
  tie('ann about bea', 'inferred'),
  tie('cid knows cid'),
  tie('cid about cid'),
  tie('cid founded cid'),
]);
const figures = buildFigures(network, PALETTES.light);
const pane = { width: 400, height: 300 };
const frame = { x: 0, y: 0, ...pane };
const all = { nodes: new Uint8Array(3).fill(1), edges: new Uint8Array(7).fill(1) };
const scene: Scene = {
  network,
  figures,
  positions: Float64Array.from([60, 60, 300, 60, 200, 220]),
  shown: all,
  lit: null,
  zoom: 1,
  texts: [],
  labels: [],
  emphasis: null,
  pinned: new Set(),
};
const shapeOf = (edge: number): TieShape => toTieLine(scene, edge, frame, 'plain').shape;

test('ties of the same two nodes fan out evenly whichever way they point; one that is alone is straight', () => {
  const bends = toBends(network.source, network.target);
  expect([...bends.slice(0, 4)]).toEqual([0, -11, 0, 11]);
  expect(shapeOf(0).type).toBe('straight');
  const middles = [1, 2, 3].map((edge) => toMiddle(shapeOf(edge)));
  expect(middles.map(([x]) => Math.round(x))).toEqual([180, 180, 180]);
  expect(middles.map(([, y]) => Math.round(y))).toEqual([71, 60, 49]);
});

test('however many ties or loops there are, the fan and the largest loop have an end', () => {
  const many = 500;
  const fan = toBends(new Int32Array(many), new Int32Array(many).fill(1));
  expect(Math.max(...fan) - Math.min(...fan)).toBeCloseTo(90, 3);
  expect(new Set(fan).size).toBe(many);
  expect(Math.max(...toBends(new Int32Array(many), new Int32Array(many)))).toBeCloseTo(64, 3);
});

test('loops of one node are circles of different sizes through its middle', () => {
  const loops = [4, 5, 6].map(shapeOf);
  const half = (figures.nodes[2]?.width ?? 0) / 2;
  const sizes = loops.map((shape) => (shape.type === 'loop' ? Math.round(shape.radius * 2 - half) : 0));
  expect(sizes).toEqual([15, 23, 31]);
  for (const shape of loops) expect(measureDistance(shape, 200, 220)).toBeCloseTo(0);
  expect(new Set(loops.map((shape) => String(toMiddle(shape)))).size).toBe(3);
});

const coordinate = fc.integer({ min: -60, max: 460 });

test('a tie stays in its box, and near nodes do not bend it out of shape', () => {
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, fc.integer({ min: -45, max: 45 }), (...ends) => {
      const [x1, y1, x2, y2, bend] = ends;
      const shape = toTieShape(x1, y1, x2, y2, bend, false, false);
      const box = toTieBox(shape);
      for (const [x, y] of toPolyline(shape)) {
        expect(x).toBeGreaterThanOrEqual(box.x - 1e-6);
        expect(y).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      }
      const [x, y] = toMiddle(shape);
      expect(Math.hypot(x - (x1 + x2) / 2, y - (y1 + y2) / 2)).toBeLessThanOrEqual(
        0.45 * Math.hypot(x2 - x1, y2 - y1) + 1e-6,
      );
    }),
  );
});

test('the bounds of a picture hold its loops, and a loop outside the frame is not drawn', () => {
  const alone = { ...scene, positions: Float64Array.from([60, 60, 300, 60, 60, 40]) };
  const bounds = measureBounds(alone);
  expect(bounds?.y).toBeLessThan(20);
  expect(bounds?.x).toBeLessThan(40);
  const far = { x: 1000, y: 1000, width: 50, height: 50 };
  expect(isTieInside(toTieLine(scene, 6, far, 'plain'), far)).toBe(false);
});

test('a file draws a curve as a path and a loop as a circle that nothing fills', () => {
  const svg = [0, 1, 4].map((edge) => toInkSvg(toTieInk(toTieLine(scene, edge, frame, 'plain'))));
  expect(svg[0]).toMatch(/^<line /);
  expect(svg[1]).toMatch(/^<path d="M60 60Q180 82 300 60" fill="none" stroke=/);
  expect(svg[2]).toMatch(/^<circle cx="[\d.]+" cy="[\d.]+" r="[\d.]+" fill="none" stroke=/);
});
