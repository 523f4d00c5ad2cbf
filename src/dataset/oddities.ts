import { type Fault, toBroken } from './fault.ts';
import type { Dataset } from './schema.ts';

/**
 * What may stand in a dataset, and is yet seldom meant: ties that lead back to where they start, and sessions that say
 * nothing of when they were. O(nodes and ties).
 */
export function findOddities(dataset: Dataset): readonly Fault[] {
  const loops = [...dataset.edges.entries()].filter(([, { source, target }]) => source === target);
  // Names are looked up where there is something to name: most networks have no loop.
  const names = new Map(loops.length === 0 ? [] : dataset.nodes.map(({ id, label }) => [id, label]));
  const sessions = new Set(dataset.kinds.flatMap(({ id, role }) => (role === 'session' ? [id] : [])));
  return [
    ...loops.map(([index, { source }]) => {
      const { en = source, id = source } = names.get(source) ?? {};
      return { ...toBroken(dataset, ['edges', index], { code: 'loop' }), name: { en, id } };
    }),
    ...[...dataset.nodes.entries()]
      .filter(([, { kind, session }]) => sessions.has(kind) && session === undefined)
      .map(([index]) => toBroken(dataset, ['nodes', index], { code: 'no-session' })),
  ];
}
