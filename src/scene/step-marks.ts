import { at } from '../base/assert.ts';
import { type Box, isOverlapping } from './box.ts';
import type { Emphasis } from './emphasis.ts';
import { listPills, STEP_RADIUS, toPoint, toTieLine } from './primitives.ts';
import type { Scene } from './scene.ts';
import { toPointOn } from './tie-shape.ts';

/** The number of a path's step on its tie, in css px of the frame. */
export interface StepMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Where along its tie a number stands: in the middle, else as near to it as there is room. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

/**
 * The steps of a path, numbered from 1; a number lies on no name and no other number where its tie has a place for it.
 * O(nodes + steps) where there is a path.
 */
export function toStepMarks(scene: Scene, emphasis: Emphasis, frame: Box): readonly StepMark[] {
  const edges = emphasis.trail?.edges ?? [];
  if (edges.length === 0) return [];
  const taken = listLabels(scene, emphasis, frame);
  return edges.map((edge, index) => {
    const { shape } = toTieLine(scene, edge, frame, 'trail');
    const points = PLACES.map((place) => toPointOn(shape, place));
    const [x, y] = points.find((point) => !taken.some((box) => isOverlapping(toDisc(point), box))) ?? at(points, 0);
    taken.push(toDisc([x, y]));
    return { x, y, text: String(index + 1) };
  });
}

const toDisc = ([x, y]: readonly [number, number]): Box => ({
  x: x - STEP_RADIUS,
  y: y - STEP_RADIUS,
  width: 2 * STEP_RADIUS,
  height: 2 * STEP_RADIUS,
});

/** The boxes of all names that are drawn, those of centres on their plates. */
function listLabels(scene: Scene, emphasis: Emphasis, frame: Box): Box[] {
  const onPlates = new Set(emphasis.centres);
  const boxes = listPills(scene, emphasis, frame).flatMap(({ pill }) => pill ?? []);
  scene.labels.forEach((label, node) => {
    if (!label || onPlates.has(node) || scene.shown.nodes[node] !== 1) return;
    const [x, y] = toPoint(scene, node, frame);
    boxes.push({ ...label.box, x: x + label.box.x, y: y + label.box.y });
  });
  return boxes;
}
