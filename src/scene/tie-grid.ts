import { at, numberAt } from '../base/assert.ts';
import type { Network } from '../network/network.ts';
import { type Box, isCrossing } from './box.ts';
import type { Figures } from './figures.ts';
import { SpatialGrid } from './spatial-grid.ts';
import { toPolyline, toTieShape } from './tie-shape.ts';

/** Above this many ties, whether a tie runs under a label no longer matters to its side. */
const MANY_TIES = 3000;
const CELL = 64;

/**
 * The visible ties by the cells they pass through, where there is a frame only those in it; null where there are
 * too many to ask. However long a tie is, it takes no more cells than one across the frame.
 */
export function buildTieGrid({
  network,
  figures,
  edges,
  positions,
  zoom,
  frame,
  isSmall = false,
}: {
  readonly network: Network;
  readonly figures: Figures;
  readonly edges: Uint8Array;
  readonly positions: Float64Array;
  readonly zoom: number;
  readonly frame?: Box | null | undefined;
  readonly isSmall?: boolean | undefined;
}) {
  if (edges.length > MANY_TIES) return null;
  const grid = new SpatialGrid<number>(CELL);
  /** The line of each tie that is seen: hundreds of boxes are held against it. */
  const lines: (readonly Point[])[] = [];
  for (let edge = 0; edge < edges.length; edge++) {
    if (edges[edge] === 0) continue;
    const line = toPolyline(toTieShape({ network, figures, positions }, edge, zoom));
    lines[edge] = line;
    for (let piece = 1; piece < line.length; piece++) {
      addLine(grid, edge, at(line, piece - 1), at(line, piece), frame ?? null);
    }
  }
  /** When each tie was last asked about, by the number of the box. */
  const lastAsked = new Uint32Array(edges.length);
  let asked = 0;
  return {
    /** Ties under the box; those of the node itself weigh half, since they have to start somewhere. */
    count(box: Box, node: number): number {
      let cost = 0;
      asked++;
      grid.some(box, (edge) => {
        if (lastAsked[edge] === asked) return false;
        lastAsked[edge] = asked;
        if (!isUnder(at(lines, edge), box)) return false;
        const isOwn = numberAt(network.source, edge) === node || numberAt(network.target, edge) === node;
        cost += !isSmall && isOwn ? 0.5 : 1;
        return false;
      });
      return cost;
    },
  };
}

type Point = readonly [number, number];

/** Whether a line passes under a box. */
function isUnder(line: readonly Point[], box: Box): boolean {
  for (let piece = 1; piece < line.length; piece++) {
    const [from, to] = [at(line, piece - 1), at(line, piece)];
    if (isCrossing(from[0], from[1], to[0], to[1], box)) return true;
  }
  return false;
}

/** What rounding may cost, css px. */
const HAIR = 0.01;

/** Column by column, so that a slanting tie takes the cells along it and not all of its box. */
function addLine(grid: SpatialGrid<number>, edge: number, from: Point, to: Point, frame: Box | null): void {
  const [[x1, y1], [x2, y2]] = from[0] <= to[0] ? [from, to] : [to, from];
  const [left, right] = frame ? [Math.max(x1, frame.x), Math.min(x2, frame.x + frame.width)] : [x1, x2];
  const [upper, lower] = frame ? [frame.y, frame.y + frame.height] : [Math.min(y1, y2), Math.max(y1, y2)];
  // A slope beyond all numbers is no slope.
  const slope = x2 - x1 < HAIR ? null : (y2 - y1) / (x2 - x1);
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    const [near, far] = [Math.max(x1, column * CELL), Math.min(x2, (column + 1) * CELL)];
    const ends = slope === null ? [y1, y2] : [y1 + (near - x1) * slope, y1 + (far - x1) * slope];
    const top = Math.max(Math.min(...ends), upper) - HAIR;
    const bottom = Math.min(Math.max(...ends), lower) + HAIR;
    if (top < bottom) grid.add({ x: column * CELL, y: top, width: 0, height: bottom - top }, edge);
  }
}
