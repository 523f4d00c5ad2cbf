import { toHollow } from './compared-figures.ts';
import type { Figures } from './figures.ts';

/** The figures with what is only the frame of what is shown hollow, its name quiet. O(nodes). */
export function toFramedFigures(figures: Figures, frame: readonly number[]): Figures {
  if (frame.length === 0) return figures;
  const nodes = figures.nodes.slice();
  for (const node of frame) {
    const figure = nodes[node];
    if (figure) nodes[node] = toHollow(figure, figures.palette);
  }
  return { ...figures, frame, nodes };
}
