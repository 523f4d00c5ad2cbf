import { HULL_OPACITY } from '../../scene/group-hues.ts';
import { GROUP_LETTER, GROUP_MARK_RADIUS, type GroupOutline } from '../../scene/group-outline.ts';
import { toHullPath } from '../../scene/hull.ts';
import { PIN_HALO, PIN_RADIUS, RING_GAP, RING_WIDTH } from '../../scene/label-box.ts';
import type { Outline } from '../../scene/outline.ts';
import type { Palette } from '../../scene/palette.ts';
import type { Layer } from '../../scene/picture.ts';
import {
  type LabelBlock,
  type NodeShape,
  NUMERAL,
  NUMERAL_BASELINE,
  PILL_RADIUS,
  STEP_BASELINE,
  STEP_RADIUS,
  STEP_TEXT,
  type StepMark,
  type TieLine,
} from '../../scene/primitives.ts';
import { toFont } from '../to-font.ts';
import { paintLine } from './text-sprites.ts';

type Context = CanvasRenderingContext2D;

/** Paints a layer of a picture: ties, nodes, labels; `isKept`: it will be painted again. */
export function paintLayer(context: Context, layer: Layer, palette: Palette, isKept = false): void {
  for (const tie of layer.ties) paintTie(context, tie);
  for (const shape of layer.nodes) paintShape(context, shape, palette);
  for (const block of layer.labels) paintBlock(context, block, palette, isKept);
  for (const step of layer.steps) paintStep(context, step, palette);
}

/** The soft shape behind a group. */
export function paintGroup(context: Context, group: GroupOutline): void {
  const path = new Path2D(toHullPath(group.points));
  context.globalAlpha = HULL_OPACITY;
  context.fillStyle = group.fill;
  context.fill(path);
  context.globalAlpha = 1;
  context.strokeStyle = group.stroke;
  context.lineWidth = 1.5;
  context.stroke(path);
}

/** The mark with a group's letter, on top of what else is drawn. */
export function paintGroupMark(context: Context, group: GroupOutline, palette: Palette): void {
  const mark = { x: group.x, y: group.y, radius: GROUP_MARK_RADIUS, text: group.letter, size: GROUP_LETTER };
  paintDisc(context, mark, palette.canvas, group.stroke, palette.ink);
}

/** A step's number on a round mark in the colour of paths. */
function paintStep(context: Context, { x, y, text }: StepMark, palette: Palette): void {
  const mark = { x, y, radius: STEP_RADIUS, text, size: STEP_TEXT };
  paintDisc(context, mark, palette.path, palette.canvas, palette.canvas);
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly text: string;
  /** Of the text, css px. */
  readonly size: number;
}

/** A round mark with a letter or a number in it. */
function paintDisc(
  context: Context,
  { x, y, radius, text, size }: Disc,
  fill: string,
  ring: string,
  ink: string,
): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  stroke(context, ring, 1.5);
  context.font = toFont({ size, weight: 700, italic: false });
  context.textAlign = 'center';
  context.fillStyle = ink;
  context.fillText(text, x, y + STEP_BASELINE);
}

function paintTie(context: Context, { x1, y1, x2, y2, color, width, dash }: TieLine): void {
  context.beginPath();
  context.setLineDash(dash ? [...dash] : []);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.moveTo(x1, y1);
  context.lineTo(x2, y2);
  context.stroke();
  context.setLineDash([]);
}

/** A node as Cytoscape draws it: clear ring, fill, border on the edge; a selected one with its ring. */
function paintShape(context: Context, shape: NodeShape, palette: Palette): void {
  const { border, halo, ring } = shape;
  context.lineJoin = 'miter';
  traceOutline(context, shape, 0);
  stroke(context, palette.canvas, border + 2 * halo);
  if (ring) {
    context.lineJoin = 'round';
    traceOutline(context, shape, border / 2 + RING_GAP / 2);
    stroke(context, palette.canvas, RING_GAP + 1);
    traceOutline(context, shape, border / 2 + RING_GAP + RING_WIDTH / 2);
    stroke(context, palette.select, RING_WIDTH);
    context.lineJoin = 'miter';
  }
  traceOutline(context, shape, 0);
  context.fillStyle = shape.fill;
  context.fill();
  stroke(context, shape.stroke, border);
  paintMarks(context, shape, palette);
}

/** What Cytoscape does not draw on a node: a session's number, the mark of a pin. */
export function paintMarks(context: Context, shape: NodeShape, palette: Palette): void {
  paintNumeral(context, shape, palette);
  if (!shape.pin) return;
  context.beginPath();
  context.ellipse(shape.x + shape.pin[0], shape.y + shape.pin[1], PIN_RADIUS, PIN_RADIUS, 0, 0, 2 * Math.PI);
  stroke(context, palette.canvas, 2 * PIN_HALO);
  context.fillStyle = palette.ink;
  context.fill();
}

/** A session's number; it grows with its node. */
function paintNumeral(context: Context, { numeral, x, y, scale }: NodeShape, palette: Palette): void {
  if (!numeral) return;
  context.font = toFont({ size: NUMERAL * scale, weight: 700, italic: false });
  context.textAlign = 'center';
  context.fillStyle = palette.onInk;
  context.fillText(numeral, x, y + NUMERAL_BASELINE * scale);
}

/** A label beside its node with a halo in the canvas colour, or on a plate of its own; `isKept`: it will be painted again. */
export function paintBlock(
  context: Context,
  { lines, style, halo, pill }: LabelBlock,
  palette: Palette,
  isKept = false,
): void {
  if (pill) {
    context.beginPath();
    context.roundRect(pill.x, pill.y, pill.width, pill.height, PILL_RADIUS);
    context.fillStyle = palette.raised;
    context.fill();
    stroke(context, palette.lineStrong, 1);
  }
  for (const line of lines) paintLine(context, line, style, halo, palette.canvas, isKept);
}

function stroke(context: Context, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

/** A path along a node's outline, moved outwards by `grow` css px. */
function traceOutline(context: Context, shape: NodeShape, grow: number): void {
  const { x, y, scale } = shape;
  const outline: Outline = shape.outline;
  const [a, b] = [shape.width / 2 + grow, shape.height / 2 + grow];
  context.beginPath();
  if (outline.type === 'ellipse') context.ellipse(x, y, a, b, 0, 0, 2 * Math.PI);
  else if (outline.type === 'rectangle') {
    context.roundRect(x - a, y - b, 2 * a, 2 * b, Math.min(outline.radius * scale + grow, a, b));
  } else {
    for (const [px, py] of outline.points) context.lineTo(x + px * a, y + py * b);
    context.closePath();
  }
}
