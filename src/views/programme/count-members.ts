import { at } from '../../base/assert.ts';
import { buildMembership } from '../../network/membership.ts';
import type { Network } from '../../network/network.ts';

/** The roles that are counted, in the order they are told. */
export const MEMBER_ROLES = ['person', 'initiative', 'place', 'theme'] as const;

/** How many people, initiatives, places and themes belong to a session, over the ties marked with 1. */
export function countMembers(network: Network, session: number, allowed: Uint8Array): readonly number[] {
  const { sessions, places, themes } = buildMembership(network, allowed);
  const own = sessions.optionIndex.get(at(network.nodes, session).id);
  const count = (role: string) =>
    network.nodes.reduce((sum, { kind }, node) => {
      if (network.kinds.get(kind)?.role !== role) return sum;
      for (let slot = at(sessions.rowStart, node); slot < at(sessions.rowStart, node + 1); slot++) {
        if (sessions.rowOption[slot] === own) return sum + 1;
      }
      return sum;
    }, 0);
  const optionsOf = ({ rowStart }: typeof places) => at(rowStart, session + 1) - at(rowStart, session);
  return [count('person'), count('initiative'), optionsOf(places), optionsOf(themes)];
}
