import type { Box } from './box.ts';
import { listRings, toRingOutline } from './compared-figures.ts';
import { REGION_OPACITY } from './group/hues.ts';
import { GROUP_LETTER, GROUP_MARK_RADIUS } from './group/mark.ts';
import type { GroupOutline } from './group/outline.ts';
import type { Ring } from './group/ring.ts';
import { LEADER_WIDTH, type Leader } from './label/leader.ts';
import type { LabelLine } from './label/lines.ts';
import { PIN_HALO, PIN_RADIUS, RING_GAP, RING_WIDTH } from './label/sides.ts';
import type { Outline } from './outline.ts';
import type { Palette } from './palette.ts';
import {
  type LabelBlock,
  type NodeShape,
  NUMERAL_BASELINE,
  PILL_RADIUS,
  STEP_BASELINE,
  STEP_RADIUS,
  STEP_TEXT,
} from './primitives.ts';
import type { StepMark } from './step-marks.ts';
import type { TieShape } from './tie-shape.ts';

// How things look, said once, for canvas and files, in their order. Numbers are final, css px; null paints nothing.

/** A stroke along a line, a curve or a circle. */
export interface StrokeInk {
  readonly type: 'stroke';
  readonly shape: TieShape;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[] | null;
}

/** The outline of a node, its middle at (x, y); `scale` is for the corners' radius. */
export interface OutlineInk {
  readonly type: 'outline';
  readonly x: number;
  readonly y: number;
  readonly outline: Outline;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Whether corners of the stroke are round. */
  readonly isRound: boolean;
}

/** The soft shape behind a group. */
export interface RegionInk {
  readonly type: 'region';
  readonly rings: readonly Ring[];
  readonly fill: string;
  readonly fillOpacity: number;
  readonly stroke: string;
  readonly strokeWidth: number;
}

