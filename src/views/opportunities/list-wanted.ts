import { sortOf } from '../../analysis/actors/sort-nodes.ts';
import { at } from '../../base/assert.ts';
import { listAims } from '../../network/list-aims.ts';
import type { Network } from '../../network/network.ts';

/** What somebody of the map aims at: whom it wants to reach, and what it wants to do. Of -1, who is not on it, nothing. */
export function listWanted(
  network: Network,
  seeker: number,
): { readonly actors: readonly number[]; readonly deeds: readonly number[] } {
  const aims = seeker < 0 ? [] : listAims(network, seeker);
  const isActor = (node: number) => sortOf(network.kinds.get(at(network.nodes, node).kind)) === 'actor';
  return { actors: aims.filter(isActor), deeds: aims.filter((node) => !isActor(node)) };
}
