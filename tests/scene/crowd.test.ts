import { expect, test, vi } from 'vitest';
import { seededRandom } from '../../src/base/random.ts';
import { mostConnected } from '../../src/network/neighbours.ts';
import { type Box, isOverlapping } from '../../src/scene/box.ts';
import { NodeGrid } from '../../src/scene/label/node-grid.ts';
import type { LabelPlacement } from '../../src/scene/label/placement.ts';
import { buildLabelTexts, type LabelText } from '../../src/scene/label/text.ts';
import { measureByTable } from '../../src/scene/label/text-width.ts';
import { sceneOf, seminar } from '../drivers/scenes.ts';

test.each([
  ['in a frame', { x: -60, y: -40, width: 300, height: 200 }, 1],
  ['without one', null, 1],
  ['with one of them far away', null, 1000],
])('the nodes %s that a box lies on are those whose own boxes it meets', (_where, frame, far) => {
  const random = seededRandom(4);
  const count = 200;
  const size = () => 2 + 30 * random();
  const figures = { nodes: Array.from({ length: count }, () => ({ width: size(), height: size() })) };
  const positions = Float64Array.from({ length: 2 * count }, () => 400 * (random() - 0.5));
  positions[0] = 400 * far;
  const nodes = Uint8Array.from({ length: count }, () => (random() < 0.8 ? 1 : 0));
  const zoom = 0.7;
  const grid = new NodeGrid({ figures, positions, nodes, zoom, frame } as unknown as LabelPlacement);
  const boxOf = (node: number): Box => {
    const { width = 0, height = 0 } = figures.nodes[node] ?? {};
    const [x = 0, y = 0] = positions.slice(node * 2);
    const half = { width: width * zoom, height: height * zoom };
    return { x: x * zoom - half.width / 2, y: y * zoom - half.height / 2, ...half };
  };
  for (let round = 0; round < 60; round++) {
    const within = frame ?? { x: -200, y: -200, width: 400, height: 400 };
    const box = { x: within.x + (within.width - 40) * random(), y: within.y + (within.height - 14) * random() };
    const asked = { ...box, width: 40 * random(), height: 14 * random() };
    const met = new Set<number>();
    grid.some(asked, ({ node }) => !met.add(node));
    const expected = [...nodes.keys()].filter((node) => nodes[node] === 1 && isOverlapping(asked, boxOf(node), 1));
    expect([...met].sort((a, b) => a - b)).toEqual(expected);
  }
});

test('a name is set when somebody asks for it, once', () => {
  const { network, figures } = sceneOf(seminar());
  const measure = vi.fn(measureByTable);
  const texts = buildLabelTexts(network, figures, 'en', measure);
  expect(measure).not.toHaveBeenCalled();
  const linesOf = (set: readonly LabelText[]) => set.reduce((sum, { lines }) => sum + lines.length, 0);
  for (let time = 0; time < 3; time++) {
    expect(texts.every(({ width }) => width > 0)).toBe(true);
    expect(measure).toHaveBeenCalledTimes(linesOf(texts));
  }
  // The foremost in all the ways in which they can be set.
  const ways = texts.flatMap(({ others }) => others ?? []);
  expect(ways.length).toBeGreaterThan(10);
  expect(texts.flatMap(({ others }) => others ?? [])).toEqual(ways);
  expect(measure).toHaveBeenCalledTimes(linesOf([...texts, ...ways]));
});

test('a name is set anew only where its record, its size or its rank changed', () => {
  const { network, figures } = sceneOf(seminar());
  const [texts, again] = [0, 1].map(() => buildLabelTexts(network, figures, 'en', measureByTable));
  expect(again?.every((text, node) => text === texts?.[node])).toBe(true);
  expect(again?.some(({ others }) => others)).toBe(true);
});

test('the few with the most ties are the first of all in their order', () => {
  const random = seededRandom(3);
  const degrees = Int32Array.from({ length: 300 }, () => Math.floor(12 * random()));
  const visible = Uint8Array.from(degrees, () => (random() < 0.7 ? 1 : 0));
  const network = { degree: degrees } as unknown as Parameters<typeof mostConnected>[0];
  const all = mostConnected(network, visible, 300);
  expect(all).toHaveLength(visible.reduce((sum, mark) => sum + mark, 0));
  for (const count of [1, 2, 7, 40, 299]) expect(mostConnected(network, visible, count)).toEqual(all.slice(0, count));
});
