import { expect, test, vi } from 'vitest';
import { finish } from '../../src/base/steps.ts';
import { toComparedFigures } from '../../src/scene/compared-figures.ts';
import { buildFigures } from '../../src/scene/figures.ts';
import { toLooks } from '../../src/scene/looks.ts';
import { toPicture } from '../../src/scene/picture.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { paintLayer } from '../../src/views/canvas/paint.ts';
import { paintFigures } from '../../src/views/canvas/paint-figures.ts';
import { recordContext } from '../drivers/record-context.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';
import { tie, tinyNetwork } from '../drivers/tiny-network.ts';

/** How the picture that files are written from has its ties and nodes, without their marks. */
function listInk(scene: Scene): readonly string[] {
  const { layers, palette } = toPicture(scene, FRAME);
  const { context, done } = recordContext(true);
  for (const layer of layers) {
    const nodes = layer.nodes.map((shape) => ({ ...shape, numeral: null, pin: null }));
    paintLayer(context, { ...layer, nodes, labels: [] }, palette);
  }
  return done;
}

function listPainted(scene: Scene): readonly string[] {
  const { context, done } = recordContext(true);
  // What is faint is painted on a layer of its own first.
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => context }) });
  finish(paintFigures(context, scene, toLooks(scene.figures), FRAME));
  return done;
}

test.each([
  ['at rest', (scene: Scene) => scene],
  [
    'faded',
    (scene: Scene) => ({
      ...scene,
      lit: { nodes: scene.shown.nodes.map((_, node) => node % 2), edges: scene.shown.edges.map((_, edge) => edge % 2) },
    }),
  ],
  [
    'with a part of it hidden',
    (scene: Scene) => ({
      ...scene,
      shown: { ...scene.shown, edges: scene.shown.edges.map((_, edge) => (edge % 3 === 0 ? 0 : 1)) },
    }),
  ],
  [
    'with ties that point',
    (scene: Scene) => ({
      ...scene,
      figures: {
        ...scene.figures,
        edges: scene.figures.edges.map((figure, edge) => ({ ...figure, isPointed: edge % 2 === 0 })),
      },
    }),
  ],
  [
    'with two editions compared',
    (scene: Scene) => ({
      ...scene,
      figures: toComparedFigures(scene.figures, {
        nodes: scene.figures.nodes.map((_, node) => (['added', 'returned', 'absent', null] as const)[node % 4] ?? null),
        edges: scene.figures.edges.map((_, edge) => (edge % 2 === 0 ? 'absent' : null)),
      }),
    }),
  ],
])('the canvas paints the ties and nodes of a small map %s as files have them, in the same order', (_what, change) => {
  const scene = change(sceneOf(seminar()));
  const painted = listPainted(scene);
  expect(painted.length).toBeGreaterThan(400);
  expect(painted).toEqual(listInk(scene));
});

test('what is faint comes onto the map as one layer, so that nothing shows through where it crosses', () => {
  const scene = sceneOf(seminar());
  const none = { nodes: scene.shown.nodes.map(() => 0), edges: scene.shown.edges.map(() => 0) };
  const [map, layer] = [recordContext(), recordContext()];
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => layer.context }) });
  finish(paintFigures(map.context, { ...scene, lit: none }, toLooks(scene.figures), FRAME));
  expect(map.done).toEqual([]);
  expect(map.alphas()).toEqual([scene.figures.palette.faded]);
  expect(layer.done.length).toBeGreaterThan(400);
  expect(layer.alphas()).toEqual([]);
});

/** A row of 1,200 nodes of two looks, each tied to the one before. */
function buildRow(): Scene {
  const ids = Array.from({ length: 1200 }, (_, node) => `n${node}`);
  const network = tinyNetwork(
    ids.map((id, node) => ({ id, kind: node % 2 ? ('person' as const) : ('theme' as const) })),
    ids.slice(1).map((id, node) => tie(`${id} knows n${node}`)),
  );
  const small = sceneOf(seminar());
  return {
    ...small,
    network,
    figures: buildFigures(network, small.figures.palette),
    positions: Float64Array.from({ length: 2400 }, (_, at) => (at * 37) % 600),
    shown: { nodes: new Uint8Array(1200).fill(1), edges: new Uint8Array(1199).fill(1) },
    texts: [],
    labels: [],
  };
}

test('on a large map thin ties that look alike are painted some at a time and nodes are stamped, each once', () => {
  const scene = buildRow();
  const { context, done, traced, stamped } = recordContext();
  Object.assign(context, { getTransform: () => ({ a: 0.5, e: 0, f: 0 }) });
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => recordContext().context }) });
  finish(paintFigures(context, scene, toLooks(scene.figures), FRAME));
  expect(traced()).toBe(1199);
  expect(stamped()).toBe(1200);
  expect(done.length).toBeLessThan(160);
});

test('on a large map a tie is painted no farther than it is seen, from where one of its dashes begins', () => {
  const row = buildRow();
  const edges = row.figures.edges.map((figure) => ({ ...figure, dash: [4, 3] as const }));
  const positions = Float64Array.from({ length: 2400 }, (_, at) => (at % 2 === 0 ? (at % 4 === 0 ? -1000 : 5000) : 50));
  const scene = { ...row, figures: { ...row.figures, edges }, positions };
  const { context, done } = recordContext(true);
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => recordContext().context }) });
  finish(paintFigures(context, scene, toLooks(scene.figures), { x: 0, y: 0, width: 600, height: 400 }));
  const starts = new Set(done.map((line) => Number(/at (\S+) 50$/.exec(line)?.[1])));
  // Every other tie begins at the right end, 628 dashes of 7 from what is seen, the others 142 from the left end.
  expect([...starts]).toEqual([5000 - 628 * 7, -1000 + 142 * 7]);
});

test('while nodes move those that are seen small are dots, and each is painted once; at rest none is', () => {
  vi.stubGlobal('document', { createElement: () => ({ getContext: () => recordContext().context }) });
  const paint = (zoom: number, isMoving: boolean) => {
    const scene = { ...buildRow(), zoom };
    const { context, traced, stamped } = recordContext();
    finish(paintFigures(context, scene, toLooks(scene.figures), FRAME, isMoving));
    return { dots: traced() - 1199, stamps: stamped() };
  };
  expect(paint(1, true)).toEqual({ dots: 0, stamps: 1200 });
  expect(paint(0.1, false)).toEqual({ dots: 0, stamps: 1200 });
  expect(paint(0.1, true)).toEqual({ dots: 1200, stamps: 0 });
  // Both ends of the row have one tie and are smaller than the rest.
  expect(paint(0.34, true)).toEqual({ dots: 2, stamps: 1198 });
});
