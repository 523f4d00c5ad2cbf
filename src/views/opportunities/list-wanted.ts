import { sortOf } from '../../analysis/actors/sort-nodes.ts';
import { append } from '../../base/append.ts';
import { at } from '../../base/assert.ts';
import { listAims } from '../../network/aims.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Network } from '../../network/network.ts';

/** What somebody of the map aims at by firm ties; of -1, who is not on it, nothing. */
interface Wanted {
  /** Whom it wants to reach, by the ids of the relations that say so: to inform one is not to reach it. */
  readonly actors: ReadonlyMap<string, readonly number[]>;
  /** What it wants to do. */
  readonly deeds: readonly number[];
}

export function listWanted(network: Network, seeker: number): Wanted {
  const actors = new Map<string, number[]>();
  const deeds: number[] = [];
  const known = new Set<number>();
  for (const { node, edge } of listAims(network, seeker)) {
    if (known.has(node) || !areFirm(network, [edge])) continue;
    known.add(node);
    const isActor = sortOf(network.kinds.get(at(network.nodes, node).kind)) === 'actor';
    if (isActor) append(actors, at(network.edges, edge).relation, node);
    else deeds.push(node);
  }
  return { actors, deeds };
}
