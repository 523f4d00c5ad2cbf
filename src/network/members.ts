import { at } from '../base/assert.ts';
import type { KindRole } from '../dataset/vocabulary.ts';
import { BELONGS, type Belongs, type FacetMembership, type Membership } from './membership.ts';
import type { Structure } from './structure.ts';

/** The options of one facet that a node belongs to, and how. */
export function listOptions(facet: FacetMembership, node: number): { option: string; how: Belongs }[] {
  const found: { option: string; how: Belongs }[] = [];
  for (let slot = at(facet.rowStart, node); slot < at(facet.rowStart, node + 1); slot++) {
    const how = at(BELONGS, at(facet.rowHow, slot));
    found.push({ option: at(facet.options, at(facet.rowOption, slot)), how });
  }
  return found;
}

/** A node that belongs to an option, by index, and how. */
export interface Member {
  readonly node: number;
  readonly how: Belongs;
}

/** Who and what belongs to one option of a facet, in the order of the dataset, the option itself left out. O(memberships). */
export function listMembers(network: Structure, facet: FacetMembership, option: string): readonly Member[] {
  const wanted = facet.optionIndex.get(option) ?? -1;
  const self = network.nodeIndex.get(option) ?? -1;
  const found: Member[] = [];
  for (let node = 0; node < network.nodes.length; node++) {
    if (node === self) continue;
    for (let slot = at(facet.rowStart, node); slot < at(facet.rowStart, node + 1); slot++) {
      if (facet.rowOption[slot] === wanted) found.push({ node, how: at(BELONGS, at(facet.rowHow, slot)) });
    }
  }
  return found;
}

/** How many of one role took part in a session, and how many of these only by way of who founded them. */
export interface TookPart {
  readonly role: KindRole;
  readonly count: number;
  readonly lent: number;
}

/** Who and what took part in a session, by role; a role that nobody has there is not among them. */
export function countTookPart(network: Structure, { sessions }: Membership, session: string): readonly TookPart[] {
  const counts = new Map<KindRole, TookPart>();
  for (const { node, how } of listMembers(network, sessions, session)) {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
    const { count, lent } = counts.get(role) ?? { count: 0, lent: 0 };
    counts.set(role, { role, count: count + 1, lent: lent + (how === 'own' ? 0 : 1) });
  }
  return [...counts.values()];
}
