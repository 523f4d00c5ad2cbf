import type { NodeRecord } from '../../dataset/schema.ts';
import { countTookPart, type TookPart } from '../../network/members.ts';
import type { Network } from '../../network/network.ts';
import type { Ties } from '../../network/ties.ts';
import type { Visibility } from '../../network/visibility.ts';

/** A session, and who and what took part in it. */
export interface ProgrammeSession {
  /** The node's index. */
  readonly node: number;
  /** What is said of it; an entry of a kind of sessions need not say anything. */
  readonly session: NonNullable<NodeRecord['session']>;
  readonly tookPart: readonly TookPart[];
}

/** The sessions of one day in their order; `day` is null for those whose day is not known. */
export interface ProgrammeDay {
  readonly day: number | null;
  readonly sessions: readonly ProgrammeSession[];
}

/** The programme as days with their sessions, days without a number last, over the ties that count and who is shown. */
export function buildProgramme(
  network: Network,
  { membership }: Pick<Ties, 'membership'>,
  { counted }: Pick<Visibility, 'counted'>,
): readonly ProgrammeDay[] {
  const days = new Map<number | null, ProgrammeSession[]>();
  network.nodes.forEach(({ id, kind, session = {} }, node) => {
    if (network.kinds.get(kind)?.role !== 'session') return;
    const key = session.day ?? null;
    const day = days.get(key) ?? [];
    days.set(key, day);
    day.push({ node, session, tookPart: countTookPart(network, membership, counted, id) });
  });
  const order = (day: number | null) => day ?? Number.MAX_SAFE_INTEGER;
  return [...days]
    .sort(([one], [other]) => order(one) - order(other))
    .map(([day, sessions]) => ({ day, sessions: sessions.sort(compareSessions) }));
}

/** By number; those without one last, as the dataset has them. */
export const compareSessions = ({ session: one }: ProgrammeSession, { session: other }: ProgrammeSession): number =>
  (one.number ?? Number.MAX_SAFE_INTEGER) - (other.number ?? Number.MAX_SAFE_INTEGER);
