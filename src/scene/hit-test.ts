import { at } from '../base/assert.ts';
import { type Camera, type PaneSize, toModelPoint } from './camera.ts';
import type { Figures } from './figures.ts';
import type { Scene } from './scene.ts';
import { measureDistance, toTieShape } from './tie-shape.ts';

/**
 * The shown node at a point of the pane (css px), or the nearest one within `reach` css px of its
 * outline; -1 for none. A linear scan: about 0.1 ms at 10,000 nodes, no index to keep up to date.
 */
export function findNodeAt(
  figures: Figures,
  positions: Float64Array,
  nodes: Uint8Array,
  camera: Camera,
  pane: PaneSize,
  point: { readonly x: number; readonly y: number },
  reach: number,
): number {
  const [x, y] = toModelPoint(camera, pane, point.x, point.y);
  let found = -1;
  let nearest = reach / camera.zoom;
  for (let node = 0; node < nodes.length; node++) {
    if (nodes[node] !== 1) continue;
    const figure = at(figures.nodes, node);
    const dx = Math.abs(at(positions, node * 2) - x) - figure.width / 2;
    const dy = Math.abs(at(positions, node * 2 + 1) - y) - figure.height / 2;
    if (dx > nearest || dy > nearest) continue;
    const distance = Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.max(dx, dy, -1e6) * 1e-3;
    // Later nodes lie on top, so an equal distance goes to them.
    if (distance <= nearest) [found, nearest] = [node, distance];
  }
  return found;
}

/**
 * The shown tie at a point of the pane (css px), or the nearest one within `reach` css px of its stroke; -1 for none.
 * A linear scan as above: a tie whose box is out of reach costs a few comparisons.
 */
export function findTieAt(
  { network, figures, positions }: Pick<Scene, 'network' | 'figures' | 'positions'>,
  edges: Uint8Array,
  camera: Camera,
  pane: PaneSize,
  point: { readonly x: number; readonly y: number },
  reach: number,
): number {
  const [x, y] = toModelPoint(camera, pane, point.x, point.y);
  let found = -1;
  let nearest = reach / camera.zoom;
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] !== 1) continue;
    const [source, target] = [at(network.source, edge), at(network.target, edge)];
    const [x1, y1] = [at(positions, source * 2), at(positions, source * 2 + 1)];
    const [x2, y2] = [at(positions, target * 2), at(positions, target * 2 + 1)];
    const { bend, width } = at(figures.edges, edge);
    const slack = nearest + width + Math.abs(bend);
    if (x < Math.min(x1, x2) - slack || x > Math.max(x1, x2) + slack) continue;
    if (y < Math.min(y1, y2) - slack || y > Math.max(y1, y2) + slack) continue;
    const shape = toTieShape(x1, y1, x2, y2, bend, source === target, source > target);
    const distance = Math.max(0, measureDistance(shape, x, y) - width / 2);
    // Later ties lie on top, so an equal distance goes to them.
    if (distance <= nearest) [found, nearest] = [edge, distance];
  }
  return found;
}
