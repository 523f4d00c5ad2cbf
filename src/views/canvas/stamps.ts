import { at } from '../../base/assert.ts';
import { listRings, RING_LINE } from '../../scene/compared-figures.ts';
import { NODE_HALO, type NodeFigure } from '../../scene/figures.ts';
import type { Looks } from '../../scene/looks.ts';
import type { Scene } from '../../scene/scene.ts';
import { traceOutline } from './paint.ts';

type Context = CanvasRenderingContext2D;

/** Larger nodes are drawn: there are few of them in a pane. Device px. */
const LARGEST_STAMP = 96;

/** A node with its clear ring, in model units, its middle at (x, y); `ground` is the colour of the ring. */
export function drawNode(context: Context, figure: NodeFigure, ground: string, x: number, y: number): void {
  const trace = (inside: number) => {
    const [width, height] = [figure.width - 2 * inside, figure.height - 2 * inside];
    context.beginPath();
    traceOutline(context, { outline: figure.outline, width, height, x, y, scale: 1 });
  };
  trace(0);
  context.strokeStyle = ground;
  context.lineWidth = figure.border + 2 * NODE_HALO;
  context.stroke();
  for (const inside of figure.rings ? listRings(figure.rings) : []) {
    trace(inside);
    context.fillStyle = ground;
    context.fill();
    context.strokeStyle = figure.rings?.color ?? '';
    context.lineWidth = RING_LINE;
    context.stroke();
  }
  if (figure.rings) trace(figure.rings.reach);
  context.fillStyle = figure.fill;
  context.fill();
  context.strokeStyle = figure.stroke;
  context.lineWidth = figure.border;
  context.stroke();
}

/**
 * Paints nodes from small pictures, one for each look and size, on whole device px: browsers do that six times as
 * fast as they draw. The order of the nodes is kept.
 */
export function stampNodes(context: Context, scene: Scene, looks: Looks, nodes: readonly number[]): void {
  const { figures, positions } = scene;
  const { a: scale, e: left, f: top } = context.getTransform();
  const ground = figures.palette.canvas;
  const stamps = findStamps(looks, scale);
  for (const node of nodes) {
    const figure = at(figures.nodes, node);
    let stamp = stamps.ofNode[node];
    if (stamp === undefined) {
      const key = `${looks.ofNode[node]} ${figure.width} ${figure.height}`;
      stamp = stamps.byLook.get(key);
      if (stamp === undefined) stamp = makeStamp(figure, ground, scale);
      stamps.byLook.set(key, stamp);
      stamps.ofNode[node] = stamp;
    }
    const [x, y] = [at(positions, node * 2), at(positions, node * 2 + 1)];
    if (!stamp) drawNode(context, figure, ground, x, y);
    else {
      const { width, height } = stamp;
      const [right, down] = [Math.round(x * scale + left - width / 2), Math.round(y * scale + top - height / 2)];
      context.drawImage(stamp, (right - left) / scale, (down - top) / scale, width / scale, height / scale);
    }
  }
}

/** The small pictures of one scale; null: drawn, since it would be large. */
interface Stamps {
  readonly scale: number;
  readonly byLook: Map<string, HTMLCanvasElement | null>;
  /** By node, as far as they have been asked for. */
  readonly ofNode: (HTMLCanvasElement | null | undefined)[];
}

// While nodes move, frame after frame is of the same looks at the same scale.
const known = new WeakMap<Looks, Stamps>();

function findStamps(looks: Looks, scale: number): Stamps {
  const found = known.get(looks);
  if (found?.scale === scale) return found;
  const made: Stamps = { scale, byLook: new Map(), ofNode: new Array(looks.ofNode.length) };
  known.set(looks, made);
  return made;
}

/** The picture of a node in the middle of a canvas of its own; null where it would be large. */
function makeStamp(figure: NodeFigure, ground: string, scale: number): HTMLCanvasElement | null {
  const room = figure.border + 2 * NODE_HALO;
  const width = Math.ceil((figure.width + room) * scale) + 2;
  const height = Math.ceil((figure.height + room) * scale) + 2;
  const stamp = document.createElement('canvas');
  const context = stamp.getContext('2d');
  if (width > LARGEST_STAMP || height > LARGEST_STAMP || !context) return null;
  stamp.width = width;
  stamp.height = height;
  context.setTransform(scale, 0, 0, scale, width / 2, height / 2);
  context.lineJoin = 'miter';
  drawNode(context, figure, ground, 0, 0);
  return stamp;
}
