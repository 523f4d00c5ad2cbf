import type { Language } from '../../dataset/language.ts';
import { compareMessages } from '../../language/compare.ts';
import { type EditionPair, STANDINGS } from '../../network/compare-editions.ts';
import { nameEdition } from '../../network/editions.ts';
import type { Network } from '../../network/network.ts';
import type { ComparedLook, EdgeFigure } from '../../scene/figures.ts';
import { type Scene, toCounted } from '../../scene/scene.ts';

/** The two editions that a picture compares, if it does. */
export interface AskedComparison {
  readonly compare?: EditionPair | null;
}

/** One mark of a comparison, what it means, and how many nodes have it. */
export interface ComparedMark {
  readonly look: ComparedLook;
  readonly label: string;
  readonly count: number;
}

/** The marks of a comparison that are on the map. */
export function buildComparedLegend(
  { network, figures, ...marks }: Scene,
  { compare }: AskedComparison,
  language: Language,
): readonly ComparedMark[] {
  const looks = figures.compared?.nodes;
  if (!looks || !compare) return [];
  const { nodes } = toCounted(marks);
  const to = nameEdition(network.dataset, compare.to, language);
  return STANDINGS.flatMap((look) => {
    const count = looks.filter((one, index) => one === look && nodes[index] === 1).length;
    return count > 0 ? [{ look, label: compareMessages[language].standing(look, to), count }] : [];
  });
}

/** How a tie that is gone is drawn, and what that means; none where none is on the map. */
export function buildGoneLegend(
  { network, figures, ...marks }: Scene,
  { compare }: AskedComparison,
  language: Language,
): readonly { readonly figure: EdgeFigure; readonly label: string }[] {
  const { edges } = toCounted(marks);
  const gone = figures.compared?.edges.findIndex((look, index) => look === 'absent' && edges[index] === 1) ?? -1;
  const figure = figures.edges[gone];
  if (!figure || !compare) return [];
  return [{ figure, label: compareMessages[language].tieGone(nameEdition(network.dataset, compare.to, language)) }];
}

/** What is compared, in words; none where nothing is. */
export function toComparedWords({ dataset }: Network, { compare }: AskedComparison, language: Language): string[] {
  if (!compare) return [];
  const nameOf = (id: string) => nameEdition(dataset, id, language);
  return [compareMessages[language].compared(nameOf(compare.from), nameOf(compare.to))];
}
