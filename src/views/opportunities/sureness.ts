import { findingOf } from '../../dataset/finding.ts';
import type { Language } from '../../dataset/language.ts';
import { tellDoubt } from '../../language/meeting-proofs.ts';
import { DOUBTS, findDoubt } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';

/** What is to be said behind something that rests on ties of which one is not firm: how sure it is; '' of what is. */
export function tellSureness(network: Network, edges: readonly number[], language: Language): string {
  const doubts = new Set(edges.map((edge) => findDoubt(network, edge)));
  const worst = DOUBTS.find((doubt) => doubts.has(doubt));
  return worst ? ` (${tellDoubt(worst, language)})` : '';
}

/** What a check of the record of a node came to: it says otherwise, or found nothing firm; null: nothing against it. */
export function findRemark({ dataset, nodes }: Network, node: number): 'corrected' | 'unconfirmed' | null {
  const id = nodes[node]?.id ?? '';
  const found = new Set(dataset.corrections.flatMap((one) => (one.nodes.includes(id) ? [findingOf(one)] : [])));
  if (found.has('contradicts')) return 'corrected';
  return found.has('open') ? 'unconfirmed' : null;
}
