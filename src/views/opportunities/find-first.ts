import { type Meeting, type Partner, STRENGTHS } from '../../analysis/meeting/meeting.ts';
import { at } from '../../base/assert.ts';
import { listTies } from '../../network/list-ties.ts';
import type { Network } from '../../network/network.ts';
import { findNamedContact } from './names-in-words.ts';

/** Whom somebody whom nobody knows writes to first. */
export interface FirstToWrite {
  readonly partner: Partner;
  /** The session that most others of the list were in too, by index, with these ties and how many they are; -1: none. */
  readonly session: number;
  readonly edges: readonly number[];
  readonly others: number;
}

/**
 * Whom to write to first where somebody described is introduced to nobody on the list: of those for whom most speaks who
 * can be written to by name, the one who was in a session with the most others of the list, since one answer then leads
 * on; of equals the first. `groups` are in the order of the list. Null where somebody introduces, or nobody is listed.
 */
export function findFirstToWrite(
  network: Network,
  { seeker, groups }: Pick<Meeting, 'seeker' | 'groups'>,
): FirstToWrite | null {
  const partners = groups.flatMap((group) => group.partners);
  const isIntroduced = partners.some(({ introducers, chain }) => introducers.length > 0 || chain !== null);
  if (seeker >= 0 || partners.length === 0 || isIntroduced) return null;
  const named = partners.filter(({ node, contact }) => contact !== null || findNamedContact(network, node) !== '');
  const left = named.length > 0 ? named : partners;
  const most = Math.max(...left.map(({ strength }) => STRENGTHS.indexOf(strength)));
  const all = partners.map((partner) => listSessions(network, partner));
  let best: FirstToWrite | null = null;
  for (const partner of left.filter(({ strength }) => STRENGTHS.indexOf(strength) === most)) {
    const own = listSessions(network, partner);
    for (const [session, edge] of own.size > 0 ? own : [[-1, -1] as const]) {
      const others = all.filter((sessions) => sessions.has(session)).length - 1;
      if (best && others <= best.others) continue;
      const edges = all.flatMap((sessions) => sessions.get(session) ?? []);
      best =
        others > 0
          ? { partner, session, edges: [edge, ...edges], others }
          : { partner, session: -1, edges: [], others: 0 };
    }
  }
  return best;
}

/** The sessions of a partner or of who is written to for it, each with a tie that says so. */
function listSessions(network: Network, { node, contact }: Partner): ReadonlyMap<number, number> {
  const isSession = (one: number) => network.kinds.get(at(network.nodes, one).kind)?.role === 'session';
  return new Map(
    [node, ...(contact ? [contact.node] : [])].flatMap((one) =>
      listTies(network, one).flatMap(({ other, edge }) => (isSession(other) ? [[other, edge] as const] : [])),
    ),
  );
}
