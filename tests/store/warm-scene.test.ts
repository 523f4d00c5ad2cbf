import { expect, test, vi } from 'vitest';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { selectScene } from '../../src/store/select-scene.ts';
import { buildStore } from '../../src/store/store.ts';
import { warmScene } from '../../src/store/warm-scene.ts';
import { buildCommunityDataset } from '../bench/community-dataset.ts';
import { buildCommunityGraph } from '../bench/community-graph.ts';
import { PANE, seminar, stateOf } from '../drivers/scenes.ts';

/** How often something has been looked up in a list. */
const counting = vi.hoisted(() => ({ works: 0 }));
vi.mock('../../src/base/assert.ts', async (original) => {
  const real = await original<typeof import('../../src/base/assert.ts')>();
  const at: typeof real.at = (list, index) => {
    counting.works++;
    return real.at(list, index);
  };
  const numberAt: typeof real.numberAt = (list, index) => {
    counting.works++;
    return real.numberAt(list, index);
  };
  return { ...real, at, numberAt };
});

test('a picture is made in pieces, and is then there; nobody waits for more of it than he wants', async () => {
  const measure = vi.fn(measureByTable);
  const state = buildStore(seminar(), {}, { measure, pane: PANE, stage: PANE }).getState();
  const breathe = vi.fn(async () => {});
  expect(await warmScene(state, () => true, breathe)).toBe(true);
  expect(breathe.mock.calls.length).toBeGreaterThan(5);
  const { length } = measure.mock.calls;
  expect(length).toBeGreaterThan(100);
  expect(selectScene(state).labels.filter(Boolean)).toHaveLength(115);
  expect(measure).toHaveBeenCalledTimes(length);

  const other = stateOf(seminar());
  const few = vi.fn(async () => {});
  expect(await warmScene(other, () => few.mock.calls.length < 2, few)).toBe(false);
  expect(few).toHaveBeenCalledTimes(2);
});

test('no task on the way to a picture of five thousand does more than a small part of the work', async () => {
  // Each step is a task of its own: work is counted, not timed.
  let now = 0;
  vi.spyOn(Date, 'now').mockImplementation(() => (now += 1000));
  const dataset = buildCommunityDataset(buildCommunityGraph(5000));
  const state = buildStore(
    { dataset, layout: null },
    {},
    { measure: measureByTable, pane: PANE, stage: PANE },
  ).getState();
  const works: number[] = [];
  const breathe = async () => {
    works.push(counting.works);
    counting.works = 0;
  };
  counting.works = 0;
  await warmScene(state, () => true, breathe);
  const all = works.reduce((sum, work) => sum + work, 0);
  expect(all).toBeGreaterThan(500_000);
  expect(Math.max(...works)).toBeLessThan(all / 10);
});
