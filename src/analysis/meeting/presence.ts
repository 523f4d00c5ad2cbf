import { at, numberAt } from '../../base/assert.ts';
import { areFirm } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';

/**
 * Whether the record says that a node was in a session or at an event, and no such way is firm: by ties of its own, and
 * to an event by a session of it. False where the record does not say that it was there. All ties count, shown or
 * hidden: what a filter leaves out of sight is no less in doubt. O(ties of the node and of its sessions).
 */
export function isPresenceDoubted(network: Structure, node: number, where: number): boolean {
  const roleOf = (one: number) => network.kinds.get(at(network.nodes, one).kind)?.role;
  const isEvent = roleOf(where) === 'event';
  const ways = listTies(network, node).flatMap(({ edge, other }) => {
    if (other === where) return [[edge]];
    if (!isEvent || roleOf(other) !== 'session') return [];
    return listTies(network, other).flatMap((onward) => (onward.other === where ? [[edge, onward.edge]] : []));
  });
  return ways.length > 0 && !ways.some((way) => areFirm(network, way));
}

function listTies({ rowStart, rowNode, rowEdge }: Structure, node: number) {
  const start = numberAt(rowStart, node);
  return Array.from({ length: numberAt(rowStart, node + 1) - start }, (_, slot) => ({
    edge: numberAt(rowEdge, start + slot),
    other: numberAt(rowNode, start + slot),
  }));
}
