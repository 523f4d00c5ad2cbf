import { type Fault, toBroken } from './fault.ts';
import type { Dataset } from './schema.ts';

/** What may stand in a dataset, and is yet seldom meant: ties that lead back to where they start. O(ties). */
export function findOddities(dataset: Dataset): readonly Fault[] {
  const names = new Map(dataset.nodes.map(({ id, label }) => [id, label]));
  return dataset.edges.flatMap(({ source, target }, index) => {
    if (source !== target) return [];
    const { en = source, id = source } = names.get(source) ?? {};
    return [{ ...toBroken(dataset, ['edges', index], { code: 'loop' }), name: { en, id } }];
  });
}
