import { at } from '../../base/assert.ts';
import type { Hue } from '../../dataset/vocabulary.ts';
import type { KindCode } from '../../network/codes.ts';
import type { Structure } from '../../network/structure.ts';
import type { TieGroup } from './key-actors.ts';

/** The hues of what can act; a venue or a film has the hue of a place or of the programme. */
const ACTING: readonly Hue[] = ['person', 'coop', 'organisation', 'company'];

/**
 * What each node is to the ranking. Actors are people, initiatives and, of the kinds without a role, those
 * that the palette counts among organisations and companies.
 */
export function sortNodes(network: Structure): readonly TieGroup['sort'][] {
  return network.nodes.map(({ kind }) => sortOf(network.kinds.get(kind)));
}

/** What the nodes of a kind are to the ranking. */
export function sortOf(kind: KindCode | undefined): TieGroup['sort'] {
  if (!kind) return 'other';
  const { role, hue } = kind;
  if (role === 'person' || role === 'initiative') return 'actor';
  if (role === 'other') return ACTING.includes(hue) ? 'actor' : 'other';
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
