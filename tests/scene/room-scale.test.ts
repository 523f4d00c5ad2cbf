import { expect, test } from 'vitest';
import { growBox, isOverlapping } from '../../src/scene/box.ts';
import type { PaneSize } from '../../src/scene/camera.ts';
import { toRoomScale, toWallScale } from '../../src/scene/figures.ts';
import { PALETTES } from '../../src/scene/palette.ts';
import { toRecoloured } from '../../src/scene/recolour.ts';
import { applyPresent } from '../../src/store/presenting.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { PANE, sceneOf, seminar, stateOf } from '../drivers/scenes.ts';

test('type is 12 px at 860, 15 at 1,400, and grows in small steps in between; a low pane or a phone keeps it', () => {
  const typeAt = (width: number, height = 900) => 12 * toRoomScale({ width, height });
  expect([typeAt(390), typeAt(860), typeAt(1400), typeAt(1400, 600)]).toEqual([12, 12, 15, 12]);
  for (let width = 860; width < 1400; width++) {
    const step = typeAt(width + 1) - typeAt(width);
    expect(step).toBeGreaterThanOrEqual(0);
    expect(step).toBeLessThan(0.5);
  }
  expect(12 * toWallScale({ width: 1920, height: 1000 })).toBeGreaterThan(typeAt(1920, 1000));
});

const WALL = { width: 1400, height: 900 };

test('names, nodes, numbers and ties grow alike, every name still stands, and none on another', () => {
  for (const language of ['en', 'id'] as const) {
    const [usual, large] = [sceneOf(seminar(), { language }), sceneOf(seminar(), { language }, WALL)];
    const { figures, labels, positions } = large;
    for (const [node, { width, label, border, numeralSize }] of figures.nodes.entries()) {
      const plain = usual.figures.nodes[node];
      expect(width / (plain?.width ?? 0)).toBeCloseTo(1.25);
      expect(label.size / (plain?.label.size ?? 0)).toBeCloseTo(1.25);
      expect(border / (plain?.border ?? 0)).toBeCloseTo(1.25);
      expect(numeralSize).toBeCloseTo(15);
    }
    expect(figures.edges[0]?.width).toBeCloseTo(1.25 * (usual.figures.edges[0]?.width ?? 0));
    const boxes = labels.flatMap((label, node) => {
      const [x = 0, y = 0] = positions.subarray(2 * node, 2 * node + 2);
      // A prepared side bears half a pixel, which is clear over and under letters.
      return label ? [growBox({ ...label.box, x: x + label.box.x, y: y + label.box.y }, -0.25)] : [];
    });
    expect(boxes).toHaveLength(115);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other, -0.2))).toBe(false);
    }
  }
});

test.each(['en', 'id'] as const)(
  'in %s each name of the live map is on the side that it has in the opening one',
  (language) => {
    const document = seminar();
    const { width, height } = document.layout?.wide ?? PANE;
    const sidesIn = (pane: PaneSize) => sceneOf(document, { language }, pane).labels.map((label) => label?.side);
    const opening = sidesIn({ width, height });
    for (const pane of [
      { width: width - 1, height: height - 1 },
      PANE,
      { width: 1200, height: 800 },
      { width: 1700, height: 1000 },
    ]) {
      expect(sidesIn(pane)).toEqual(opening);
    }
  },
);

test('in other colours they are as large', () => {
  const large = sceneOf(seminar(), {}, WALL);
  const { nodes, edges } = toRecoloured(large, PALETTES.dark).figures;
  for (const [node, { border, numeralSize }] of nodes.entries()) {
    expect([border, numeralSize]).toEqual([large.figures.nodes[node]?.border, large.figures.nodes[node]?.numeralSize]);
  }
  expect(edges.map(({ width }) => width)).toEqual(large.figures.edges.map(({ width }) => width));
});

test.each(['en', 'id'] as const)('in %s no name is left out of the opening view at 1366 × 768', (language) => {
  const { labels } = sceneOf(seminar(), { language }, { width: 790, height: 588 });
  expect(labels.filter((label) => label === null)).toEqual([]);
});

test.each(['en', 'id'] as const)('in %s no name is left out of the map that is shown to a room', (language) => {
  // What a screen of 1366 × 768, 1280 × 720 and 1920 × 1080 has for it, above one line or two.
  for (const [width, height] of [
    [1366, 658],
    [1366, 632],
    [1280, 610],
    [1920, 937],
    [1920, 900],
  ] as const) {
    const pane = { width, height };
    const presented = applyPresent(stateOf(seminar(), { language }, pane));
    const { labels, figures } = selectScene(presented);
    expect([pane, labels.filter((label) => label === null)]).toEqual([pane, []]);
    expect(figures.scale).toBeGreaterThan(1.12 * toRoomScale(pane));
  }
});
