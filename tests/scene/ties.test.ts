import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import type { Layer } from '../../src/dataset/vocabulary.ts';
import { NO_FILTERS } from '../../src/network/filters.ts';
import { fitBends, listBundles, toBends } from '../../src/scene/bends.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { isTieInside, toTieLine } from '../../src/scene/primitives.ts';
import { measureBounds, type Scene } from '../../src/scene/scene.ts';
import { toStepMarks } from '../../src/scene/step-marks.ts';
import { toTieInk } from '../../src/scene/tie-ink.ts';
import {
  bendTie,
  measureDistance,
  type TieShape,
  toPointOn,
  toPolyline,
  toTieBox,
  toTieShape,
} from '../../src/scene/tie-shape.ts';
import { toInkSvg } from '../../src/snapshot/picture/ink-svg.ts';
import { FRAME, sceneOf, seminar, tinySeminar } from '../drivers/scenes.ts';
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
  expect(figures.edges.slice(0, 4).map(({ bend }) => bend)).toEqual([0, -11, 0, 11]);
  expect(shapeOf(0).type).toBe('straight');
  const middles = [1, 2, 3].map((edge) => toPointOn(shapeOf(edge), 0.5));
  expect(middles.map(([x]) => Math.round(x))).toEqual([180, 180, 180]);
  expect(middles.map(([, y]) => Math.round(y))).toEqual([71, 60, 49]);
});

test('however many ties or loops there are, the fan and the largest loop have an end', () => {
  const many = 500;
  const fan = toBends(many, false);
  expect(Math.max(...fan) - Math.min(...fan)).toBeCloseTo(90, 3);
  expect(new Set(fan).size).toBe(many);
  expect(Math.max(...toBends(many, true))).toBeCloseTo(64, 3);
});

test('loops of one node are circles of different sizes through its middle', () => {
  const loops = [4, 5, 6].map(shapeOf);
  const half = (figures.nodes[2]?.width ?? 0) / 2;
  const sizes = loops.map((shape) => (shape.type === 'loop' ? Math.round(shape.radius * 2 - half) : 0));
  expect(sizes).toEqual([15, 23, 31]);
  for (const shape of loops) expect(measureDistance(shape, 200, 220)).toBeCloseTo(0);
  expect(new Set(loops.map((shape) => String(toPointOn(shape, 0.5)))).size).toBe(3);
});

/** The figures where these ties alone are drawn, and the nodes stand there. */
function bend(
  drawn: readonly number[],
  places = scene.positions,
): readonly { bend: number; side: readonly number[] }[] {
  const edges = Uint8Array.from({ length: 7 }, (_, edge) => (drawn.includes(edge) ? 1 : 0));
  return fitBends(figures, network, listBundles(network), { ...all, edges }, places).edges;
}

test('parallel ties fan out among those that are drawn: one that is left is straight, and of two each goes half as far', () => {
  expect(bend([2])[2]?.bend).toBe(0);
  expect([1, 3].map((edge) => bend([1, 3])[edge]?.bend)).toEqual([-5.5, 5.5]);
  const half = (figures.nodes[2]?.width ?? 0) / 2;
  expect(bend([6])[6]?.bend).toBe(15 + half);
});

test('a loop stands on the side that the drawn ties of its node leave free, on the upper left where it may', () => {
  // Ann is on the upper left of Cid: the tie to her is in the way where it is drawn.
  const beside = (x: number, y: number) => Float64Array.from([200 + x, 220 + y, 300, 60, 200, 220]);
  const sideAt = (places: Float64Array, drawn = [0, 4]) => (bend(drawn, places)[4]?.side ?? []).map(Math.sign);
  expect(sideAt(beside(-90, -90))).toEqual([-1, 1]);
  expect(sideAt(beside(-90, -90), [4])).toEqual([-1, -1]);
  expect(sideAt(beside(90, 40))).toEqual([-1, -1]);
  expect(sideAt(beside(-90, 0))).toEqual([-1, -1]);
  expect(sideAt(beside(0, 0))).toEqual([-1, -1]);
});

test('a tie goes round a node that is no end of it and would seem tied, by the least that does; of hidden ones it knows nothing', () => {
  const row = Float64Array.from([60, 60, 200, 62, 340, 60]);
  const marks = (...nodes: number[]) => ({
    nodes: Uint8Array.from(nodes),
    edges: Uint8Array.from([1, 0, 0, 0, 0, 0, 0]),
  });
  const fitted = fitBends(figures, network, listBundles(network), marks(1, 1, 1), row);
  const radius = (figures.nodes[1]?.width ?? 0) / 2;
  const { shape } = toTieLine({ ...scene, figures: fitted, positions: row }, 0, frame, 'plain');
  expect(measureDistance(shape, 200, 62)).toBeGreaterThan(radius);
  // On the upper side, to which the node is a little farther.
  expect(toPointOn(shape, 0.5)[1]).toBeLessThan(60);
  expect(Math.abs(fitted.edges[0]?.bend ?? 0)).toBeLessThanOrEqual(24);
  expect(fitBends(figures, network, listBundles(network), marks(1, 0, 1), row).edges[0]?.bend).toBe(0);
  expect(fitBends(fitted, network, listBundles(network), marks(1, 1, 1), row)).toBe(fitted);
});

