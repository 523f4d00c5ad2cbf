import { expect, test } from 'vitest';
import type { Box } from '../../src/scene/box.ts';
import { listCovered } from '../../src/scene/opening-positions.ts';
import { sceneOf, seminar } from '../drivers/scenes.ts';

const PANE = { width: 640, height: 480 };
const meets = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const countUnder = (origin: 'own' | 'published') => {
  const { labels, positions } = sceneOf({ ...seminar(), origin, id: 'mine' }, {}, PANE);
  const boxes = labels.flatMap((label, node) => {
    const [x = 0, y = 0] = positions.subarray(2 * node, 2 * node + 2);
    return label ? [{ ...label.box, x: x + label.box.x, y: y + label.box.y }] : [];
  });
  expect(boxes.length).toBeGreaterThan(10);
  return listCovered({ x: 0, y: 0 }, PANE, true).map((tools) => boxes.filter((box) => meets(box, tools)).length);
};

test('no name lies under the tools of the map, nor under those by which one’s own network is edited', () => {
  expect(countUnder('own')).toEqual([0, 0, 0]);
  const [right, left] = countUnder('published');
  expect(right).toBe(0);
  expect(left, 'a pane in which a name would stand there').toBeGreaterThan(0);
});
