import { expect, test } from 'vitest';
import type { Box } from '../../src/scene/box.ts';
import { toViewBox } from '../../src/scene/camera.ts';
import { listCovered } from '../../src/scene/opening-positions.ts';
import { selectLabels } from '../../src/store/select-scene.ts';
import { selectCamera, selectPositions } from '../../src/store/selectors.ts';
import { applyFit, applyMove, applyNear } from '../../src/store/stage.ts';
import { sceneOf, seminar, stateOf } from '../drivers/scenes.ts';

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

test.each([PANE, { width: 390, height: 560 }, { width: 900, height: 640 }])(
  'no name lies under the tools of the map once all of it was fitted, or the map has gone to what is left: $width × $height',
  (pane) => {
    for (const origin of ['own', 'published'] as const) {
      const start = stateOf({ ...seminar(), origin, id: 'mine' }, {}, pane);
      const first = start.document.dataset.nodes[0]?.id ?? '';
      const moved = applyMove(start, first, 40, 40, 0);
      for (const state of [applyFit(moved), applyNear(moved)]) {
        expect(state.session.camera).not.toBeNull();
        const [labels, positions, camera] = [selectLabels(state), selectPositions(state), selectCamera(state)];
        const { zoom } = camera;
        const view = toViewBox(camera, pane);
        const boxes = labels.flatMap((label, node) => {
          const [x = 0, y = 0] = positions.subarray(2 * node, 2 * node + 2);
          return label ? [{ ...label.box, x: x * zoom + label.box.x, y: y * zoom + label.box.y }] : [];
        });
        const tools = listCovered({ x: view.x * zoom, y: view.y * zoom }, pane, origin === 'own');
        expect(boxes.filter((box) => tools.some((tool) => meets(box, tool)))).toEqual([]);
      }
    }
  },
);

test('no name lies under the tools of the map, nor under those by which one’s own network is edited', () => {
  expect(countUnder('own')).toEqual([0, 0, 0]);
  const [right, left] = countUnder('published');
  expect(right).toBe(0);
  expect(left, 'a pane in which a name would stand there').toBeGreaterThan(0);
});
