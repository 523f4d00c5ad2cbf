import type { Language } from '../dataset/language.ts';
import { tellStatus } from '../language/tie-status.ts';
import type { Network } from '../network/network.ts';

/** How sure a tie is, to stand behind it, and whether it is left out; `shown` marks with 1 the ties on the map. */
export function tellTieStatus(network: Network, tie: number, language: Language, shown?: Uint8Array): string {
  const { id = '', layer, certainty = 'high' } = network.edges[tie] ?? {};
  const status = {
    isInferred: layer === 'inferred',
    certainty: certainty === 'high' ? null : certainty,
    isQuestioned: network.questioned.has(id),
    isRefined: network.dataset.corrections.some(({ finding, edges }) => finding === 'refines' && edges?.includes(id)),
    isLeftOut: shown?.[tie] === 0,
  };
  return tellStatus(status, language);
}
