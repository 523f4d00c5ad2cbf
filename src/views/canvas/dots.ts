import { at } from '../../base/assert.ts';
import type { Looks } from '../../scene/looks.ts';
import type { Scene } from '../../scene/scene.ts';

/** Smaller nodes are dots while they move, css px: their shapes are not told apart. */
const LARGEST_DOT = 4;
/** Browsers take long over longer paths. */
const MOST_IN_PATH = 100;

/**
 * Paints those of the nodes that are seen small as squares in their colours, look by look and without clear rings: for
 * a moment, a third of what small pictures take. Gives the others, in their order. In model units.
 */
export function paintDots(
  context: CanvasRenderingContext2D,
  { figures, positions, zoom }: Scene,
  looks: Looks,
  nodes: readonly number[],
): readonly number[] {
  const others: number[] = [];
  const byLook = new Map<number, number[]>();
  for (const node of nodes) {
    const { width, height } = at(figures.nodes, node);
    if (Math.max(width, height) * zoom >= LARGEST_DOT) {
      others.push(node);
      continue;
    }
    const look = at(looks.ofNode, node);
    const alike = byLook.get(look);
    if (alike) alike.push(node);
    else byLook.set(look, [node]);
  }
  for (const [look, alike] of byLook) {
    const { fill, stroke, border } = at(looks.nodes, look);
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = border;
    for (let from = 0; from < alike.length; from += MOST_IN_PATH) {
      context.beginPath();
      for (const node of alike.slice(from, from + MOST_IN_PATH)) {
        const { width, height } = at(figures.nodes, node);
        context.rect(at(positions, node * 2) - width / 2, at(positions, node * 2 + 1) - height / 2, width, height);
      }
      context.fill();
      context.stroke();
    }
  }
  return others;
}
