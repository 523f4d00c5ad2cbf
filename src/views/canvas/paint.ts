import type { GroupOutline } from '../../scene/group/outline.ts';
import { toRingPath } from '../../scene/group/ring.ts';
import {
  type Ink,
  type OutlineInk,
  toBareInk,
  toGroupInk,
  toGroupMarkInk,
  toLabelInk,
  toMarksInk,
  toNodeInk,
  toStepInk,
} from '../../scene/ink.ts';
import type { Palette } from '../../scene/palette.ts';
import type { PictureLayer } from '../../scene/picture.ts';
import type { LabelBlock, NodeShape } from '../../scene/primitives.ts';
import { toTieInks } from '../../scene/tie-ink.ts';
import type { TieShape } from '../../scene/tie-shape.ts';
import { paintLine } from './text-sprites.ts';

type Context = CanvasRenderingContext2D;

/** Paints a layer of a picture: ties, nodes, labels; `isKept`: it will be painted again. */
export function paintLayer(context: Context, layer: PictureLayer, palette: Palette, isKept = false): void {
  for (const tie of layer.ties) paintAll(context, toTieInks(tie));
  for (const shape of layer.nodes) paintAll(context, toNodeInk(shape, palette));
  for (const block of layer.labels) paintLabel(context, block, palette, isKept);
  for (const step of layer.steps) paintAll(context, toStepInk(step, palette));
}

/** The soft shape behind a group. */
export const paintGroup = (context: Context, group: GroupOutline): void => paintInk(context, toGroupInk(group));

/** The marks with a group's letter, on top of what else is drawn. */
export const paintGroupMark = (context: Context, group: GroupOutline, palette: Palette): void =>
  paintAll(context, toGroupMarkInk(group, palette));

/** A node with its clear ring, without its marks. */
export const paintNode = (context: Context, shape: NodeShape, palette: Palette): void =>
  paintAll(context, toBareInk(shape, palette));

/** What a node has over its body: a session's number, the mark of a pin. */
export const paintMarks = (context: Context, shape: NodeShape, palette: Palette, isKept = false): void =>
  paintAll(context, toMarksInk(shape, palette), isKept);

/** A name; `isKept`: it will be painted again. */
export const paintLabel = (context: Context, block: LabelBlock, palette: Palette, isKept = false): void =>
  paintAll(context, toLabelInk(block, palette), isKept);

function paintAll(context: Context, inks: readonly Ink[], isKept = false): void {
  for (const ink of inks) paintInk(context, ink, isKept);
}

function paintInk(context: Context, ink: Ink, isKept = false): void {
  if (ink.type === 'text') for (const line of ink.lines) paintLine(context, line, ink, isKept);
  else if (ink.type === 'stroke') {
    context.beginPath();
    context.setLineDash(ink.dash ? [...ink.dash] : []);
    traceTie(context, ink.shape);
    stroke(context, ink.stroke, ink.width);
    context.setLineDash([]);
  } else if (ink.type === 'sign') {
    const line = { text: ink.text, x: ink.x, y: ink.y, anchor: 'middle' } as const;
    const looks = { size: ink.size, weight: 700, italic: false, stroke: null, strokeWidth: 0 } as const;
    paintLine(context, line, { ...looks, type: 'text', lines: [line], fill: ink.fill }, isKept);
  } else if (ink.type === 'region') {
    const path = new Path2D(toRingPath(ink.rings));
    context.globalAlpha = ink.fillOpacity;
    context.fillStyle = ink.fill;
    context.fill(path);
    context.globalAlpha = 1;
    context.strokeStyle = ink.stroke;
    context.lineWidth = ink.strokeWidth;
    context.stroke(path);
  } else {
    context.beginPath();
    context.lineJoin = ink.type === 'outline' && ink.isRound ? 'round' : 'miter';
    if (ink.type === 'disc') context.arc(ink.x, ink.y, ink.radius, 0, 2 * Math.PI);
    else if (ink.type === 'plate') {
      context.roundRect(ink.box.x, ink.box.y, ink.box.width, ink.box.height, ink.radius);
    } else traceOutline(context, ink);
    if (ink.fill !== null) {
      context.fillStyle = ink.fill;
      context.fill();
    }
    if (ink.stroke !== null) stroke(context, ink.stroke, ink.strokeWidth);
  }
}

/** Adds a tie to the path that is being drawn. */
export function traceTie(context: Context, shape: TieShape): void {
  if (shape.type === 'loop') {
    context.moveTo(shape.cx + shape.radius, shape.cy);
    context.arc(shape.cx, shape.cy, shape.radius, 0, 2 * Math.PI);
    return;
  }
  context.moveTo(shape.x1, shape.y1);
  if (shape.type === 'straight') context.lineTo(shape.x2, shape.y2);
  else context.quadraticCurveTo(shape.cx, shape.cy, shape.x2, shape.y2);
}

function stroke(context: Context, color: string, width: number): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
}

/** Adds the outline of a node to the path that is being drawn, its middle at (x, y); `scale` is for its corners. */
export function traceOutline(
  context: Context,
  { x, y, outline, width, height, scale }: Pick<OutlineInk, 'x' | 'y' | 'outline' | 'width' | 'height' | 'scale'>,
): void {
  const [a, b] = [width / 2, height / 2];
  if (outline.type === 'ellipse') {
    context.moveTo(x + a, y);
    context.ellipse(x, y, a, b, 0, 0, 2 * Math.PI);
  } else if (outline.type === 'rectangle') {
    context.roundRect(x - a, y - b, width, height, Math.min(outline.radius * scale, a, b));
  } else {
    for (const [index, [px, py]] of outline.points.entries()) {
      if (index === 0) context.moveTo(x + px * a, y + py * b);
      else context.lineTo(x + px * a, y + py * b);
    }
    context.closePath();
  }
}
