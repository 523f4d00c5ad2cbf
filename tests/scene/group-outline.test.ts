import { describe, expect, test } from 'vitest';
import { at, numberAt } from '../../src/base/assert.ts';
import { GROUP_MARK_RADIUS } from '../../src/scene/group/mark.ts';
import { type GroupOutline, toGroupOutlines } from '../../src/scene/group/outline.ts';
import { toPicture } from '../../src/scene/picture.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

const plain = sceneOf(seminar());
const all = plain.network.nodes.map((_, node) => node);
/** Four groups, cut by where their members stand, so that outlines run through many labels. */
const groups = [0, 1, 2, 3].map((slot) => ({
  slot,
  members: all.filter((node) => Math.floor((4 * numberAt(plain.positions, node * 2)) / (FRAME.width + 1)) === slot),
}));
const scene: Scene = { ...plain, groups };

const marksOf = (outlines: readonly GroupOutline[]) =>
  outlines.flatMap(({ letter, marks, rings }) => marks.map(([x, y]) => ({ letter, x, y, rings })));
const xsOf = ({ rings }: GroupOutline) => rings.flatMap((ring) => [...ring.filter((_, index) => index % 2 === 0)]);

test('the letters of groups stand on their outlines, in the frame, where no label, node or other letter is', () => {
  const outlines = toGroupOutlines(scene, FRAME);
  expect(outlines.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  const labels = toPicture(scene, FRAME).layers.flatMap((layer) => layer.labels);
  expect(labels.length).toBeGreaterThan(80);
  const marks = marksOf(outlines);
  for (const [index, { x, y, letter, rings }] of marks.entries()) {
    expect(Math.min(x, FRAME.width - x, y, FRAME.height - y), letter).toBeGreaterThan(GROUP_MARK_RADIUS);
    expect(
      rings.some((ring) => isOnOutline(x, y, ring)),
      letter,
    ).toBe(true);
    for (const other of marks.slice(0, index)) {
      expect(Math.max(Math.abs(other.x - x), Math.abs(other.y - y))).toBeGreaterThan(2 * GROUP_MARK_RADIUS);
    }
    for (const [node, label] of scene.labels.entries()) {
      const [nodeX, nodeY] = [numberAt(scene.positions, node * 2), numberAt(scene.positions, node * 2 + 1)];
      expect(Math.hypot(nodeX - x, nodeY - y), letter).toBeGreaterThan(GROUP_MARK_RADIUS);
      if (!label) continue;
      const dx = Math.max(nodeX + label.box.x - x, 0, x - nodeX - label.box.x - label.box.width);
      const dy = Math.max(nodeY + label.box.y - y, 0, y - nodeY - label.box.y - label.box.height);
      expect(Math.hypot(dx, dy), `${letter} on ${at(scene.texts, node).lines}`).toBeGreaterThan(GROUP_MARK_RADIUS);
    }
  }
});

describe('at the edge of the frame', () => {
  /** So close to the outermost nodes that their groups' padding has no room. */
  const xs = all.map((node) => numberAt(scene.positions, node * 2));
  const ys = all.map((node) => numberAt(scene.positions, node * 2 + 1));
  const [left, top] = [Math.min(...xs) - 5, Math.min(...ys) - 5];
  const narrow = { x: left, y: top, width: Math.max(...xs) + 5 - left, height: Math.max(...ys) + 5 - top };

  test('outlines and letters are whole while all members are in the frame', () => {
    const outlines = toGroupOutlines(scene, narrow);
    expect(outlines).toHaveLength(4);
    for (const { rings } of outlines) {
      for (const [index, value] of rings.flatMap((ring) => [...ring]).entries()) {
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual((index % 2 === 0 ? narrow.width : narrow.height) - 1);
      }
    }
    for (const { x, y, letter } of marksOf(outlines)) {
      expect(Math.min(x, narrow.width - x, y, narrow.height - y), letter).toBeGreaterThan(GROUP_MARK_RADIUS);
    }
  });

  test('a group beyond it stays there, and leaves without a jump', () => {
    const gone = { ...narrow, x: narrow.x + 2 * narrow.width };
    for (const outline of toGroupOutlines(scene, gone)) {
      for (const [x] of outline.marks) expect(x).toBeLessThan(0);
      expect(Math.max(...xsOf(outline))).toBeLessThan(0);
    }
    const leftOf = (shift: number) => Math.min(...xsOf(at(toGroupOutlines(scene, { ...narrow, x: left + shift }), 0)));
    for (let shift = -40; shift < 40; shift++) expect(leftOf(shift) - leftOf(shift + 1)).toBeLessThanOrEqual(1 + 1e-9);
  });
});

test('where nothing is free, a letter stands at the top of its group, inside the frame', () => {
  const box = { x: -2000, y: -2000, width: 4000, height: 4000 };
  const covered = { ...scene, labels: scene.labels.map((label) => label && { ...label, box }) };
  for (const { marks, rings } of toGroupOutlines(covered, FRAME)) {
    const ys = toMiddles(at(rings, 0)).map(([, y]) => y);
    expect(at(marks, 0)[1]).toBe(Math.max(Math.min(...ys), GROUP_MARK_RADIUS + 2));
  }
});

test('a crumb far from the rest of its group has no letter, another part as large has one', () => {
  const positions = plain.positions.slice();
  const part = (from: number, count: number, x: number) => {
    for (let node = from; node < from + count; node++) {
      positions.set([x + (node % 4) * 60, 100 + Math.floor((node % 12) / 4) * 60], node * 2);
    }
  };
  for (const node of all) positions.set([-9000 + node * 40, -9000], node * 2);
  part(0, 12, 0);
  part(12, 1, 5000);
  part(24, 12, 9000);
  const members = all.filter((node) => node <= 12 || (node >= 24 && node < 36));
  const box = { x: -100, y: -100, width: 10_000, height: 1000 };
  const [outline] = toGroupOutlines({ ...plain, positions, groups: [{ slot: 0, members }] }, box);
  expect(outline?.rings).toHaveLength(3);
  expect(outline?.marks).toHaveLength(2);
});

test('a picture without groups has no outlines', () => {
  expect(toGroupOutlines(plain, FRAME)).toEqual([]);
});

/** What the curve of a ring runs through for certain. */
const toMiddles = (ring: Float64Array): readonly (readonly [number, number])[] =>
  Array.from({ length: ring.length / 2 }, (_, index) => {
    const next = (index * 2 + 2) % ring.length;
    return [
      (numberAt(ring, index * 2) + numberAt(ring, next)) / 2,
      (numberAt(ring, index * 2 + 1) + numberAt(ring, next + 1)) / 2,
    ];
  });

const isOnOutline = (x: number, y: number, ring: Float64Array): boolean =>
  toMiddles(ring).some(([middleX, middleY]) => Math.hypot(middleX - x, middleY - y) < 1e-6);
