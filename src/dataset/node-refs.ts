import { at } from '../base/assert.ts';
import type { NodeRecord } from './schema.ts';

/** The fields in which a node names others. */
const FIELDS = ['apart', 'within'] as const;

type Placed = Pick<NodeRecord, 'id' | 'within'>;

/** A place that would lie in itself, through others too: the node's index, and which of its `within` says so. */
export interface Circle {
  readonly node: number;
  readonly entry: number;
}

/** What closes a circle of `within`, the first way round that is found. O(nodes + references). */
export function findCircles(nodes: readonly Placed[]): readonly Circle[] {
  if (nodes.every(({ within }) => !within)) return [];
  const index = new Map(nodes.map(({ id }, node) => [id, node]));
  const circles: Circle[] = [];
  // 1: on the way from where the walk began, 2: done.
  const seen = new Uint8Array(nodes.length);
  for (let start = 0; start < nodes.length; start++) {
    const way: [node: number, entry: number][] = seen[start] ? [] : [[start, 0]];
    while (way.length > 0) {
      const step = at(way, way.length - 1);
      const [node, entry] = step;
      seen[node] = 1;
      const next = at(nodes, node).within?.[entry];
      step[1]++;
      if (next === undefined) {
        seen[node] = 2;
        way.pop();
        continue;
      }
      const outer = index.get(next);
      if (outer === undefined || seen[outer] === 2) continue;
      if (seen[outer] === 1) circles.push({ node, entry });
      else way.push([outer, 0]);
    }
  }
  return circles;
}

/** The places that lie in one, through others too, and that one itself: what it cannot lie in. O(nodes + references). */
export function listInside(nodes: readonly Placed[], id: string): ReadonlySet<string> {
  const holds = new Map<string, string[]>();
  for (const { id: inner, within = [] } of nodes) {
    for (const outer of within) if (!holds.get(outer)?.push(inner)) holds.set(outer, [inner]);
  }
  // A set is walked while it grows.
  const inside = new Set([id]);
  for (const outer of inside) for (const inner of holds.get(outer) ?? []) inside.add(inner);
  return inside;
}

/** Nodes without the words that would close a circle. */
export function withoutCircles(nodes: readonly NodeRecord[]): readonly NodeRecord[] {
  const circles = findCircles(nodes);
  if (circles.length === 0) return nodes;
  const closing = new Map<number, number[]>();
  for (const { node, entry } of circles) if (!closing.get(node)?.push(entry)) closing.set(node, [entry]);
  return nodes.map((node, index) => {
    const entries = closing.get(index);
    return entries ? put(node, 'within', node.within?.filter((_, entry) => !entries.includes(entry)) ?? []) : node;
  });
}

/** Nodes whose words about others name them by other ids, or not at all where that is null; nobody names itself. */
export function renameRefs(nodes: NodeRecord[], rename: (id: string) => string | null): NodeRecord[] {
  if (!nodes.some(namesOthers)) return nodes;
  return nodes.map((node) =>
    namesOthers(node) ? FIELDS.reduce((all, field) => renameIn(all, field, rename), node) : node,
  );
}

const namesOthers = ({ apart, within }: NodeRecord): boolean => apart !== undefined || within !== undefined;

function renameIn(node: NodeRecord, field: (typeof FIELDS)[number], rename: (id: string) => string | null): NodeRecord {
  const before = node[field];
  if (!before) return node;
  const ids = [...new Set(before.map(rename))].filter((id) => id !== null && id !== node.id) as string[];
  return ids.length === before.length && ids.every((id, entry) => id === before[entry]) ? node : put(node, field, ids);
}

function put(node: NodeRecord, field: (typeof FIELDS)[number], ids: string[]): NodeRecord {
  const { [field]: _before, ...rest } = node;
  return ids.length > 0 ? { ...rest, [field]: ids } : (rest as NodeRecord);
}
