import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { toComparedFigures, toRingZoom, withoutRings } from '../../src/scene/compared-figures.ts';
import { toNodeInk } from '../../src/scene/ink.ts';
import { toNodeShape } from '../../src/scene/primitives.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

const scene = sceneOf(seminar());
const { palette } = scene.figures;

/** The outlines of the first node, from the back, as it looks in a comparison. */
function draw(look: 'added' | 'returned' | 'absent' | null, zoom = 1, ringZoom = 1) {
  const nodes = scene.figures.nodes.map(() => look);
  const figures = toComparedFigures(scene.figures, { nodes, edges: scene.figures.edges.map(() => look) }, ringZoom);
  const shape = toNodeShape({ ...scene, figures, zoom }, 0, FRAME, false);
  const outlines = toNodeInk(shape, palette).flatMap((ink) => (ink.type === 'outline' ? [ink] : []));
  return { figures, shape, outlines: outlines.slice(1) };
}

test('what was added has one ring, what returned two, each drawn outside of a body as large as ever', () => {
  const [plain] = draw(null).outlines;
  for (const [look, count] of [
    ['added', 1],
    ['returned', 2],
  ] as const) {
    for (const zoom of [1, 2]) {
      const { figures, outlines } = draw(look, zoom);
      expect(outlines).toHaveLength(count + 1);
      const widths = outlines.map(({ width, strokeWidth }) => [width - strokeWidth, width + strokeWidth]);
      for (const [place, [inner = 0]] of widths.entries()) {
        const [, outer = 0] = widths[place + 1] ?? [];
        expect(inner).toBeGreaterThan(outer);
      }
      expect(outlines.at(-1)).toMatchObject({ fill: plain?.fill, stroke: plain?.stroke });
      expect(outlines.at(-1)?.width).toBeCloseTo((plain?.width ?? 0) * zoom);
      expect(withoutRings(at(figures.nodes, 0)).width).toBeCloseTo(at(scene.figures.nodes, 0).width);
    }
  }
});

test('from afar rings and gaps stay wide enough to be told apart, in steps of the zoom', () => {
  expect([1, 2, 0.9].map(toRingZoom)).toEqual([1, 1, 1]);
  for (const zoom of [0.8, 0.6, 0.4, 0.15]) {
    const seen = toRingZoom(zoom);
    expect(seen).toBeLessThanOrEqual(zoom);
    expect(seen).toBeGreaterThan(zoom * 0.8);
    const { rings } = draw('returned', zoom, seen).shape;
    expect(rings?.line).toBeGreaterThanOrEqual(1.25);
    expect(rings?.clear).toBeGreaterThanOrEqual(1.5);
    expect(rings?.line).toBeLessThan(1.6);
  }
});

test('what is absent is hollow, without a ring, and its ties that are gone are dotted', () => {
  const { figures, outlines } = draw('absent');
  expect(outlines).toMatchObject([{ fill: palette.canvas, stroke: palette.tieQuiet }]);
  expect(at(figures.nodes, 0).label.color).toBe(palette.ink3);
  expect(new Set(figures.edges.map(({ dash }) => dash?.join()))).toEqual(new Set(['1,3']));
});

test('where nothing is compared figures stay the very same', () => {
  expect(toComparedFigures(scene.figures, null)).toBe(scene.figures);
});
