import { at } from '../base/assert.ts';
import type { Network } from '../network/network.ts';
import { type Box, isCrossing } from './label-box.ts';
import { SpatialGrid } from './spatial-grid.ts';

/** Above this many ties, whether a tie runs under a label no longer matters to its side. */
const MANY_TIES = 3000;
const CELL = 64;

/** The visible ties by the cells their boxes touch; null where there are too many to ask. */
export function buildTieGrid({
  network,
  edges,
  positions,
  zoom,
}: {
  readonly network: Network;
  readonly edges: Uint8Array;
  readonly positions: Float64Array;
  readonly zoom: number;
}) {
  if (edges.length > MANY_TIES) return null;
  const grid = new SpatialGrid<number>(CELL);
  const point = (node: number): [number, number] => [
    at(positions, node * 2) * zoom,
    at(positions, node * 2 + 1) * zoom,
  ];
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] === 0) continue;
    const [x1, y1] = point(at(network.source, edge));
    const [x2, y2] = point(at(network.target, edge));
    const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
    grid.add(box, () => edge);
  }
  return {
    /** Ties under the box; those of the node itself weigh half, since they have to start somewhere. */
    count(box: Box, node: number): number {
      const seen = new Set<number>();
      let cost = 0;
      grid.some(box, (edge) => {
        if (seen.has(edge)) return false;
        seen.add(edge);
        const [source, target] = [at(network.source, edge), at(network.target, edge)];
        if (isCrossing(...point(source), ...point(target), box)) cost += source === node || target === node ? 0.5 : 1;
        return false;
      });
      return cost;
    },
  };
}
