import type { Language } from '../dataset/language.ts';
import { tellDoubt } from '../language/meeting-proofs.ts';
import { DOUBTS, findDoubt } from '../network/doubt.ts';
import type { Network } from '../network/network.ts';

/** What is to be said behind something that rests on ties of which one is not firm: how sure it is; '' of what is. */
export function tellSureness(network: Network, edges: readonly number[], language: Language): string {
  const doubts = new Set(edges.map((edge) => findDoubt(network, edge)));
  const worst = DOUBTS.find((doubt) => doubts.has(doubt));
  return worst ? ` (${tellDoubt(worst, language)})` : '';
}
