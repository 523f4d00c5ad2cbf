import { at } from '../base/assert.ts';
import { findCrowded } from '../dataset/crowded.ts';
import type { Edit } from '../dataset/edit.ts';
import { MOST_NODES, MOST_PARALLEL, MOST_TIES } from '../dataset/limits.ts';
import type { Dataset, EdgeRecord } from '../dataset/schema.ts';
import type { Network } from '../network/network.ts';
import type { Notice } from './state.ts';

/** What there would be more of than opens again; null where there is nothing. */
export function findExcess({ nodes, edges }: Dataset, edit: Edit, before: Network): Notice | null {
  if (nodes.length > MOST_NODES) return { key: 'manyNodes', values: { most: MOST_NODES } };
  if (edges.length > MOST_TIES) return { key: 'manyTies', values: { most: MOST_TIES } };
  const isCrowded = findCrowded(listTouched(before, edit)).length > 0;
  return isCrowded ? { key: 'manyBetween', values: { most: MOST_PARALLEL } } : null;
}

/** The ties between nodes at which ties have come or changed: only these can be crowded now. O(ties of these nodes) */
function listTouched({ nodeIndex, rowStart, rowEdge, edges }: Network, edit: Edit): readonly EdgeRecord[] {
  const coming = listNewTies(edit);
  const ends = new Set(coming.flatMap(({ source, target }) => [source, target]));
  const other = new Set([...(edit.edges?.changed ?? []), ...(edit.edges?.removed ?? [])].map(([, { id }]) => id));
  const places = new Set<number>();
  for (const id of ends) {
    const node = nodeIndex.get(id) ?? -1;
    for (const edge of rowEdge.subarray(rowStart[node] ?? 0, rowStart[node + 1] ?? 0)) places.add(edge);
  }
  const staying = [...places]
    .map((edge) => at(edges, edge))
    .filter(({ id, source, target }) => !other.has(id) && ends.has(source) && ends.has(target));
  return [...staying, ...coming];
}

/** The ties that an edit adds or changes, as they are after it. */
export const listNewTies = ({ edges }: Edit): readonly EdgeRecord[] =>
  edges ? [...edges.added, ...edges.changed].map(([, tie]) => tie) : [];
