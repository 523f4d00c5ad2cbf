import { append } from '../base/append.ts';
import type { Dataset, EdgeRecord, NodeRecord } from './schema.ts';

type Lists = Pick<Dataset, 'nodes' | 'edges' | 'kinds'>;

/** What is there in the editions of whoever is tied to it. */
const LED: ReadonlySet<string> = new Set(['initiative', 'other', 'place', 'theme']);

/** An edition of an entry. */
const toKey = (id: string, edition: string): string => `${id} ${edition}`;

/**
 * The editions of organisations, places, themes and the like by what others may see: without those that only ties to
 * somebody who is held back told of, or a place that loses one itself. Gives the records that change. O(nodes + ties).
 */
export function listEditionsOut(
  { nodes, edges, kinds }: Lists,
  held: ReadonlySet<string>,
): ReadonlyMap<string, NodeRecord['editions']> {
  if (held.size === 0) return new Map();
  const roles = new Map(kinds.map(({ id, role }) => [id, role]));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const roleOf = (id: string) => roles.get(byId.get(id)?.kind ?? '') ?? 'other';
  const has = (id: string, edition: string) => byId.get(id)?.editions?.includes(edition) === true;
  const doubted = new Set<string>();
  const proven = new Set<string>();
  // From each edition of an entry to those of others that say no more than it does.
  const [toPlaces, toAll] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const tell = ({ editions }: EdgeRecord, id: string, other: string) => {
    for (const edition of editions ?? byId.get(other)?.editions ?? []) {
      const [key, from] = [toKey(id, edition), toKey(other, edition)];
      if (!has(id, edition) || held.has(id) || !LED.has(roleOf(id))) continue;
      if (held.has(other)) doubted.add(key);
      else if (editions || !LED.has(roleOf(other))) proven.add(key);
      else {
        append(toAll, from, key);
        if (roleOf(id) === 'place' && roleOf(other) === 'place') append(toPlaces, from, key);
      }
    }
  };
  for (const edge of edges) {
    tell(edge, edge.source, edge.target);
    tell(edge, edge.target, edge.source);
  }
  for (const key of doubted) for (const next of toPlaces.get(key) ?? []) doubted.add(next);
  for (const key of toAll.keys()) if (!doubted.has(key)) proven.add(key);
  for (const key of proven) for (const next of toAll.get(key) ?? []) proven.add(next);
  return new Map(
    nodes.flatMap(({ id, editions }) => {
      const left = editions?.filter((edition) => {
        const key = toKey(id, edition);
        return !doubted.has(key) || proven.has(key);
      });
      return editions && left && left.length < editions.length
        ? [[id, left.length > 0 ? left : undefined] as const]
        : [];
    }),
  );
}
