import type { Side } from '../../dataset/sides.ts';
import type { Box } from '../box.ts';
import { LINE_HEIGHT, MAP_TEXT } from '../figures.ts';

/** One line of a label: where its baseline starts, ends or has its middle. */
export interface LabelLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** From the top of a line to its baseline, as a part of the line height. */
const BASELINE = 10.6 / 14;

/** A label's lines in its box, set flush towards the node. */
export function toLabelLines(lines: readonly string[], side: Side, box: Box, size: number): readonly LabelLine[] {
  const anchor = side.endsWith('l') ? 'end' : side.endsWith('r') ? 'start' : 'middle';
  const x = box.x + (anchor === 'end' ? box.width : anchor === 'start' ? 0 : box.width / 2);
  const lineHeight = (LINE_HEIGHT * size) / MAP_TEXT;
  return lines.map((text, index) => ({ text, x, y: box.y + (index + BASELINE) * lineHeight, anchor }));
}
