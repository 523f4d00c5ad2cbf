import fc from 'fast-check';
import { expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { isCrossing, isOverlapping } from '../../src/scene/box.ts';
import { nameRest } from '../../src/scene/label/name-rest.ts';
import { placeLabels } from '../../src/scene/label/place-labels.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

const scene = sceneOf(seminar());
const request = { ...scene, nodes: scene.shown.nodes, edges: scene.shown.edges, frame: FRAME };

/** Everything that stands on the map with its names at the end of lines, as it is drawn. */
function draw(coordinates: readonly number[]) {
  const positions = Float64Array.from(coordinates);
  const moved = { ...request, positions };
  const before = placeLabels(moved);
  const labels = nameRest(moved, before);
  const [layer] = toPicture({ ...scene, positions, labels }, FRAME).layers;
  const boxes = labels.flatMap((label, node) => {
    const [x, y] = [at(coordinates, node * 2), at(coordinates, node * 2 + 1)];
    return label ? [{ node, box: { ...label.box, x: x + label.box.x, y: y + label.box.y } }] : [];
  });
  const leaders = (layer?.labels ?? []).flatMap(({ node, leader }) => (leader ? [{ node, leader }] : []));
  return { before, labels, boxes, leaders, nodes: layer?.nodes ?? [] };
}

const crowded = fc.array(fc.double({ min: 60, max: 640, noNaN: true }), { minLength: 230, maxLength: 230 });

test('lines lead to names that had no room; those meet no other name, no node and no other line', () => {
  let count = 0;
  fc.assert(
    fc.property(crowded, (coordinates) => {
      const { before, labels, boxes, leaders, nodes } = draw(coordinates);
      for (const [node, label] of before.entries()) if (label) expect(labels[node]).toBe(label);
      for (const [index, { node, box }] of boxes.entries()) {
        expect(boxes.slice(index + 1).some((other) => isOverlapping(box, other.box))).toBe(false);
        for (const { node: owner, leader } of leaders) {
          if (owner === node) continue;
          expect(isCrossing(leader.x1, leader.y1, leader.x2, leader.y2, box)).toBe(false);
        }
      }
      for (const { node: owner, leader } of leaders) {
        count++;
        for (const { node, x, y, width, height } of nodes) {
          if (node === owner) continue;
          const box = { x: x - width / 2, y: y - height / 2, width, height };
          expect(isCrossing(leader.x1, leader.y1, leader.x2, leader.y2, box)).toBe(false);
        }
      }
    }),
    { numRuns: 12, seed: 7 },
  );
  expect(count).toBeGreaterThan(12);
});

test('where everything has its name nothing changes', () => {
  expect(nameRest(request, scene.labels)).toBe(scene.labels);
});

test('what is not drawn gets no name', () => {
  const nodes = scene.shown.nodes.map((_, node) => (node % 2 === 0 ? 1 : 0));
  const labels = nameRest(
    { ...request, nodes },
    scene.labels.map(() => null),
  );
  for (const [node, label] of labels.entries()) if (node % 2 === 1) expect(label).toBeNull();
  // Of the 58 no more than forty: lines are for few.
  expect(labels.filter(Boolean)).toHaveLength(40);
});
