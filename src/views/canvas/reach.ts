import { at, numberAt } from '../../base/assert.ts';
import { type Box, growBox } from '../../scene/box.ts';
import type { LabelBlock, NodeShape } from '../../scene/primitives.ts';
import type { Scene } from '../../scene/scene.ts';

/** How far letters, marks and borders may reach out of the boxes they are reckoned with, css px. */
const OVERHANG = 6;

/** What a node takes up when it is painted, css px of the view. */
export function toNodeReach(shape: NodeShape): Box {
  const reach = shape.border + shape.halo + OVERHANG;
  const [width, height] = [shape.width + 2 * reach, shape.height + 2 * reach];
  return { x: shape.x - width / 2, y: shape.y - height / 2, width, height };
}

/** What a label takes up, with its plate and the line that leads to it. */
export const toLabelReach = (scene: Scene, label: LabelBlock, view: Box): Box =>
  growBox(toRoom(scene, label, view), OVERHANG);

function toRoom({ labels, positions, zoom }: Scene, { node, pill, leader }: LabelBlock, view: Box): Box {
  if (pill) return pill;
  const { x, y, width, height } = at(labels, node)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
  const [left, top] = [
    numberAt(positions, node * 2) * zoom - view.x + x,
    numberAt(positions, node * 2 + 1) * zoom - view.y + y,
  ];
  if (!leader) return { x: left, y: top, width, height };
  const [x0, y0] = [Math.min(left, leader.x1, leader.x2), Math.min(top, leader.y1, leader.y2)];
  const [x1, y1] = [Math.max(left + width, leader.x1, leader.x2), Math.max(top + height, leader.y1, leader.y2)];
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

/** The box on whole device px, as far as it is on a canvas of this size; a box of no size where it is not. */
export function toDevicePixels(
  { x, y, width, height }: Box,
  scale: number,
  canvas: Pick<Box, 'width' | 'height'>,
): Box {
  const hold = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const [left, top] = [hold(Math.floor(x * scale), canvas.width), hold(Math.floor(y * scale), canvas.height)];
  const right = hold(Math.ceil((x + width) * scale), canvas.width);
  const lower = hold(Math.ceil((y + height) * scale), canvas.height);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, lower - top) };
}
