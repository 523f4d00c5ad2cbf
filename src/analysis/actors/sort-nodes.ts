import { at } from '../../base/assert.ts';
import type { KindCode } from '../../network/codes.ts';
import type { Structure } from '../../network/structure.ts';
import type { TieGroup } from './key-actors.ts';

/**
 * What each node is to the ranking. Actors are people, initiatives and, of the kinds without a role, those
 * that are neither venues nor works.
 */
export function sortNodes(network: Structure): readonly TieGroup['sort'][] {
  return network.nodes.map(({ kind }) => sortOf(network.kinds.get(kind)));
}

/** What the nodes of a kind are to the ranking. */
export function sortOf(kind: KindCode | undefined): TieGroup['sort'] {
  if (!kind) return 'other';
  const { role, nature } = kind;
  if (role === 'person' || role === 'initiative') return 'actor';
  if (role === 'other') return nature === 'venue' || nature === 'work' ? 'other' : 'actor';
  return role;
}

/** Who is ranked, by index: actors, and with `containers` sessions and events as well. */
export function listRanked(sorts: readonly TieGroup['sort'][], containers: boolean): readonly number[] {
  const found: number[] = [];
  for (let node = 0; node < sorts.length; node++) {
    const sort = at(sorts, node);
    if (sort === 'actor' || (containers && (sort === 'session' || sort === 'event'))) found.push(node);
  }
  return found;
}
