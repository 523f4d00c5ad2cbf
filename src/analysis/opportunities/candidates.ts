import { at, numberAt } from '../../base/assert.ts';
import { listTies } from '../../network/list-ties.ts';
import type { Structure } from '../../network/structure.ts';
import { sortNodes } from '../actors/sort-nodes.ts';
import type { Extent } from '../extent.ts';

/**
 * Marks with 1 who can be brought together: people, initiatives and organisations of the extent. By role
 * and nature, never by id: events, sessions, places, themes, venues and media are no partners, and companies
 * are left out since a report on co-operation names them as what it is not.
 */
export function markPartners(network: Structure, extent: Extent): Uint8Array {
  const sorts = sortNodes(network);
  return Uint8Array.from(network.nodes, (_, node) => {
    return extent.nodes[node] && sorts[node] === 'actor' && !isCompany(network, node) ? 1 : 0;
  });
}

export const isCompany = (network: Structure, node: number): boolean =>
  network.kinds.get(at(network.nodes, node).kind)?.nature === 'company';

export const isPerson = (network: Structure, node: number): boolean =>
  network.kinds.get(at(network.nodes, node).kind)?.role === 'person';

/** Marks with 1 the ties of the extent that are no loops and have both their ends in it. */
export function markTies({ source, target }: Structure, extent: Extent): Uint8Array {
  return Uint8Array.from(source, (from, edge) => {
    const to = numberAt(target, edge);
    return extent.edges[edge] && from !== to && extent.nodes[from] && extent.nodes[to] ? 1 : 0;
  });
}

/**
 * Who need not be brought together with a node: itself, all it is tied to by any tie of the network, shown
 * or not, and, of people, those that stand in the same relation to the same organisation or initiative, such
 * as two delegates of one organisation. Relations that are drawn quietly do not make colleagues.
 */
export function listKnown(network: Structure, sorts: readonly string[], node: number): ReadonlySet<number> {
  const known = new Set([node]);
  for (const { other, edge } of listTies(network, node)) {
    known.add(other);
    const { relation } = at(network.edges, edge);
    const isQuiet = network.relations.get(relation)?.weight === 'quiet';
    if (isQuiet || !isPerson(network, node) || isPerson(network, other) || sorts[other] !== 'actor') continue;
    if (network.source[edge] !== node) continue;
    for (const tie of listTies(network, other)) {
      const isSame = at(network.edges, tie.edge).relation === relation && network.target[tie.edge] === other;
      if (isSame && isPerson(network, tie.other)) known.add(tie.other);
    }
  }
  return known;
}
