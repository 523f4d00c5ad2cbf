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

/** No more than these names are to be on a map in any case: on a phone so many still leave room between them. */
const MOST_HUBS = 24;
/** What many meet in has so many ties at least. */
const LEAST_MET = 2;
/** Of its kind only who has so many times as many ties as a node has on average is a hub. */
const OF_PEOPLE = 2;

/** Whether it is a place or a theme, in which others meet. */
export function isMet({ kinds, nodes }: Network, node: number): boolean {
  const role = kinds.get(at(nodes, node).kind)?.role;
  return role === 'place' || role === 'theme';
}

const hubs = new WeakMap<Network, readonly number[]>();

/**
 * What a map is known by, the foremost first, 24 at most: places and themes in which two meet, whatever else but a
 * person is tied no less than a node is on average, and people who are tied twice as much. O(n log n) once, then O(1).
 */
export function listHubs(network: Network): readonly number[] {
  const known = hubs.get(network) ?? findHubs(network);
  hubs.set(network, known);
  return known;
}

function findHubs(network: Network): readonly number[] {
  const { nodes, edges, degree, kinds } = network;
  const average = (2 * edges.length) / Math.max(1, nodes.length);
  const isHub = (node: number): boolean => {
    const role = kinds.get(at(nodes, node).kind)?.role ?? 'other';
    const ties = numberAt(degree, node);
    if (ties < LEAST_MET) return false;
    if (isMet(network, node)) return true;
    return ties >= average * (role === 'person' ? OF_PEOPLE : 1);
  };
  const found = [...nodes.keys()].filter(isHub);
  return found.sort((a, b) => labelRank(network, b) - labelRank(network, a) || a - b).slice(0, MOST_HUBS);
}

/** The nodes whose names a visitor looks for first. */
export function listForemost(network: Network): ReadonlySet<number> {
  const ranks = Float64Array.from(network.nodes, (_, node) => labelRank(network, node));
  const nodes = [...ranks.keys()].sort((a, b) => numberAt(ranks, b) - numberAt(ranks, a) || a - b);
  return new Set(nodes.slice(0, FOREMOST));
}
