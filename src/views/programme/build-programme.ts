import { at } from '../../base/assert.ts';
import type { NodeRecord } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';

/** A session and how many of its own ties lead to whom. */
export interface ProgrammeSession {
  /** The node's index. */
  readonly node: number;
  /** What is said of it; an entry of a kind of sessions need not say anything. */
  readonly session: NonNullable<NodeRecord['session']>;
  readonly people: number;
  readonly initiatives: number;
  readonly ties: number;
}

/** The sessions of one day in their order; `day` is null for those whose day is not known. */
export interface ProgrammeDay {
  readonly day: number | null;
  readonly sessions: readonly ProgrammeSession[];
}

/** The programme as days with their sessions, days without a number last; `edges` marks with 1 the ties to count. */
export function buildProgramme(network: Network, edges: Uint8Array): readonly ProgrammeDay[] {
  const days = new Map<number | null, ProgrammeSession[]>();
  network.nodes.forEach(({ kind, session = {} }, node) => {
    if (network.kinds.get(kind)?.role !== 'session') return;
    const key = session.day ?? null;
    const day = days.get(key) ?? [];
    days.set(key, day);
    day.push({ node, session, ...countTies(network, node, edges) });
  });
  const order = (day: number | null) => day ?? Number.MAX_SAFE_INTEGER;
  return [...days]
    .sort(([one], [other]) => order(one) - order(other))
    .map(([day, sessions]) => ({ day, sessions: sessions.sort(compareSessions) }));
}

/** By number; those without one last, as the dataset has them. */
export const compareSessions = ({ session: one }: ProgrammeSession, { session: other }: ProgrammeSession): number =>
  (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER);

/** Somebody who both lectures and comments in a session is one person. */
function countTies(network: Network, node: number, edges: Uint8Array) {
  const people = new Set<number>();
  const initiatives = new Set<number>();
  let ties = 0;
  for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
    if (!edges[at(network.rowEdge, slot)]) continue;
    ties++;
    const other = at(network.rowNode, slot);
    const role = network.kinds.get(at(network.nodes, other).kind)?.role;
    if (role === 'person') people.add(other);
    if (role === 'initiative') initiatives.add(other);
  }
  return { people: people.size, initiatives: initiatives.size, ties };
}
