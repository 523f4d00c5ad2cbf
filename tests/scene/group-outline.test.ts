import { describe, expect, test } from 'vitest';
import { at } from '../../src/base/assert.ts';
import { GROUP_MARK_RADIUS, toGroupOutlines } from '../../src/scene/group-outline.ts';
import { toPicture } from '../../src/scene/picture.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { FRAME, sceneOf, seminar } from '../drivers/scenes.ts';

const plain = sceneOf(seminar());
const all = plain.network.nodes.map((_, node) => node);
/** Four groups, cut by where their members stand, so that outlines run through many labels. */
const groups = [0, 1, 2, 3].map((slot) => ({
  slot,
  members: all.filter((node) => Math.floor((4 * at(plain.positions, node * 2)) / (FRAME.width + 1)) === slot),
}));
const scene: Scene = { ...plain, groups };

test('the letters of groups stand on their outlines, in the frame, where no label, node or other letter is', () => {
  const outlines = toGroupOutlines(scene, FRAME);
  expect(outlines.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
  const labels = toPicture(scene, FRAME).layers.flatMap((layer) => layer.labels);
  expect(labels.length).toBeGreaterThan(80);
  for (const { x, y, letter, points } of outlines) {
    expect(Math.min(x, FRAME.width - x, y, FRAME.height - y), letter).toBeGreaterThan(GROUP_MARK_RADIUS);
    expect(isOnOutline(x, y, points), letter).toBe(true);
    for (const other of outlines) {
      if (other.letter === letter) continue;
      expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(2 * GROUP_MARK_RADIUS);
    }
    for (const [node, label] of scene.labels.entries()) {
      const [nodeX, nodeY] = [at(scene.positions, node * 2), at(scene.positions, node * 2 + 1)];
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
  const xs = all.map((node) => at(scene.positions, node * 2));
  const ys = all.map((node) => at(scene.positions, node * 2 + 1));
  const [left, top] = [Math.min(...xs) - 5, Math.min(...ys) - 5];
  const narrow = { x: left, y: top, width: Math.max(...xs) + 5 - left, height: Math.max(...ys) + 5 - top };

  test('outlines and letters are whole while all members are in the frame', () => {
    const outlines = toGroupOutlines(scene, narrow);
    expect(outlines).toHaveLength(4);
    for (const { x, y, points, letter } of outlines) {
      for (const [index, value] of points.entries()) {
        expect(value).toBeGreaterThanOrEqual(1);
        expect(value).toBeLessThanOrEqual((index % 2 === 0 ? narrow.width : narrow.height) - 1);
      }
      expect(Math.min(x, narrow.width - x, y, narrow.height - y), letter).toBeGreaterThan(GROUP_MARK_RADIUS);
    }
  });

  test('a group beyond it stays there, and leaves without a jump', () => {
    const gone = { ...narrow, x: narrow.x + 2 * narrow.width };
    for (const { x, points } of toGroupOutlines(scene, gone)) {
      expect(x).toBeLessThan(0);
      expect(Math.max(...points.filter((_, index) => index % 2 === 0))).toBeLessThan(0);
    }
    const leftOf = (shift: number) => {
      const [{ points } = { points: [] }] = toGroupOutlines(scene, { ...narrow, x: left + shift });
      return Math.min(...points.filter((_, index) => index % 2 === 0));
    };
    for (let shift = -40; shift < 40; shift++) expect(leftOf(shift) - leftOf(shift + 1)).toBeLessThanOrEqual(1 + 1e-9);
  });
});

test('where nothing is free, a letter stands at the top of its group, inside the frame', () => {
  const box = { x: -2000, y: -2000, width: 4000, height: 4000 };
  const covered = { ...scene, labels: scene.labels.map((label) => label && { ...label, box }) };
  for (const { y, points } of toGroupOutlines(covered, FRAME)) {
    const top = Math.min(...points.filter((_, index) => index % 2 === 1));
    expect(y).toBe(Math.max(top, GROUP_MARK_RADIUS + 2));
  }
});

test('a picture without groups has no outlines', () => {
  expect(toGroupOutlines(plain, FRAME)).toEqual([]);
});

function isOnOutline(x: number, y: number, points: Float64Array): boolean {
  for (let index = 0; index < points.length; index += 2) {
    const next = (index + 2) % points.length;
    const [x1, y1, x2, y2] = [at(points, index), at(points, index + 1), at(points, next), at(points, next + 1)];
    const length = Math.hypot(x2 - x1, y2 - y1);
    if (Math.abs(Math.hypot(x - x1, y - y1) + Math.hypot(x - x2, y - y2) - length) < 1e-6) return true;
  }
  return false;
}
