import { at, numberAt } from '../../base/assert.ts';
import { LANGUAGES, type Language } from '../../dataset/language.ts';
import { SIDES, type Side } from '../../dataset/sides.ts';
import type { Network } from '../../network/network.ts';
import type { PaneSize } from '../../scene/camera.ts';
import type { Figures } from '../../scene/figures.ts';
import { placeLabels } from '../../scene/label/place-labels.ts';
import type { PlacedLabel } from '../../scene/label/placement.ts';
import type { LabelText } from '../../scene/label/text.ts';
import type { Problem } from './problem.ts';

export type Sides = readonly (Side | null)[];

/**
 * The label sides to store for one language: the annealed ones where they are free, else what greedy
 * placement finds, else, for each label left over, the first side that it can take when it goes first and
 * no other label is lost. `annealed` holds indices into SIDES for all languages, as in a drawing.
 */
export function chooseSides(
  problem: Problem,
  figures: Figures,
  texts: readonly LabelText[],
  positions: Float64Array,
  language: Language,
  annealed: Uint8Array,
): Sides {
  const offset = LANGUAGES.indexOf(language) * problem.count;
  const wishes = new Map<number, Side | null>();
  for (let node = 0; node < problem.count; node++) wishes.set(node, null);
  for (const node of problem.wanted) wishes.set(node, at(SIDES, numberAt(annealed, offset + node)));
  const place = (first: readonly number[]) =>
    placeOpeningLabels(problem.network, figures, texts, positions, problem.pane, wishes, first);
  const placedCount = (labels: readonly unknown[]) => labels.filter((label) => label !== null).length;
  let best = place([]);
  const first: number[] = [];
  for (const node of problem.wanted) {
    if (best[node]) continue;
    for (const side of SIDES) {
      const wish = wishes.get(node) ?? null;
      wishes.set(node, side);
      const found = place([...first, node]);
      if (placedCount(found) > placedCount(best)) {
        best = found;
        first.push(node);
        break;
      }
      wishes.set(node, wish);
    }
  }
  return best.map((label) => label?.side ?? null);
}

/** Labels as the app places them at zoom 1 in a pane of the given size, wishes first. */
export function placeOpeningLabels(
  network: Network,
  figures: Figures,
  texts: readonly LabelText[],
  positions: Float64Array,
  pane: PaneSize,
  preferred: ReadonlyMap<number, Side | null>,
  first: readonly number[] = [],
): readonly (PlacedLabel | null)[] {
  const nodes = new Uint8Array(network.nodes.length).fill(1);
  const edges = new Uint8Array(network.edges.length).fill(1);
  const frame = { x: 0, y: 0, width: pane.width, height: pane.height };
  return placeLabels({ network, figures, texts, positions, zoom: 1, nodes, edges, preferred, first, frame });
}

/** Sides by node index as the wishes that placement takes. */
export const toWishes = (sides: Sides): ReadonlyMap<number, Side | null> => new Map(sides.entries());
