import { at, numberAt } from '../../base/assert.ts';
import type { FacetMembership } from '../../network/membership.ts';
import type { ActorGraph } from './actor-graph.ts';
import type { Pairs } from './path-shares.ts';

/**
 * The pairs of actors that a bridge between places (or themes) would join: each belongs to at least one,
 * and they have none in common. Who belongs where is what the filters say too. `actors` holds network indices.
 */
export function toBridgedPairs(graph: ActorGraph, actors: readonly number[], facet: FacetMembership): Pairs {
  const members = facet.options.map((): number[] => []);
  const isEnd = new Uint8Array(graph.count);
  const optionsOf = (index: number) => {
    const node = numberAt(graph.nodeOf, index);
    return facet.rowOption.subarray(numberAt(facet.rowStart, node), numberAt(facet.rowStart, node + 1));
  };
  for (const actor of actors) {
    const index = numberAt(graph.indexOf, actor);
    if (index < 0) continue;
    for (const option of optionsOf(index)) {
      isEnd[index] = 1;
      at(members, option).push(index);
    }
  }
  const ends = new Uint8Array(graph.count);
  const endsFor = (source: number) => {
    if (!isEnd[source]) return ends.fill(0);
    ends.set(isEnd);
    for (const option of optionsOf(source)) for (const fellow of at(members, option)) ends[fellow] = 0;
    return ends;
  };
  const counts = new Int32Array(graph.count);
  for (let index = 0; index < graph.count; index++) {
    if (isEnd[index]) counts[index] = endsFor(index).reduce((sum, mark) => sum + mark, 0);
  }
  return { endsFor, counts };
}
