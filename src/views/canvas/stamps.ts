import { at, numberAt } from '../../base/assert.ts';
import { NODE_HALO, type NodeFigure } from '../../scene/figures.ts';
import type { Looks } from '../../scene/looks.ts';
import type { Palette } from '../../scene/palette.ts';
import { toBareShape } from '../../scene/primitives.ts';
import type { Scene } from '../../scene/scene.ts';
import { paintNode } from './paint.ts';

type Context = CanvasRenderingContext2D;

/** Larger nodes are drawn: there are few of them in a pane. Device px. */
const LARGEST_STAMP = 96;

/** Paints nodes with their clear rings one by one, in model units. */
export function drawNodes(context: Context, { figures, positions }: Scene, nodes: readonly number[]): void {
  const { palette } = figures;
  for (const node of nodes) {
    const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
    paintNode(context, toBareShape(at(figures.nodes, node), node, x, y, 1), palette);
  }
}

/**
 * Paints nodes from small pictures, one for each look and size, on whole device px: browsers do that six times as
 * fast as they draw. The order of the nodes is kept.
 */
export function stampNodes(context: Context, scene: Scene, looks: Looks, nodes: readonly number[]): void {
  const { figures, positions } = scene;
  const { a: scale, e: left, f: top } = context.getTransform();
  const { palette } = figures;
  const stamps = findStamps(looks, scale);
  for (const node of nodes) {
    const figure = at(figures.nodes, node);
    let stamp = stamps.ofNode[node];
    if (stamp === undefined) {
      const key = `${looks.ofNode[node]} ${figure.width} ${figure.height}`;
      stamp = stamps.byLook.get(key);
      if (stamp === undefined) stamp = makeStamp(figure, palette, scale);
      stamps.byLook.set(key, stamp);
      stamps.ofNode[node] = stamp;
    }
    const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
    if (!stamp) drawNodes(context, scene, [node]);
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
function makeStamp(figure: NodeFigure, palette: Palette, scale: number): HTMLCanvasElement | null {
  const room = figure.border + 2 * NODE_HALO;
  const width = Math.ceil((figure.width + room) * scale) + 2;
  const height = Math.ceil((figure.height + room) * scale) + 2;
  const stamp = document.createElement('canvas');
  const context = stamp.getContext('2d');
  if (width > LARGEST_STAMP || height > LARGEST_STAMP || !context) return null;
  stamp.width = width;
  stamp.height = height;
  context.setTransform(scale, 0, 0, scale, width / 2, height / 2);
  paintNode(context, toBareShape(figure, 0, 0, 0, 1), palette);
  return stamp;
}