test('in a small network hardly a tie runs through a node, wherever all stand', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({ id: `n${index}`, kind: 'person' as const }));
  const ties = Array.from({ length: 30 }, (_, at) =>
    tie(`n${(at * 7) % 20} knows n${(at * 3 + 1 + Math.floor(at / 20)) % 20}`),
  );
  const crowd = tinyNetwork(
    many,
    ties.filter(({ source, target }) => source !== target),
  );
  const drawn = { nodes: new Uint8Array(20).fill(1), edges: new Uint8Array(crowd.edges.length).fill(1) };
  const straight = buildFigures(crowd, PALETTES.light);
  const random = seededRandom(3);
  const places = Float64Array.from(
    { length: 40 },
    (_, at) => 70 * (at % 2 ? Math.floor(at / 10) : (at / 2) % 5) + 30 * random(),
  );
  const bent = fitBends(straight, crowd, listBundles(crowd), drawn, places);
  const countMet = ({ edges }: typeof straight) =>
    [...crowd.edges.keys()].reduce((sum, edge) => {
      const shape = toTieShape({ network: crowd, figures: { edges }, positions: places }, edge);
      const others = [...many.keys()].filter((node) => node !== crowd.source[edge] && node !== crowd.target[edge]);
      const isMet = (node: number) =>
        measureDistance(shape, places[node * 2] ?? 0, places[node * 2 + 1] ?? 0) <
        (straight.nodes[node]?.width ?? 0) / 2;
      return sum + others.filter(isMet).length;
    }, 0);
  expect(countMet(straight)).toBeGreaterThan(4);
  expect(countMet(bent)).toBeLessThanOrEqual(1);
});

test('a filter that hides a tie straightens the one that lay beside it', () => {
  const dataset = tinySeminar();
  const first = dataset.edges[0];
  if (!first) throw new Error('there are ties');
  const doubled = { ...dataset, edges: [...dataset.edges, { ...first, id: 'again', layer: 'inferred' as const }] };
  const bendOf = (layers: readonly Layer[]) =>
    sceneOf({ dataset: doubled, layout: null }, { filters: { ...NO_FILTERS, layers } }).figures.edges[0]?.bend;
  expect(bendOf([])).toBe(-5.5);
  expect(bendOf(['stated'])).toBe(0);
});

test('where nothing changes the figures stay the same object', () => {
  const fitted = fitBends(figures, network, listBundles(network), all, scene.positions);
  expect(fitBends(fitted, network, listBundles(network), all, scene.positions)).toBe(fitted);
});

const coordinate = fc.integer({ min: -60, max: 460 });

test('a tie stays in its box, and near nodes do not bend it out of shape', () => {
  fc.assert(
    fc.property(coordinate, coordinate, coordinate, coordinate, fc.integer({ min: -45, max: 45 }), (...ends) => {
      const [x1, y1, x2, y2, bend] = ends;
      const shape = bendTie(x1, y1, x2, y2, bend);
      const box = toTieBox(shape);
      for (const [x, y] of toPolyline(shape)) {
        expect(x).toBeGreaterThanOrEqual(box.x - 1e-6);
        expect(y).toBeLessThanOrEqual(box.y + box.height + 1e-6);
      }
      const [x, y] = toPointOn(shape, 0.5);
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

test('the number of a step keeps off names: few ties have no place for it, many have none in the middle', () => {
  const map = sceneOf(seminar());
  const { positions, zoom, labels, network } = map;
  const isOnName = (x: number, y: number) =>
    labels.some((label, node) => {
      const [left, top] = [positions[node * 2]! * zoom + label!.box.x, positions[node * 2 + 1]! * zoom + label!.box.y];
      return x + 9 > left && x - 9 < left + label!.box.width && y + 9 > top && y - 9 < top + label!.box.height;
    });
  const lying = [0, 0];
  for (const edge of network.edges.keys()) {
    const emphasis = { centres: [], nodes: [], edges: [edge], trail: { nodes: [], edges: [edge] } };
    const [mark] = toStepMarks(map, emphasis, FRAME);
    const middle = toPointOn(toTieLine(map, edge, FRAME, 'trail').shape, 0.5);
    if (isOnName(...middle)) lying[0]!++;
    if (isOnName(mark!.x, mark!.y)) lying[1]!++;
  }
  expect(lying[0]!).toBeGreaterThan(20);
  expect(lying[1]!).toBeLessThan(lying[0]! / 3);
});
