import type { Problem } from './problem.ts';

/** Everything about an arrangement that changes while it is annealed; boxes follow the positions. */
export interface Drawing {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Index into SIDES for each label of each language. */
  readonly sides: Uint8Array;
  readonly labelLeft: Float64Array;
  readonly labelTop: Float64Array;
  readonly edgeLeft: Float64Array;
  readonly edgeRight: Float64Array;
  readonly edgeTop: Float64Array;
  readonly edgeBottom: Float64Array;
}

/** A drawing of the given positions (x0, y0, …) and label sides (all below the node when left out). */
export function buildDrawing(problem: Problem, positions: Float64Array, sides?: Uint8Array): Drawing {
  const { count, labels, network } = problem;
  const total = count * labels.languages;
  const edges = network.edges.length;
  const drawing: Drawing = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    sides: sides?.slice() ?? new Uint8Array(total),
    labelLeft: new Float64Array(total),
    labelTop: new Float64Array(total),
    edgeLeft: new Float64Array(edges),
    edgeRight: new Float64Array(edges),
    edgeTop: new Float64Array(edges),
    edgeBottom: new Float64Array(edges),
  };
  for (let node = 0; node < count; node++) {
    drawing.x[node] = positions[node * 2] as number;
    drawing.y[node] = positions[node * 2 + 1] as number;
  }
  for (let node = 0; node < count; node++)
    moveNode(problem, drawing, node, drawing.x[node] as number, drawing.y[node] as number);
  return drawing;
}

/** Moves a node with its labels and the boxes of its ties: O(degree). */
export function moveNode(problem: Problem, drawing: Drawing, node: number, x: number, y: number): void {
  const { count, labels, network } = problem;
  drawing.x[node] = x;
  drawing.y[node] = y;
  for (let label = node; label < count * labels.languages; label += count) {
    turnLabel(problem, drawing, label, drawing.sides[label] as number);
  }
  const end = network.rowStart[node + 1] as number;
  for (let slot = network.rowStart[node] as number; slot < end; slot++) {
    const other = network.rowNode[slot] as number;
    const edge = network.rowEdge[slot] as number;
    const otherX = drawing.x[other] as number;
    const otherY = drawing.y[other] as number;
    drawing.edgeLeft[edge] = Math.min(x, otherX);
    drawing.edgeRight[edge] = Math.max(x, otherX);
    drawing.edgeTop[edge] = Math.min(y, otherY);
    drawing.edgeBottom[edge] = Math.max(y, otherY);
  }
}

/** Puts a label on one of the eight sides of its node. */
export function turnLabel({ count, labels }: Problem, drawing: Drawing, label: number, side: number): void {
  const node = label % count;
  drawing.sides[label] = side;
  drawing.labelLeft[label] = (drawing.x[node] as number) + (labels.offsetX[label * 8 + side] as number);
  drawing.labelTop[label] = (drawing.y[node] as number) + (labels.offsetY[label * 8 + side] as number);
}

/** The positions of a drawing as x0, y0, x1, y1, … */
export function toPositions({ x, y }: Drawing): Float64Array {
  const positions = new Float64Array(x.length * 2);
  for (let node = 0; node < x.length; node++) positions.set([x[node] as number, y[node] as number], node * 2);
  return positions;
}
