import type { Box } from './box.ts';
import type { Picture } from './picture.ts';
import type { NodeShape } from './primitives.ts';
import { SpatialGrid } from './spatial-grid.ts';

/** Larger than most nodes, css px. */
const CELL = 64;

const toBox = ({ x, y, width, height, border }: NodeShape): Box => ({
  x: x - (width + border) / 2,
  y: y - (height + border) / 2,
  width: width + border,
  height: height + border,
});

const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const isRound = ({ outline, width, height }: NodeShape): boolean => outline.type === 'ellipse' && width === height;

/** How far two nodes are from each other at least, css px; less than 0 where they may lie on each other. */
function toGap(one: NodeShape, other: NodeShape): number {
  const [across, down] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
  const lines = (one.border + other.border) / 2;
  if (isRound(one) && isRound(other)) return Math.hypot(across, down) - (one.width + other.width) / 2 - lines;
  return Math.max(across - (one.width + other.width) / 2, down - (one.height + other.height) / 2) - lines;
}

/**
 * The picture with clear rings that end where a neighbour begins: drawn closer than it was laid out, a map would have
 * bites in its nodes. O(nodes).
 */
export const withFittedRings = (picture: Picture): Picture => ({
  ...picture,
  layers: picture.layers.map((layer) => {
    const grid = new SpatialGrid<NodeShape>(CELL);
    for (const shape of layer.nodes) grid.add(toBox(shape), shape);
    const nodes = layer.nodes.map((shape): NodeShape => {
      let { halo } = shape;
      grid.some(grow(toBox(shape), halo), (other) => {
        if (other.node !== shape.node) halo = Math.min(halo, toGap(shape, other));
        return halo <= 0;
      });
      return halo === shape.halo ? shape : { ...shape, halo: Math.max(0, halo) };
    });
    return { ...layer, nodes };
  }),
});
