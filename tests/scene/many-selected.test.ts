import { expect, test } from 'vitest';
import { type Box, isOverlapping } from '../../src/scene/box.ts';
import { toPicture } from '../../src/scene/picture.ts';
import { selectNameless, selectScene } from '../../src/store/select-scene.ts';
import { seminar, stateOf } from '../drivers/scenes.ts';

const PHONE = { width: 390, height: 560 };

/** The boxes of all names and plates that are drawn, on a ground without edges. */
function listBoxes(selection: readonly string[]) {
  const state = stateOf(seminar(), { selection }, PHONE);
  const scene = selectScene(state);
  const blocks = toPicture(scene, { x: -5000, y: -5000, width: 10_000, height: 10_000 }).layers.flatMap(
    ({ labels }) => labels,
  );
  const boxes = blocks.flatMap(({ node, pill }): Box[] => {
    const label = scene.labels[node]?.box;
    if (pill || !label) return pill ? [pill] : [];
    const [x, y] = [0, 1].map((axis) => (scene.positions[node * 2 + axis] ?? 0) * scene.zoom + 5000);
    return [{ ...label, x: (x ?? 0) + label.x, y: (y ?? 0) + label.y }];
  });
  const named = new Set(blocks.map(({ node }) => node));
  const nameless = (scene.emphasis?.nodes ?? []).filter((node) => !named.has(node)).length;
  return { boxes, nameless, counted: selectNameless(state) };
}

test('of many that are selected no name lies on another, and who has no room is counted', () => {
  const { nodes } = seminar().dataset;
  const { boxes, nameless, counted } = listBoxes(nodes.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  for (const [at, box] of boxes.entries())
    expect(boxes.slice(at + 1).some((other) => isOverlapping(box, other, 1))).toBe(false);
  expect(boxes.length).toBeGreaterThan(15);
  expect(nameless).toBeGreaterThan(0);
  expect(counted).toBe(nameless);
});
