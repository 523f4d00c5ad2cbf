import { append } from '../base/append.ts';
import type { Dataset, NodeRecord } from './schema.ts';

type Lists = Pick<Dataset, 'nodes' | 'edges' | 'kinds' | 'relations'>;

/**
 * The entries that are there because of somebody who goes and of nobody else: an organisation, a place or a theme that
 * says nothing of itself, and of which all ties lead to them or on to more such entries. Left behind it would point at
 * them. A region is kept by a place in it, and not the other way round. O(nodes + ties).
 */
export function listLedTo({ nodes, edges, kinds, relations }: Lists, gone: ReadonlySet<string>): ReadonlySet<string> {
  const people = new Set(kinds.flatMap(({ id, role }) => (role === 'person' ? [id] : [])));
  const holding = new Map(relations.map(({ id, role }) => [id, role]));
  // Whom each entry keeps by a tie, and whom it leads to.
  const keeps = new Map<string, string[]>();
  const leads = new Map<string, string[]>();
  for (const { source, target, relation } of edges) {
    append(leads, source, target);
    append(leads, target, source);
    const role = holding.get(relation);
    if (role !== 'region') append(keeps, source, target);
    if (role !== 'part') append(keeps, target, source);
  }
  for (const { id, within = [] } of nodes) for (const outer of within) append(keeps, id, outer);
  const mute = new Set(nodes.flatMap((node) => (people.has(node.kind) || saysOfItself(node) ? [] : [node.id])));
  const kept = new Set(nodes.flatMap(({ id }) => (gone.has(id) || mute.has(id) ? [] : [id])));
  spread(kept, keeps, (id) => mute.has(id) && !gone.has(id));
  const led = new Set(gone);
  spread(led, leads, (id) => mute.has(id) && !kept.has(id));
  for (const id of gone) led.delete(id);
  return led;
}

const saysOfItself = ({ description, attributes = [], badges = [], session, consent }: NodeRecord): boolean =>
  [description, session, consent].some(Boolean) || attributes.length + badges.length > 0;

/** Adds whom those in a set reach over others that may come in; a set is walked while it grows. */
function spread(set: Set<string>, ways: ReadonlyMap<string, readonly string[]>, may: (id: string) => boolean): void {
  for (const id of set) for (const other of ways.get(id) ?? []) if (may(other)) set.add(other);
}
