import type { Partner } from '../../analysis/meeting/meeting.ts';
import { findingOf } from '../../dataset/finding.ts';
import type { Network } from '../../network/network.ts';
import { listTies } from './tell-partner.ts';

/** What a check of a record came to: it is contradicted, left open in part, or nothing was found at all. */
export interface Remark {
  readonly node: number;
  readonly found: 'corrected' | 'unconfirmed' | 'notFound';
}

const ORDER: readonly Remark['found'][] = ['corrected', 'unconfirmed', 'notFound'];

/**
 * What checks say against what a card says: of the partner, of whom one writes to, and of every tie that the card rests
 * on; each record once. That a name is spelt otherwise is no remark.
 */
export function listRemarks(network: Network, partner: Partner): readonly Remark[] {
  const { dataset, nodes, edges, nodeIndex } = network;
  const named = [partner.node, ...(partner.contact ? [partner.contact.node] : [])].map((node) => nodes[node]?.id ?? '');
  const ties = new Set(listTies(partner).map((edge) => edges[edge]?.id ?? ''));
  const found = dataset.corrections.flatMap((one): readonly Remark[] => {
    const isOfCard = named.some((id) => one.nodes.includes(id)) || (one.edges ?? []).some((id) => ties.has(id));
    const finding = findingOf(one);
    if (!isOfCard || finding === 'agrees' || finding === 'refines') return [];
    const node = nodeIndex.get(named.find((id) => one.nodes.includes(id)) ?? one.nodes[0] ?? '');
    const isKnown = one.edges !== undefined || one.confidence !== 'none';
    const open = isKnown ? 'unconfirmed' : 'notFound';
    return node === undefined ? [] : [{ node, found: finding === 'contradicts' ? 'corrected' : open }];
  });
  return found
    .toSorted((one, other) => ORDER.indexOf(one.found) - ORDER.indexOf(other.found))
    .filter(({ node }, place, all) => all.findIndex((other) => other.node === node) === place);
}
