import { expect, test } from 'vitest';
import type { Relation } from '../../src/dataset/schema.ts';
import { buildNetwork } from '../../src/network/network.ts';
import { buildFigures, NODE_HALO } from '../../src/scene/figures.ts';
import { toLooks } from '../../src/scene/looks.ts';
import { measureOutside, SHAPE_FIGURES, toReach } from '../../src/scene/outline.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { type TieLine, type TieLook, toTieLine } from '../../src/scene/primitives.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { toTieInks } from '../../src/scene/tie-ink.ts';
import { measureDistance } from '../../src/scene/tie-shape.ts';
import { buildTieLegend } from '../../src/snapshot/picture/legend.ts';
import { type TinyEdge, tie, tinyNetwork } from '../drivers/tiny-network.ts';

const frame = { x: 0, y: 0, width: 400, height: 300 };

/** Ann, Bea and Cid with these ties; the relation `knows` has this direction. */
function draw(directed: Relation['directed'], ties: readonly TinyEdge[]): Scene {
  const { dataset } = tinyNetwork(
    ['ann', 'bea', 'cid'].map((id) => ({ id, kind: 'person' as const })),
    ties,
  );
  const relations = dataset.relations.map(
    (relation): Relation => (relation.id === 'knows' ? { ...relation, directed } : relation),
  );
  const network = buildNetwork({ ...dataset, relations });
  const ones = (size: number) => new Uint8Array(size).fill(1);
  return {
    network,
    figures: buildFigures(network, PALETTES.light),
    positions: Float64Array.from([60, 60, 300, 60, 200, 220]),
    shown: { nodes: ones(3), edges: ones(ties.length) },
    lit: null,
    zoom: 1,
    texts: [],
    labels: [],
    emphasis: null,
    pinned: new Set(),
  };
}

const drawTie = (scene: Scene, edge: number, look: TieLook = 'plain'): TieLine => toTieLine(scene, edge, frame, look);
const TIES = ['ann knows bea', 'bea founded ann', 'ann knows bea', 'cid knows cid', 'ann founded cid'].map((words) =>
  tie(words),
);

test('ties of a relation that points have a head, those of any other none', () => {
  const heads = (directed: Relation['directed']) => {
    const scene = draw(directed, TIES);
    return TIES.map((_, edge) => drawTie(scene, edge).head !== null);
  };
  expect(heads(true)).toEqual([true, false, true, true, false]);
  for (const other of [undefined, false]) expect(heads(other)).toEqual([false, false, false, false, false]);
});

test('the tip stands on the clear ring of the node that the tie leads to, the head on its line, straight, bent or a loop', () => {
  for (const zoom of [0.8, 1, 2.5]) {
    const scene = { ...draw(true, TIES), zoom };
    for (const [edge, [x, y]] of [
      [0, [300, 60]],
      [2, [300, 60]],
      [3, [200, 220]],
    ] as const) {
      const { head, shape } = drawTie(scene, edge);
      if (!head) throw new Error(`tie ${edge} has no head`);
      const [tip, left, right] = head;
      const { outline, width, height, border } = scene.figures.nodes[edge === 3 ? 2 : 1] ?? expect.fail();
      const off = measureOutside(outline, width * zoom, height * zoom, tip[0] - x * zoom, tip[1] - y * zoom);
      expect(off).toBeCloseTo((border / 2 + NODE_HALO) * zoom, 1);
      expect(measureDistance(shape, tip[0], tip[1])).toBeLessThan(0.3 * zoom);
      const back = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2] as const;
      expect(measureDistance(shape, back[0], back[1])).toBeLessThan(0.3 * zoom);
      // Its corners are as far from each other whatever the tie's way.
      expect(Math.hypot(left[0] - right[0], left[1] - right[1])).toBeGreaterThan(5 * zoom);
      expect(Math.hypot(tip[0] - x * zoom, tip[1] - y * zoom)).toBeLessThan(
        Math.hypot(back[0] - x * zoom, back[1] - y * zoom),
      );
    }
  }
});

