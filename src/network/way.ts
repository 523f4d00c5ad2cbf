import { numberAt } from '../base/assert.ts';
import type { Structure } from './structure.ts';

/** The nodes that ties lead over, one after the other, with the one they start from. */
export function listWay({ source, target }: Structure, start: number, edges: readonly number[]): readonly number[] {
  const way = [start];
  for (const edge of edges) {
    const here = way.at(-1);
    way.push(here === source[edge] ? numberAt(target, edge) : numberAt(source, edge));
  }
  return way;
}
