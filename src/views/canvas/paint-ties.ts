import { at } from '../../base/assert.ts';
import { clipSegment } from '../../base/segment.ts';
import type { Steps } from '../../base/steps.ts';
import type { Box } from '../../scene/box.ts';
import type { Looks } from '../../scene/looks.ts';
import type { Scene } from '../../scene/scene.ts';
import { toTieHead } from '../../scene/tie-head.ts';
import { toHeadInk } from '../../scene/tie-ink.ts';
import { type StraightTie, type TieShape, toTieShape } from '../../scene/tie-shape.ts';
import { traceOutline, traceTie } from './paint.ts';
import { listRuns } from './runs.ts';
import { drawSoFar } from './slices.ts';

type Context = CanvasRenderingContext2D;

/** Lines up to a device px across cost least so many at a time; of wider ones that cross, one by one. */
const THIN = { width: 1, most: 8 };
/** So many ties are painted between two breaths. */
const AT_ONCE = 200;
const SOLID: number[] = [];

/** Paints ties one by one, each with all of its line, as files have them. In model units. */
export function paintEachTie(context: Context, scene: Scene, edges: readonly number[]): void {
  for (const edge of edges) paintRun(context, scene, [edge], null);
  context.setLineDash(SOLID);
}

/** Paints ties look by look, and of straight ones what is in the view alone. In model units. */
export function* paintTies(
  context: Context,
  scene: Scene,
  looks: Looks,
  edges: readonly number[],
  view: Box,
): Steps<void> {
  const { a: scale } = context.getTransform();
  const toMost = (look: number) => (at(looks.edges, look).width * scale > THIN.width ? 1 : THIN.most);
  let painted = 0;
  for (const run of listRuns(edges, looks.ofEdge, toMost)) {
    paintRun(context, scene, run, view);
    painted += run.length;
    if (painted < AT_ONCE) continue;
    painted = 0;
    drawSoFar(context);
    yield;
  }
  context.setLineDash(SOLID);
}

function paintRun(context: Context, scene: Scene, run: readonly number[], view: Box | null): void {
  const { color, width, dash, isPointed } = at(scene.figures.edges, at(run, 0));
  context.beginPath();
  for (const edge of run) {
    const shape = toTieShape(scene, edge);
    const seen = view && shape.type === 'straight' ? toSeen(shape, view, width, dash) : shape;
    if (seen) traceTie(context, seen);
  }
  context.setLineDash(dash ? [...dash] : SOLID);
  context.strokeStyle = color;
  context.lineWidth = width;
  context.stroke();
  if (!isPointed) return;
  context.beginPath();
  for (const edge of run) {
    const head = toTieHead(scene, edge, toTieShape(scene, edge), width, 1);
    if (head) traceOutline(context, toHeadInk(head, color));
  }
  context.fillStyle = color;
  context.fill();
}

/** What is seen of a line; a dashed one begins where one of its dashes does. Null: nothing is. */
function toSeen(shape: StraightTie, view: Box, width: number, dash: readonly [number, number] | null): TieShape | null {
  const part = clipSegment([shape.x1, shape.y1], [shape.x2, shape.y2], view, width);
  if (!part) return null;
  const [dx, dy] = [shape.x2 - shape.x1, shape.y2 - shape.y1];
  let [from, to] = part;
  if (dash) {
    const step = (dash[0] + dash[1]) / Math.hypot(dx, dy);
    if (from > 0) from = Math.floor(from / step) * step;
  }
  return {
    type: 'straight',
    x1: shape.x1 + dx * from,
    y1: shape.y1 + dy * from,
    x2: to === 1 ? shape.x2 : shape.x1 + dx * to,
    y2: to === 1 ? shape.y2 : shape.y1 + dy * to,
  };
}