test('a head is as large as its tie is wide, in its colour, and outside the ring of what is selected', () => {
  const scene = draw(true, [tie('ann knows bea')]);
  const lengthOf = ({ head }: TieLine) => (head ? Math.hypot(head[0][0] - head[1][0], head[0][1] - head[1][1]) : 0);
  expect(lengthOf(drawTie(scene, 0, 'trail'))).toBeGreaterThan(lengthOf(drawTie(scene, 0, 'hot')));
  expect(lengthOf(drawTie(scene, 0, 'hot'))).toBeGreaterThan(lengthOf(drawTie(scene, 0)));
  expect(toTieInks(drawTie(scene, 0, 'hot'))).toMatchObject([
    { type: 'stroke', stroke: PALETTES.light.ink },
    { type: 'outline', fill: PALETTES.light.ink, stroke: null },
  ]);
  const chosen = { ...scene, emphasis: { centres: [1], nodes: [0, 1], edges: [0] } };
  const tipOf = (of: Scene) => drawTie(of, 0, 'hot').head?.[0][0] ?? 0;
  expect(tipOf(chosen)).toBeLessThan(tipOf(scene) - 1);
});

test('from afar heads are left out but for those of what stands out, and between nodes that are close there is none', () => {
  const scene = { ...draw(true, [tie('ann knows bea')]), zoom: 0.3 };
  expect(drawTie(scene, 0).head).toBeNull();
  expect(drawTie(scene, 0, 'hot').head).not.toBeNull();
  const close = { ...draw(true, [tie('ann knows bea')]), positions: Float64Array.from([60, 60, 66, 60, 200, 220]) };
  expect(drawTie(close, 0).head).toBeNull();
  const one = { ...close, positions: Float64Array.from([60, 60, 60, 60, 200, 220]) };
  expect(drawTie(one, 0).head).toBeNull();
});

test('a pointed look is another than one without a head, so that ties are painted together that look alike', () => {
  const looks = toLooks(draw(true, TIES).figures);
  expect([...looks.ofEdge]).toEqual([0, 1, 0, 0, 1]);
  expect(new Set(toLooks(draw(undefined, TIES).figures).ofEdge).size).toBe(1);
});

test.each(Object.entries(SHAPE_FIGURES))('how far the rim of a %s is, is where its outline runs', (_shape, figure) => {
  const { outline, stretch } = figure;
  const [width, height] = [20 * stretch[0], 20 * stretch[1]];
  for (let step = 0; step < 48; step++) {
    const [dx, dy] = [Math.cos(step / 7.5), Math.sin(step / 7.5)];
    const reach = toReach(outline, width, height, dx * 40, dy * 40);
    // Of round corners only the box is known.
    expect(Math.abs(measureOutside(outline, width, height, dx * reach, dy * reach))).toBeLessThan(
      outline.type === 'rectangle' ? 2.1 : 0.01,
    );
  }
});

test('the legend of a picture says what an arrow is, where one is drawn, and once', () => {
  const words = (of: Scene, language: 'en' | 'id') => buildTieLegend(of, language).map(({ label }) => label);
  const scene = draw(true, TIES);
  expect(words(scene, 'en')).toEqual(['arrow: the direction that is stated']);
  expect(words(scene, 'id')).toEqual(['panah: arah yang dinyatakan']);
  expect(words(draw(undefined, TIES), 'en')).toEqual([]);
  const hidden = { ...scene, shown: { ...scene.shown, edges: Uint8Array.from([0, 1, 0, 0, 1]) } };
  expect(words(hidden, 'en')).toEqual([]);
  const inferred = draw(true, [tie('ann knows bea'), tie('bea knows cid', 'inferred')]);
  expect(buildTieLegend(inferred, 'en').map(({ figure, label }) => [label, figure.isPointed])).toEqual([
    ['stated', false],
    ['inferred by a rule', false],
    ['arrow: the direction that is stated', true],
  ]);
});
