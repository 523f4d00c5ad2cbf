import { at } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import { listTies } from '../../network/list-ties.ts';
import { isEvent, type Structure } from '../../network/structure.ts';

/**
 * Whether the record says that a node was in a session or at an event, and no such way is firm: by ties of its own, and
 * to an event by a session of it. False where the record does not say that it was there. All ties count, shown or
 * hidden: what a filter leaves out of sight is no less in doubt. O(ties of the node and of its sessions).
 */
export function isPresenceDoubted(network: Structure, node: number, where: number): boolean {
  const ways = listPresences(network, node, where);
  return ways.length > 0 && !ways.some((way) => areFirm(network, way));
}

/** How surely a node was somewhere: firmly, as the source says without being sure or against a check, or by no source. */
export type Attested = 'firm' | 'unsure' | 'none';

/** The same of all ties, shown or hidden; what a rule alone infers has no source. O(ties of the node and of its sessions). */
export function attestPresence(network: Structure, node: number, where: number): Attested {
  const ways = listPresences(network, node, where);
  if (ways.some((way) => areFirm(network, way))) return 'firm';
  const isStated = (edge: number) => at(network.edges, edge).layer === 'stated';
  return ways.some((way) => way.every(isStated)) ? 'unsure' : 'none';
}

/** The ways by which a record says that a node was in a session or at an event, by ties of its own or by a session. */
function listPresences(network: Structure, node: number, where: number): readonly (readonly number[])[] {
  const isSession = (one: number) => network.kinds.get(at(network.nodes, one).kind)?.role === 'session';
  const isAtEvent = isEvent(network, where);
  return listTies(network, node).flatMap(({ edge, other }) => {
    if (other === where) return [[edge]];
    if (!isAtEvent || !isSession(other)) return [];
    return listTies(network, other).flatMap((onward) => (onward.other === where ? [[edge, onward.edge]] : []));
  });
}
