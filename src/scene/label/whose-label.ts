import { at } from '../../base/assert.ts';
import { type Box, growBox } from '../box.ts';
import type { Obstacles } from './obstacles.ts';
import { type LabelPlacement, listPlaced } from './placement.ts';
import { type LabelledShape, toGap } from './sides.ts';

/** How much farther a label that is slid along stays from another of its kind than from its own, css px. */
const CLEAR_OF_RIVAL = 8;

/** Tells whose a label would seem to be: whoever reads a map takes a name for that of the nearest mark. */
export class WhoseLabel {
  readonly #request: LabelPlacement;
  readonly #drawn: readonly number[];
  readonly #clear: ReadonlySet<number>;
  readonly #obstacles: Obstacles;
  readonly #shapeOf: (node: number) => LabelledShape;

  /** What `shapeOf` gives may be written over by the next call. */
  constructor(request: LabelPlacement, obstacles: Obstacles, shapeOf: (node: number) => LabelledShape) {
    this.#request = request;
    this.#drawn = listPlaced(request);
    this.#clear = new Set([...(request.ringed ?? []), ...(request.trail ? (request.first ?? []) : [])]);
    this.#obstacles = obstacles;
    this.#shapeOf = shapeOf;
  }

  /**
   * Whether another's mark is nearer to the box of a node's label than its own, by more than `slack` css px. What stands
   * beside a ring is never taken for another's, nor is what is lit among what is faded, and nobody reads while nodes move.
   */
  isAnothers(node: number, taken: Box, slack = 0): boolean {
    if (this.#request.isMoving || this.#clear.has(node)) return false;
    const own = toGap(this.#shapeOf(node), taken) - slack;
    if (own <= 0) return false;
    return this.#obstacles.someNode(
      growBox(taken, own),
      node,
      ({ node: other }) => toGap(this.#shapeOf(other), taken) < own,
    );
  }

  /** Whether the label would seem to be another's of its kind. */
  isNearerToRival(node: number, taken: Box): boolean {
    const { nodes } = this.#request.network;
    const { kind } = at(nodes, node);
    const least = toGap(this.#shapeOf(node), taken) + CLEAR_OF_RIVAL;
    const isNearer = (other: number) => toGap(this.#shapeOf(other), taken) < least;
    return this.#drawn.some((other) => other !== node && at(nodes, other).kind === kind && isNearer(other));
  }
}
