import { at, numberAt } from '../../base/assert.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import type { Network } from '../../network/network.ts';

/** A session's rank is no less than this. */
export const SESSION_RANK = 1e6;
/** What goes before what of the same degree. */
const ROLE_RANK: Readonly<Record<KindRole, number>> = {
  event: 2e6,
  session: SESSION_RANK,
  person: 0.6,
  other: 0.5,
  initiative: 0.4,
  place: 0.3,
  theme: 0.1,
};
/** So many labels, the first by rank, get more places to choose from than the eight sides. */
const FOREMOST = 24;

/** Which label has its place before which: the event, the sessions, then by degree. */
export function labelRank(network: Network, node: number): number {
  const role = network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
  return ROLE_RANK[role] + numberAt(network.degree, node);
}

/** The nodes whose names a visitor looks for first. */
export function listForemost(network: Network): ReadonlySet<number> {
  const ranks = Float64Array.from(network.nodes, (_, node) => labelRank(network, node));
  const nodes = [...ranks.keys()].sort((a, b) => numberAt(ranks, b) - numberAt(ranks, a) || a - b);
  return new Set(nodes.slice(0, FOREMOST));
}
