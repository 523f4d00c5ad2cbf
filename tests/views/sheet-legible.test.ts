import { expect, test } from 'vitest';
import { runSimulation } from '../../src/layout/simulation.ts';
import { type Box, isOverlapping } from '../../src/scene/box.ts';
import type { PaneSize } from '../../src/scene/camera.ts';
import type { LiveLayout } from '../../src/scene/live-layout.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { selectCamera, selectUnsettled } from '../../src/store/selectors.ts';
import { buildStore } from '../../src/store/store.ts';
import { layOutFirst } from '../../src/views/lay-out-first.ts';
import { SEED } from '../../src/worker/live-layout-client.ts';
import { draftOf } from '../drivers/intake.ts';
import { longNames, THIRTY } from '../drivers/thirty.ts';

/** The live layout as the worker runs it, done before anybody waits. */
const layout: LiveLayout = {
  start(request, onPositions) {
    queueMicrotask(() => {
      const count = request.positions.length / 2;
      const start = { type: 'start', runId: 0, seed: SEED, count, ...request } as const;
      onPositions(Float32Array.from(runSimulation(start, Number.POSITIVE_INFINITY)), true);
    });
    return { drag: () => {}, release: () => {}, stop: () => {} };
  },
  close: () => {},
};

/** The names of a sheet as the map has them once it is brought in, in css px of the pane. */
async function nameIn(
  sheet: string,
  pane: PaneSize,
): Promise<{ readonly people: number; readonly boxes: readonly Box[] }> {
  const { dataset } = draftOf(sheet);
  const store = buildStore({ dataset, layout: null, origin: 'own', id: 'mine' }, {}, { pane, stage: pane });
  const laid = await layOutFirst(store, store.getState(), layout, new AbortController().signal);
  const state = laid(store.getState());
  expect(selectUnsettled(state)).toBe(false);
  const scene = selectScene(state);
  const { x, y, zoom } = selectCamera(state);
  const boxes = scene.labels.flatMap((label, node) => {
    if (!label) return [];
    const [left, top] = [0, 1].map((axis) => (scene.positions[node * 2 + axis] ?? Number.NaN) * zoom) as [
      number,
      number,
    ];
    const { box } = label;
    return [{ ...box, x: left + box.x + pane.width / 2 - x * zoom, y: top + box.y + pane.height / 2 - y * zoom }];
  });
  return { people: dataset.nodes.length, boxes };
}

const PANES = {
  'beside the panels': { width: 732, height: 584 },
  'on a wide screen': { width: 1180, height: 860 },
  'on a phone': { width: 390, height: 600 },
};
type Where = keyof typeof PANES;

/** What has to be named at least. A phone holds some fifty names; the others come as one comes nearer. */
const SHEETS: readonly (readonly [what: string, sheet: string, entries: number, least: Record<Where, number>])[] = [
  ['short names', THIRTY, 38, { 'beside the panels': 38, 'on a wide screen': 38, 'on a phone': 38 }],
  ['few places', longNames(3, 3, 2, 1), 38, { 'beside the panels': 38, 'on a wide screen': 38, 'on a phone': 38 }],
  [
    'two themes each',
    longNames(10, 8, 6, 2),
    54,
    { 'beside the panels': 54, 'on a wide screen': 54, 'on a phone': 51 },
  ],
  ['three of ten', longNames(18, 12, 10, 3), 70, { 'beside the panels': 56, 'on a wide screen': 69, 'on a phone': 36 }],
];

test.each(
  SHEETS.flatMap(([what, sheet, entries, least]) =>
    Object.entries(PANES).map(([where, pane]) => ({ what, where, sheet, entries, pane, least: least[where as Where] })),
  ),
)(
  'the names of thirty in a sheet can be read as it is brought in: $least of $entries ($what, $where), apart and in the pane',
  async ({ sheet, entries, pane, least }) => {
    const { people, boxes } = await nameIn(sheet, pane);
    expect(people).toBe(entries);
    expect(boxes.length).toBeGreaterThanOrEqual(least);
    const outside = boxes.filter(
      (box) => box.x < 0 || box.y < 0 || box.x + box.width > pane.width || box.y + box.height > pane.height,
    );
    expect(outside).toEqual([]);
    const over = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => isOverlapping(box, other)));
    expect(over).toEqual([]);
  },
);
