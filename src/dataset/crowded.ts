import { MOST_PARALLEL } from './limits.ts';
import type { EdgeRecord } from './schema.ts';

/**
 * The ties by which two nodes have more between them than is let in, by place, one for each pair: what is drawn between
 * two nodes grows with the square of their ties.
 */
export function findCrowded(edges: readonly EdgeRecord[]): readonly number[] {
  const counts = new Map<string, number>();
  return [...edges.keys()].filter((index) => {
    const { source = '', target = '' } = edges[index] ?? {};
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const count = (counts.get(pair) ?? 0) + 1;
    counts.set(pair, count);
    return count === MOST_PARALLEL + 1;
  });
}