export interface DiscInk {
  readonly type: 'disc';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

/** A bold sign or number, centred at x on the baseline y. */
export interface SignInk {
  readonly type: 'sign';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: string;
}

/** What a name stands on. */
export interface PlateInk {
  readonly type: 'plate';
  readonly box: Box;
  readonly radius: number;
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
}

/** A name in its lines; what is stroked lies under the letters. */
export interface TextInk {
  readonly type: 'text';
  readonly lines: readonly LabelLine[];
  readonly size: number;
  readonly weight: 400 | 700;
  readonly italic: boolean;
  readonly fill: string;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

export type Ink = StrokeInk | OutlineInk | RegionInk | DiscInk | SignInk | PlateInk | TextInk;

/** The line of regions and of the marks with their letters and of steps. */
const MARK_LINE = 1.5;
const PLATE_LINE = 1;

/** A node from the back: clear ring, or the ring of the selection; its own rings; fill and border; then its marks. */
export const toNodeInk = (shape: NodeShape, palette: Palette): readonly Ink[] => [
  ...toBareInk(shape, palette),
  ...toMarksInk(shape, palette),
];

/** The same without its marks. */
export const toBareInk = (shape: NodeShape, palette: Palette): readonly OutlineInk[] => [
  ...(shape.ring ? toRingInk(shape, palette) : toHaloInk(shape, palette)),
  ...toOwnRingsInk(shape, palette),
  toBodyInk(shape),
];

/** What is drawn of a node over its body: a session's number, which grows with it, and the mark of a pin. */
export function toMarksInk(shape: NodeShape, palette: Palette): readonly Ink[] {
  const { x, y, pin } = shape;
  const inks: Ink[] = [...toNumeralInk(shape, palette)];
  if (pin) {
    const place = { type: 'disc', x: x + pin[0], y: y + pin[1], stroke: null, strokeWidth: 0 } as const;
    inks.push({ ...place, radius: PIN_RADIUS + PIN_HALO, fill: palette.canvas });
    inks.push({ ...place, radius: PIN_RADIUS, fill: palette.ink });
  }
  return inks;
}

export function toNumeralInk(shape: NodeShape, palette: Palette): readonly SignInk[] {
  const { x, y, numeral: text, numeralSize: size } = shape;
  if (text === null) return [];
  return [{ type: 'sign', x, y: y + NUMERAL_BASELINE * size, text, size, fill: palette.onInk }];
}

/** The clear ring that keeps ties off a node; none where the ground is not the map's own. */
export function toHaloInk(shape: NodeShape, palette: Palette): readonly OutlineInk[] {
  if (shape.halo <= 0) return [];
  const strokeWidth = shape.border + 2 * shape.halo;
  const outline = shape.rings ? toRingOutline(shape.outline) : shape.outline;
  return [{ ...toOutline(shape, 0), outline, fill: null, stroke: palette.canvas, strokeWidth }];
}

export const toBodyInk = (shape: NodeShape): OutlineInk => ({
  ...toOutline(shape, shape.rings ? -shape.rings.reach : 0),
  fill: shape.fill,
  stroke: shape.stroke,
  strokeWidth: shape.border,
});

/** The rings that a node's figure has, on ground of their own. */
function toOwnRingsInk(shape: NodeShape, palette: Palette): readonly OutlineInk[] {
  const { rings } = shape;
  if (!rings) return [];
  const line = { fill: palette.canvas, stroke: rings.color, strokeWidth: rings.line };
  const outline = toRingOutline(shape.outline);
  return listRings(rings).map((inside) => ({ ...toOutline(shape, -inside), outline, ...line }));
}

function toRingInk(shape: NodeShape, palette: Palette): readonly OutlineInk[] {
  const gap = shape.border / 2 + RING_GAP;
  const ring = { ...toOutline(shape, gap + RING_WIDTH / 2), fill: null, stroke: palette.select, isRound: true };
  return [
    { ...toOutline(shape, gap), fill: palette.canvas, stroke: null, strokeWidth: 0 },
    { ...ring, strokeWidth: RING_WIDTH },
  ];
}

/** The outline, `grow` px larger on every side. */
const toOutline = ({ x, y, outline, width, height, scale }: NodeShape, grow: number) =>
  ({
    type: 'outline',
    x,
    y,
    outline,
    width: width + 2 * grow,
    height: height + 2 * grow,
    scale,
    isRound: false,
  }) as const;

export const toGroupInk = ({ rings, fill, stroke }: GroupOutline): RegionInk => ({
  type: 'region',
  rings,
  fill,
  fillOpacity: REGION_OPACITY,
  stroke,
  strokeWidth: MARK_LINE,
});

/** The round marks with a group's letter. */
export const toGroupMarkInk = ({ stroke, letter, marks }: GroupOutline, palette: Palette): readonly Ink[] =>
  marks.flatMap(([x, y]): Ink[] => [
    { type: 'disc', x, y, radius: GROUP_MARK_RADIUS, fill: palette.canvas, stroke, strokeWidth: MARK_LINE },
    { type: 'sign', x, y: y + STEP_BASELINE, text: letter, size: GROUP_LETTER, fill: palette.ink },
  ]);

/** The round mark with a step's number, in the colour of paths. */
export const toStepInk = ({ x, y, text }: StepMark, palette: Palette): readonly Ink[] => [
  { type: 'disc', x, y, radius: STEP_RADIUS, fill: palette.path, stroke: palette.canvas, strokeWidth: MARK_LINE },
  { type: 'sign', x, y: y + STEP_BASELINE, text, size: STEP_TEXT, fill: palette.canvas },
];

/** A name beside its node, with a line to it where it stands apart, or on a plate of its own. */
export function toLabelInk(block: LabelBlock, palette: Palette): readonly Ink[] {
  const { pill, leader } = block;
  const text = toTextInk(block, palette);
  if (pill) return [toPlateInk(pill, palette), text];
  if (!leader) return [text];
  const { fill, stroke, strokeWidth } = text;
  const ground = stroke === null ? [] : [toLeaderInk(leader, stroke, LEADER_WIDTH + strokeWidth)];
  return [...ground, toLeaderInk(leader, fill, LEADER_WIDTH), text];
}

/** The words of a name, with a clear ring round the letters where they stand on no plate. */
export function toTextInk({ lines, style, halo }: LabelBlock, palette: Palette): TextInk {
  const { color: fill, size, weight, italic } = style;
  const stroke = halo > 0 ? palette.canvas : null;
  return { type: 'text', lines, size, weight, italic, fill, stroke, strokeWidth: 2 * halo };
}

const toLeaderInk = (leader: Leader, stroke: string, width: number): StrokeInk => ({
  type: 'stroke',
  shape: { type: 'straight', ...leader },
  stroke,
  width,
  dash: null,
});

const toPlateInk = (box: Box, palette: Palette): PlateInk => ({
  type: 'plate',
  box,
  radius: PILL_RADIUS,
  fill: palette.raised,
  stroke: palette.lineStrong,
  strokeWidth: PLATE_LINE,
});
