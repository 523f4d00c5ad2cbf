import type { Steps } from '../../base/steps.ts';
import type { Side } from '../../dataset/sides.ts';
import { withoutRings } from '../compared-figures.ts';
import { CROWD } from '../figures.ts';
import { LabelBoard } from './board.ts';
import { placeLabelsInSteps } from './place-labels.ts';
import { type LabelPlacement, listPlaced, type PlacedLabel } from './placement.ts';

/**
 * Places the labels; where two editions are compared each stands, if it can, on the side on which it stands while
 * nothing is compared, only farther out by its node's rings. First come, where every name counts, those that can stay, else
 * who is missing or has rings. In steps of some ms.
 */
export function* placeBesideRings(request: LabelPlacement): Steps<readonly (PlacedLabel | null)[]> {
  const { figures, preferred } = request;
  const { compared, ...others } = figures;
  if (!compared || listPlaced(request).length > CROWD) return yield* placeLabelsInSteps(request);
  const plain = { ...others, nodes: figures.nodes.map(withoutRings) };
  const before = yield* placeLabelsInSteps({ ...request, figures: plain });
  const wishes = new Map<number, Side | PlacedLabel | null>(preferred);
  for (const [node, label] of before.entries()) if (label && !label.isLed) wishes.set(node, label);
  const first = request.first ?? (request.isSmall ? listStaying(request, before) : listMarked(request));
  return yield* placeLabelsInSteps({ ...request, preferred: wishes, first });
}

const listMarked = (request: LabelPlacement): readonly number[] =>
  listPlaced(request).filter((node) => request.figures.compared?.nodes[node]);

/** Whose labels are free to stand on the same side all together. */
function listStaying(request: LabelPlacement, before: readonly (PlacedLabel | null)[]): readonly number[] {
  const board = new LabelBoard(request);
  return [...before.entries()].flatMap(([node, label]) => {
    const found = label && board.tryPlace(node, label.side, label);
    if (!found || board.meets(found.taken, node, () => true) || board.isAnothers(node, found)) return [];
    board.put(node, found);
    return [node];
  });
}
