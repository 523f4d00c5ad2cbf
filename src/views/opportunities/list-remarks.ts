import type { Partner } from '../../analysis/meeting/meeting.ts';
import { findingOf } from '../../dataset/finding.ts';
import type { Network } from '../../network/network.ts';
import { VISITS } from './tell-attended.ts';
import { listTies } from './tell-partner.ts';

/** What a check of a record came to: it is contradicted, left open in part, nothing was found, or it is more exact. */
export interface Remark {
  readonly node: number;
  readonly found: 'corrected' | 'unconfirmed' | 'notFound' | 'refined';
}

const ORDER: readonly Remark['found'][] = ['corrected', 'unconfirmed', 'notFound', 'refined'];

/**
 * What checks say against what a card says: of the partner, of whom one writes to, and of every tie that the card rests
 * on; each record once. That a name is spelt otherwise is no remark, nor is what is only more exact, but of a tie
 * by which they are to be met.
 */
export function listRemarks(network: Network, partner: Partner): readonly Remark[] {
  const { dataset, nodes, edges, nodeIndex } = network;
  const named = [partner.node, ...(partner.contact ? [partner.contact.node] : [])].map((node) => nodes[node]?.id ?? '');
  const idOf = (edge: number) => edges[edge]?.id ?? '';
  const ties = new Set(listTies(partner).map(idOf));
  const grounds = new Set(partner.proofs.flatMap((proof) => proof.edges).map(idOf));
  const found = dataset.corrections.flatMap((one): readonly Remark[] => {
    const finding = findingOf(one);
    const isOfTie = (one.edges ?? []).some((id) => (finding === 'refines' ? grounds : ties).has(id));
    const isOfCard = isOfTie || (finding !== 'refines' && named.some((id) => one.nodes.includes(id)));
    if (!isOfCard || finding === 'agrees') return [];
    const node = nodeIndex.get(named.find((id) => one.nodes.includes(id)) ?? one.nodes[0] ?? '');
    const isKnown = one.edges !== undefined || one.confidence !== 'none';
    const open = isKnown ? 'unconfirmed' : 'notFound';
    const found = finding === 'contradicts' ? 'corrected' : finding === 'refines' ? 'refined' : open;
    return node === undefined ? [] : [{ node, found }];
  });
  return found
    .toSorted((one, other) => ORDER.indexOf(one.found) - ORDER.indexOf(other.found))
    .filter(({ node }, place, all) => all.findIndex((other) => other.node === node) === place);
}

/**
 * Whether a check leaves in doubt what a partner is to be met for first: what is said of them or of whom one writes to as a
 * whole, that they were where one could have met, or the tie that the weightiest reason rests on. Of another tie it does
 * not: that one weighs less by itself, see `findWhy`.
 */
export function isMetInDoubt(
  { dataset, nodes, edges }: Network,
  { node, contact, proofs, also, why }: Partner,
): boolean {
  const named = [node, contact?.node ?? node].map((one) => nodes[one]?.id ?? '');
  const visits = [...proofs, ...also.flatMap((one) => one.proofs)].filter(({ code }) => VISITS.has(code));
  const grounds = [...visits, ...(contact ? [contact] : []), ...why.parts.slice(0, 1).map(({ proof }) => proof)];
  const ties = new Set(grounds.flatMap((ground) => ground.edges).map((edge) => edges[edge]?.id ?? ''));
  return dataset.corrections.some((one) => {
    const finding = findingOf(one);
    if (finding === 'agrees' || finding === 'refines') return false;
    return one.edges ? one.edges.some((id) => ties.has(id)) : named.some((id) => one.nodes.includes(id));
  });
}
