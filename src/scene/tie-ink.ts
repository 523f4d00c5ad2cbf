import type { Ink, OutlineInk, StrokeInk } from './ink.ts';
import type { TieLine } from './primitives.ts';
import type { TieHead } from './tie-head.ts';

/** The line of a tie. */
export const toTieInk = ({ shape, color, width, dash }: Omit<TieLine, 'edge' | 'head'>): StrokeInk => ({
  type: 'stroke',
  shape,
  stroke: color,
  width,
  dash,
});

/** The head at its end, round the corner of the frame. */
export const toHeadInk = (points: TieHead, fill: string): OutlineInk => ({
  type: 'outline',
  x: 0,
  y: 0,
  outline: { type: 'polygon', points },
  width: 2,
  height: 2,
  scale: 1,
  fill,
  stroke: null,
  strokeWidth: 0,
  isRound: false,
});

/** All that is drawn of a tie. */
export const toTieInks = (tie: TieLine): readonly Ink[] => [
  toTieInk(tie),
  ...(tie.head ? [toHeadInk(tie.head, tie.color)] : []),
];
