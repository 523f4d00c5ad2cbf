import { at } from '../../base/assert.ts';
import type { Found, LabelBoard } from './board.ts';
import type { LabelPlacement } from './placement.ts';
import { listFartherPlaces } from './places.ts';

/** How far from its node a label may stand, css px. */
const REACH = 12;

/**
 * The place of a label in a small network of one's own, where no name need lie on a tie: on the side that was `found`,
 * else slid along its node or set in other lines, where fewer ties run under it.
 */
export function findClearOfTies(
  board: LabelBoard,
  { texts, isSmall, isMoving }: LabelPlacement,
  node: number,
  found: Found | null,
): Found | null {
  const ties = found && isSmall && !isMoving ? board.countTies(found.taken, node) : 0;
  if (ties === 0) return found;
  const slid = findSlid(board, texts, node);
  return slid && board.countTies(slid.taken, node) < ties ? slid : found;
}

/** The best free place of a label slid along its node or set in other lines. */
export function findSlid(board: LabelBoard, texts: LabelPlacement['texts'], node: number, reach = REACH): Found | null {
  const { a, b } = board.toShape(node);
  return board.findBest(node, listFartherPlaces(at(texts, node), a, b, reach));
}
