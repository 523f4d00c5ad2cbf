import { expect, test } from 'vitest';
import { toComparedFigures } from '../../src/scene/compared-figures.ts';
import { buildFigures, type ComparedLook, type Figures } from '../../src/scene/figures.ts';
import { toFramedFigures } from '../../src/scene/framed-figures.ts';
import { PALETTES, type ThemeName } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { sceneOf, seminar } from '../drivers/scenes.ts';

const scene = sceneOf(seminar(), { theme: 'light' });
const LOOKS: readonly (ComparedLook | null)[] = [null, 'added', 'returned', 'absent'];
const compared = {
  nodes: scene.network.nodes.map((_, node) => LOOKS[node % 4] ?? null),
  edges: scene.network.edges.map((_, edge) => (edge % 3 === 0 ? ('absent' as const) : null)),
};
const frame = [...scene.network.nodes.keys()].filter((node) => node % 5 === 0);

/** Drawn in these colours from the start. */
function draw(theme: ThemeName, isCompared: boolean, isFramed: boolean): Figures {
  const plain = buildFigures(scene.network, PALETTES[theme], null, 1.25, 1.5);
  return toFramedFigures(toComparedFigures(plain, isCompared ? compared : null), isFramed ? frame : []);
}

test.each([
  [false, false],
  [true, false],
  [false, true],
  [true, true],
])('in other colours a drawing is as if drawn in them; compared: %s, framed: %s', (isCompared, isFramed) => {
  const light = { ...scene, figures: draw('light', isCompared, isFramed) };
  const dark = toRecoloured(light, PALETTES.dark);
  expect(dark.figures).toEqual(draw('dark', isCompared, isFramed));
  expect(toRecoloured(dark, PALETTES.light)).toEqual(light);
  expect(dark.labels).toBe(light.labels);
});

test('in its own colours a drawing stays the very same', () => {
  expect(toRecoloured(scene, PALETTES.light)).toBe(scene);
});
