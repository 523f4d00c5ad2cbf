import { describe, expect, test } from 'vitest';
import { numberAt } from '../../src/base/assert.ts';
import { measureExtent } from '../../src/layout/opening/fit.ts';
import { buildSimulation, runSimulation } from '../../src/layout/simulation.ts';
import type { LiveLayoutStart } from '../../src/scene/live-layout.ts';

/** Six stars of eight leaves in a ring: node 0–5 are hubs, 6–53 leaves; leaf k belongs to hub k % 6. */
function buildStart(mode: LiveLayoutStart['mode'], change: Partial<LiveLayoutStart> = {}): LiveLayoutStart {
  const count = 54;
  const positions = new Float64Array(count * 2);
  for (let node = 0; node < count; node++) {
    const hub = node % 6;
    const [x, y] = [400 + 250 * Math.cos((hub * Math.PI) / 3), 300 + 180 * Math.sin((hub * Math.PI) / 3)];
    const leaf = node < 6 ? 0 : 60;
    positions.set([x + leaf * Math.cos(node), y + leaf * Math.sin(node)], node * 2);
  }
  const source = Int32Array.from({ length: count }, (_, node) => node);
  const target = Int32Array.from({ length: count }, (_, node) => (node < 6 ? (node + 1) % 6 : node % 6));
  const radius = new Float32Array(count).fill(7);
  const shown = new Uint8Array(count).fill(1);
  const fixed = new Uint8Array(count);
  return { type: 'start', runId: 1, mode, count, source, target, positions, radius, shown, fixed, seed: 5, ...change };
}

const place = (positions: ArrayLike<number>, node: number) =>
  [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)] as const;
function moved(start: LiveLayoutStart, positions: ArrayLike<number>, node: number): number {
  const [x, y] = place(positions, node);
  const [ox, oy] = place(start.positions, node);
  return Math.hypot(x - ox, y - oy);
}

describe.each(['drag', 'settle', 'open'] as const)('a run of %s', (mode) => {
  test('gives the same positions for the same seed and calls', () => {
    expect(runSimulation(buildStart(mode), 80)).toEqual(runSimulation(buildStart(mode), 80));
  });

  test('leaves hidden and pinned nodes where they are', () => {
    const start = buildStart(mode);
    start.shown[8] = 0;
    start.fixed[2] = 1;
    const end = runSimulation(start, 300);
    expect(moved(start, end, 8)).toBeLessThan(1e-4);
    expect(moved(start, end, 2)).toBeLessThan(1e-4);
  });

  test('comes to rest with numbers only', () => {
    const simulation = buildSimulation(buildStart(mode));
    let ticks = 1;
    while (!simulation.tick()) expect(ticks++).toBeLessThan(300);
    expect(simulation.positions().every(Number.isFinite)).toBe(true);
  });
});

describe('dragging', () => {
  function dragHub(ticks: number) {
    const start = buildStart('drag');
    const simulation = buildSimulation(start);
    for (let step = 1; step <= ticks; step++) {
      simulation.drag(0, 650 + step * 4, 300);
      expect(simulation.tick()).toBe(false);
    }
    return { start, simulation };
  }

  test('takes leaves along and leaves the rest of the map alone', () => {
    const { start, simulation } = dragHub(40);
    const positions = simulation.positions();
    expect(place(positions, 0)).toEqual([810, 300]);
    for (let leaf = 6; leaf < 54; leaf++) {
      const [x, y] = place(positions, leaf);
      if (leaf % 6 === 0) expect(Math.hypot(x - 810, y - 300)).toBeLessThan(120);
      if (leaf % 6 === 3) expect(moved(start, positions, leaf)).toBeLessThan(5);
    }
  });

  test('ends about a second after the release, with the node where it was dropped', () => {
    const { simulation } = dragHub(20);
    simulation.release(0);
    let ticks = 1;
    while (!simulation.tick()) ticks++;
    expect(ticks).toBeLessThan(75);
    expect(place(simulation.positions(), 0)).toEqual([730, 300]);
  });

  test('moves nothing when nothing is dragged', () => {
    const start = buildStart('drag');
    const end = runSimulation(start, 60);
    for (let node = 0; node < start.count; node++) expect(moved(start, end, node)).toBeLessThan(0.01);
  });
});

describe('settling', () => {
  test('keeps size and aspect of the map roughly, also when repeated', () => {
    let start = buildStart('settle');
    const before = measureExtent(start.positions);
    for (let round = 0; round < 3; round++) {
      start = { ...start, positions: Float64Array.from(runSimulation(start, 300)) };
    }
    const after = measureExtent(start.positions);
    expect(after.width / before.width).toBeGreaterThan(0.6);
    expect(after.width / before.width).toBeLessThan(1.7);
    expect(after.width / after.height / (before.width / before.height)).toBeGreaterThan(0.6);
    expect(after.width / after.height / (before.width / before.height)).toBeLessThan(1.7);
  });

  test('leaves no two nodes on each other', () => {
    const end = runSimulation(buildStart('settle'), 300);
    for (let a = 0; a < 54; a++) {
      for (let b = 0; b < a; b++) {
        const [[ax, ay], [bx, by]] = [place(end, a), place(end, b)];
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan(14);
      }
    }
  });
});

test('an opening run needs no positions', () => {
  const end = runSimulation(buildStart('open', { positions: new Float64Array(108) }), 300);
  const extent = measureExtent(Float64Array.from(end));
  expect(Math.min(extent.width, extent.height)).toBeGreaterThan(200);
});

test.each([
  [234, 494],
  [900, 400],
])('an opening run has the shape of its room of %i × %i, whatever it starts from', (width, height) => {
  for (const positions of [new Float64Array(108), buildStart('open').positions]) {
    const end = runSimulation(buildStart('open', { positions, room: { width, height } }), 300);
    const extent = measureExtent(Float64Array.from(end));
    expect(extent.width / extent.height).toBeCloseTo(width / height, 2);
  }
});
