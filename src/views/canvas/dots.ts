import { at, numberAt } from '../../base/assert.ts';
import type { Looks } from '../../scene/looks.ts';
import type { Scene } from '../../scene/scene.ts';
import { listRuns } from './runs.ts';

/** Smaller nodes are dots while they move, css px: their shapes are not told apart. */
const LARGEST_DOT = 4;
/** The longest run that is painted as one path: browsers take long over longer ones. */
const MOST_IN_PATH = 50;

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
  const isSmall = (node: number) => {
    const { width, height } = at(figures.nodes, node);
    return Math.max(width, height) * zoom < LARGEST_DOT;
  };
  for (const run of listRuns(nodes.filter(isSmall), looks.ofNode, () => MOST_IN_PATH)) {
    const { fill, stroke, border } = at(looks.nodes, numberAt(looks.ofNode, at(run, 0)));
    context.fillStyle = fill;
    context.strokeStyle = stroke;
    context.lineWidth = border;
    context.beginPath();
    for (const node of run) {
      const { width, height } = at(figures.nodes, node);
      context.rect(
        numberAt(positions, node * 2) - width / 2,
        numberAt(positions, node * 2 + 1) - height / 2,
        width,
        height,
      );
    }
    context.fill();
    context.stroke();
  }
  return nodes.filter((node) => !isSmall(node));
}
