import type { Dataset } from '../../dataset/schema.ts';

/**
 * The entries of a network that a draft tells of again: whom somebody of it is joined with, and what it names as the
 * network does, as a country that a tie leads to. O(nodes + ties).
 */
export function listFoundAgain(base: Dataset, coming: Dataset, same: ReadonlyMap<string, string>): ReadonlySet<string> {
  const known = new Set(base.nodes.map(({ id }) => id));
  const ends = coming.edges.slice(base.edges.length).flatMap(({ source, target }) => [source, target]);
  const told = coming.nodes.slice(0, base.nodes.length).filter((node, at) => node !== base.nodes[at]);
  return new Set([...same.values(), ...ends, ...told.map(({ id }) => id)].filter((id) => known.has(id)));
}
