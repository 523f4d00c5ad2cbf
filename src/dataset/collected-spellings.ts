import { findCountry } from '../base/countries.ts';
import type { Dataset, NodeRecord } from './schema.ts';

type Lists = Pick<Dataset, 'nodes' | 'edges' | 'kinds'>;

/**
 * Leaves out of countries the other names that say the same country once more, where somebody who goes was tied to it
 * and lists brought it in: earlier lists left no mark on what rows had written, and what only a row that stays had
 * written would tell of it. O(nodes + ties).
 */
export function leaveSpellingsOut({ nodes, edges, kinds }: Lists, gone: ReadonlySet<string>) {
  const places = new Set(kinds.flatMap(({ id, role }) => (role === 'place' ? [id] : [])));
  const touched = new Set<string>();
  if (gone.size > 0)
    for (const { source, target } of edges) {
      if (gone.has(source)) touched.add(target);
      if (gone.has(target)) touched.add(source);
    }
  const before = new Map(nodes.map((node) => [node.id, node]));
  return (node: NodeRecord): NodeRecord => {
    const isCollected = before.get(node.id)?.origin !== undefined && places.has(node.kind) && touched.has(node.id);
    if (!isCollected || node.aliases.length === 0) return node;
    const country = findCountry(node.label.en);
    const aliases = node.aliases.filter(({ text }) => country === null || findCountry(text) !== country);
    return aliases.length === node.aliases.length ? node : { ...node, aliases };
  };
}
