import { LabelBoard } from './board.ts';
import { findLed, putInPlace } from './led.ts';
import type { LabelPlacement, PlacedLabel } from './placement.ts';
import { labelRank } from './rank.ts';

/** More lines than this would be a tangle of their own; where many more are left, a few lines help nobody. */
const MOST_LED = 40;
const MOST_LEFT = 80;

/**
 * For pictures, where nobody can come closer to read what is left out: the labels as they are placed, and of those
 * that found no place up to 40, the foremost first, at the end of a line. A line meets no label and no node.
 */
export function nameRest(
  request: LabelPlacement,
  placed: readonly (PlacedLabel | null)[],
): readonly (PlacedLabel | null)[] {
  const { network, nodes, ringed = [] } = request;
  const plated = new Set(ringed);
  const board = new LabelBoard(request);
  const left: number[] = [];
  for (const [node, label] of placed.entries()) {
    const found = label && board.tryPlace(node, label.side, label);
    if (found) board.put(node, { ...found, label });
    else if (nodes[node] === 1 && board.isInside(node) && !plated.has(node)) left.push(node);
  }
  if (left.length === 0 || left.length > MOST_LEFT) return placed;
  left.sort((a, b) => labelRank(network, b) - labelRank(network, a) || a - b);
  for (const node of left.slice(0, MOST_LED)) {
    putInPlace(board, node, board.findSide(node) ?? findLed(board, request, node));
  }
  return board.placed;
}
