import { at } from '../base/assert.ts';
import { areFirm } from './doubt.ts';
import type { Structure } from './structure.ts';

/** What a node aims at by the firm ties of a relation of aims, each once, in the order of its ties. O(its ties). */
export function listAims(network: Structure, node: number): readonly number[] {
  const { rowStart, rowNode, rowEdge, source } = network;
  const aims = new Set<number>();
  for (let slot = at(rowStart, node); slot < at(rowStart, node + 1); slot++) {
    const edge = at(rowEdge, slot);
    const isAim = network.relations.get(at(network.edges, edge).relation)?.role === 'aim';
    if (isAim && source[edge] === node && areFirm(network, [edge])) aims.add(at(rowNode, slot));
  }
  aims.delete(node);
  return [...aims];
}
