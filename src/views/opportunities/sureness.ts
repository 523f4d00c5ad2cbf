import type { Introducer } from '../../analysis/meeting/meeting.ts';
import type { Language } from '../../dataset/language.ts';
import type { Correction, Dataset } from '../../dataset/schema.ts';
import { tellDoubt } from '../../language/meeting-proofs.ts';
import type { Network } from '../../network/network.ts';

const known = new WeakMap<Dataset, ReadonlySet<string>>();

/** Whether a correction bears out what it is about: else it says what should be read instead, or found nothing firm. */
const bearsOut = ({ correction, confidence }: Correction): boolean =>
  !correction && confidence !== 'none' && confidence !== 'low';

/** The ties that a correction names and does not bear out: then it is about the claim, and not about a name. */
function listQuestioned(dataset: Dataset): ReadonlySet<string> {
  const found =
    known.get(dataset) ?? new Set(dataset.corrections.flatMap((one) => (bearsOut(one) ? [] : (one.edges ?? []))));
  known.set(dataset, found);
  return found;
}

/** Whether all of these ties are stated, nobody has called one less than sure, and no correction questions one. */
export const areFirm = (network: Network, edges: readonly number[]): boolean =>
  edges.every((edge) => doubtAt(network, edge) === null);

function doubtAt({ dataset, edges }: Network, edge: number) {
  const { id, layer, certainty } = edges[edge] ?? {};
  if (id === undefined) return null;
  if (listQuestioned(dataset).has(id)) return 'questioned';
  if (certainty !== undefined && certainty !== 'high') return 'uncertain';
  return layer === 'inferred' ? 'inferred' : null;
}

/** What is to be said behind something that rests on ties of which one is not firm: how sure it is; '' of what is. */
export function tellSureness(network: Network, edges: readonly number[], language: Language): string {
  const doubts = new Set(edges.map((edge) => doubtAt(network, edge)));
  const worst = (['questioned', 'uncertain', 'inferred'] as const).find((doubt) => doubts.has(doubt));
  return worst ? ` (${tellDoubt(worst, language)})` : '';
}

/** What a check of the record of a node came to: it was corrected, or nothing was found; null: nothing against it. */
export function findRemark({ dataset, nodes }: Network, node: number): 'corrected' | 'unconfirmed' | null {
  const own = dataset.corrections.filter((one) => one.nodes.includes(nodes[node]?.id ?? '') && !bearsOut(one));
  if (own.length === 0) return null;
  return own.some(({ correction }) => correction) ? 'corrected' : 'unconfirmed';
}

/** Those who could be asked by firm ties before the others, else in their order. */
export const firmFirst = (network: Network, introducers: readonly Introducer[]): readonly Introducer[] =>
  introducers.toSorted((one, other) => Number(isFirm(network, other)) - Number(isFirm(network, one)));

const isFirm = (network: Network, { toSeeker, toPartner }: Introducer): boolean =>
  areFirm(network, [...toSeeker.edges, ...toPartner.edges]);
