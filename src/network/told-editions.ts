import { at, numberAt } from '../base/assert.ts';
import type { Structure } from './structure.ts';

/** Whether a node belongs to an option of a facet, both as nodes, in an edition, by its place in the order of time. */
export type ToldIn = (node: number, option: number, edition: number) => boolean;

/**
 * In which editions a node's own ties say that it belongs to an option. Where ties do not say, or an edition tells of
 * no such tie at all, as where a later list has no column for it, it does wherever it is. O(ties).
 */
export function toToldIn(network: Structure, options: readonly string[], allowed: Uint8Array): ToldIn {
  const { nodes, edges, nodeIndex, source, target } = network;
  const areOptions = new Uint8Array(nodes.length);
  for (const id of options) areOptions[nodeIndex.get(id) ?? -1] = 1;
  const placeOf = new Map(network.editions.map((id, place) => [id, place]));
  const speaking = new Set<number>();
  // Null: a tie that tells no edition is of each.
  const told = new Map<number, Set<number> | null>();
  for (let edge = 0; edge < edges.length; edge++) {
    if (!allowed[edge]) continue;
    const [one, other] = [numberAt(source, edge), numberAt(target, edge)];
    const { editions } = at(edges, edge);
    for (const [node, option] of [[one, other] as const, [other, one] as const]) {
      if (!areOptions[option] || areOptions[node]) continue;
      const key = node * nodes.length + option;
      const known = told.get(key);
      if (!editions || known === null) told.set(key, null);
      else told.set(key, new Set([...(known ?? []), ...editions.flatMap((id) => placeOf.get(id) ?? [])]));
      for (const id of editions ?? []) speaking.add(placeOf.get(id) ?? -1);
    }
  }
  return (node, option, edition) =>
    !speaking.has(edition) || told.get(node * nodes.length + option)?.has(edition) !== false;
}
