import { type Box, isOverlapping } from '../box.ts';
import { SpatialGrid } from '../spatial-grid.ts';
import { NodeGrid } from './node-grid.ts';
import type { LabelPlacement, Obstacle } from './placement.ts';

/** Whether a name that may lie on nodes may not lie on it: it is a label, a line to one, a mark, or one of the nodes that are `kept`. */
export const isKeptClear = ({ node, label, isLine }: Obstacle, kept: ReadonlySet<number>): boolean =>
  label >= 0 || isLine === true || node < 0 || kept.has(node);

const CELL = 64;

/** The drawn nodes and what else is in the way of a label, by place. A search makes no object of its own. */
export class Obstacles {
  readonly #nodes: NodeGrid;
  readonly #others = new SpatialGrid<Obstacle>(CELL);
  #box: Box = { x: 0, y: 0, width: 0, height: 0 };
  #own = -1;
  #test: (other: Obstacle) => boolean = () => true;

  constructor(request: LabelPlacement) {
    this.#nodes = new NodeGrid(request);
  }

  add(obstacle: Obstacle): Obstacle {
    this.#others.add(obstacle.box, obstacle);
    return obstacle;
  }

  /** Whether something on the box, other than the node itself, makes `test` true. What is shown of a node is overwritten by the next. */
  some(box: Box, node: number, test: (other: Obstacle) => boolean): boolean {
    this.#box = box;
    this.#own = node;
    this.#test = test;
    return this.#nodes.some(box, this.#isOther) || this.#others.some(box, this.#isMet);
  }

  /** The same of the drawn nodes alone. */
  someNode(box: Box, node: number, test: (other: Obstacle) => boolean): boolean {
    this.#own = node;
    this.#test = test;
    return this.#nodes.some(box, this.#isOther);
  }

  readonly #isOther = (other: Obstacle): boolean => other.node !== this.#own && this.#test(other);

  readonly #isMet = (other: Obstacle): boolean =>
    !other.isGone && isOverlapping(this.#box, other.box, 1) && this.#isOther(other);
}
