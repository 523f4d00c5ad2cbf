import { findCrowded } from '../dataset/crowded.ts';
import type { Edit } from '../dataset/edit.ts';
import { MOST_NODES, MOST_PARALLEL, MOST_TIES } from '../dataset/limits.ts';
import type { Dataset, EdgeRecord } from '../dataset/schema.ts';
import type { Notice } from './state.ts';

/** What there would be more of than opens again; null where there is nothing. */
export function findExcess({ nodes, edges }: Dataset, edit: Edit): Notice | null {
  if (nodes.length > MOST_NODES) return { key: 'manyNodes', values: { most: MOST_NODES } };
  if (edges.length > MOST_TIES) return { key: 'manyTies', values: { most: MOST_TIES } };
  const isCrowded = findCrowded(listTouched(edges, edit)).length > 0;
  return isCrowded ? { key: 'manyBetween', values: { most: MOST_PARALLEL } } : null;
}

/** The ties between nodes at which ties have come or changed: only these can be crowded now. */
function listTouched(edges: Dataset['edges'], edit: Edit): Dataset['edges'] {
  const ends = new Set(listNewTies(edit).flatMap(({ source, target }) => [source, target]));
  return ends.size === 0 ? [] : edges.filter(({ source, target }) => ends.has(source) && ends.has(target));
}

/** The ties that an edit adds or changes, as they are after it. */
export const listNewTies = ({ edges }: Edit): readonly EdgeRecord[] =>
  edges ? [...edges.added, ...edges.changed].map(([, tie]) => tie) : [];
