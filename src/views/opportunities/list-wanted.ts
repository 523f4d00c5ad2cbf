import { sortOf } from '../../analysis/actors/sort-nodes.ts';
import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { listAims } from '../../network/list-aims.ts';
import type { Network } from '../../network/network.ts';

/** Whom somebody aims at, by the ids of the relations that say so: to inform one is not to reach it. */
export function groupWanted(network: Network, seeker: number): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const node of listWanted(network, seeker).actors) {
    const tie = network.edges.findIndex(
      ({ relation }, edge) =>
        network.source[edge] === seeker &&
        network.target[edge] === node &&
        network.relations.get(relation)?.role === 'aim' &&
        areFirm(network, [edge]),
    );
    const { relation } = at(network.edges, tie);
    groups.set(relation, [...(groups.get(relation) ?? []), node]);
  }
  return groups;
}

/** What somebody of the map aims at: whom it wants to reach, and what it wants to do. Of -1, who is not on it, nothing. */
export function listWanted(
  network: Network,
  seeker: number,
): { readonly actors: readonly number[]; readonly deeds: readonly number[] } {
  const aims = seeker < 0 ? [] : listAims(network, seeker);
  const isActor = (node: number) => sortOf(network.kinds.get(at(network.nodes, node).kind)) === 'actor';
  return { actors: aims.filter(isActor), deeds: aims.filter((node) => !isActor(node)) };
}
