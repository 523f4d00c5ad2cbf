import type { Kind } from '../dataset/schema.ts';
import { toGone, toHollow } from './compared-figures.ts';
import { type EdgeFigure, type NodeFigure, toNodeColours } from './figures.ts';
import { listPainted } from './painted-colours.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import { toStroke } from './tie-stroke.ts';

/** The scene in other colours; sizes, shapes and marks stay, and labels where they are. O(nodes + edges). */
export function toRecoloured(scene: Scene, palette: Palette): Scene {
  const { network, figures } = scene;
  if (figures.palette === palette) return scene;
  const { compared, frame } = figures;
  const framed = new Set(frame);
  const [own, ownOfTies] = [listPainted(network.nodes), listPainted(network.edges)];
  const nodes = network.nodes.map((node, index): NodeFigure => {
    const { color, ...colours } = toNodeColours(network.kinds.get(node.kind) as Kind, palette, own[index]);
    const figure = figures.nodes[index] as NodeFigure;
    const rings = figure.rings && { rings: { ...figure.rings, color: palette.ink } };
    const plain = { ...figure, ...colours, label: { ...figure.label, color }, ...rings };
    if (compared?.nodes[index] === 'absent') return toGone(plain, palette);
    return framed.has(index) ? toHollow(plain, palette) : plain;
  });
  const edges = network.edges.map((edge, index): EdgeFigure => {
    const isGone = compared?.edges[index] === 'absent';
    const color = isGone ? palette.tieQuiet : toStroke(edge, network, palette, ownOfTies[index]).color;
    return { ...(figures.edges[index] as EdgeFigure), color };
  });
  return { ...scene, figures: { ...figures, palette, nodes, edges } };
}
