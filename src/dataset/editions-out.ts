import { append } from '../base/append.ts';
import type { Dataset, EdgeRecord, NodeRecord } from './schema.ts';

type Lists = Pick<Dataset, 'nodes' | 'edges' | 'kinds'>;

/**
 * The editions of organisations and the like by what others may see: without those that only a tie to somebody who is
 * held back told of. A place or a theme is there as it was. Gives the records that change. O(nodes + ties).
 */
export function listEditionsOut(
  { nodes, edges, kinds }: Lists,
  held: ReadonlySet<string>,
): ReadonlyMap<string, NodeRecord['editions']> {
  const roles = new Map(kinds.map(({ id, role }) => [id, role]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [hidden, seen] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const tell = (edge: EdgeRecord, id: string, other: string) => {
    for (const edition of edge.editions ?? byId.get(other)?.editions ?? [])
      append(held.has(other) ? hidden : seen, id, edition);
  };
  for (const edge of edges) {
    tell(edge, edge.source, edge.target);
    tell(edge, edge.target, edge.source);
  }
  return new Map(
    nodes.flatMap(({ id, kind, editions }) => {
      const role = roles.get(kind) ?? 'other';
      const lost = hidden.get(id);
      if (!editions || !lost || held.has(id) || (role !== 'initiative' && role !== 'other')) return [];
      const left = editions.filter((edition) => !lost.includes(edition) || seen.get(id)?.includes(edition));
      return left.length < editions.length ? [[id, left.length > 0 ? left : undefined] as const] : [];
    }),
  );
}
