import { append } from '../base/append.ts';
import { at, numberAt } from '../base/assert.ts';
import type { Structure } from './structure.ts';

/** What holds a place: a tie of the source, by index, or -1 where general geography says so (`within`). */
export interface Holding {
  readonly region: number;
  readonly tie: number;
}

/** For each place the regions that hold it at once, by index; ties count where `allowedEdges` marks them with 1. */
export function listHoldings(network: Structure, allowedEdges: Uint8Array): ReadonlyMap<number, readonly Holding[]> {
  const { nodes, edges, relations, nodeIndex, source, target } = network;
  const holdings = new Map<number, Holding[]>();
  const put = (place: number, region: number, tie: number) => {
    if (place === region || !isPlace(network, place) || !isPlace(network, region)) return;
    const held = holdings.get(place) ?? [];
    if (held.every((one) => one.region !== region)) held.push({ region, tie });
    holdings.set(place, held);
  };
  for (let edge = 0; edge < edges.length; edge++) {
    if (allowedEdges[edge] && relations.get(at(edges, edge).relation)?.role === 'region')
      put(numberAt(target, edge), numberAt(source, edge), edge);
  }
  for (const [place, { within = [] }] of nodes.entries()) {
    for (const id of within) put(place, nodeIndex.get(id) ?? -1, -1);
  }
  return holdings;
}

/** For each place all regions that hold it, those that hold these included, the nearest first. */
export function listWider(network: Structure, allowedEdges: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const holdings = listHoldings(network, allowedEdges);
  const regions = new Map<number, readonly number[]>();
  for (const place of holdings.keys()) {
    // A set is walked while it grows, and a file of an older day may hold a circle.
    const found = new Set<number>([place]);
    for (const inner of found) for (const { region } of holdings.get(inner) ?? []) found.add(region);
    found.delete(place);
    regions.set(place, [...found]);
  }
  return regions;
}

const recalled = new WeakMap<Uint8Array, ReadonlyMap<number, readonly number[]>>();

/**
 * For each place the regions that hold it and the places that it holds, near and far, as the filters understand them.
 * Made once for the same ties.
 */
export function recallHeld(network: Structure, allowedEdges: Uint8Array): ReadonlyMap<number, readonly number[]> {
  const known = recalled.get(allowedEdges);
  if (known) return known;
  const held = new Map<number, number[]>();
  for (const [place, regions] of listWider(network, allowedEdges)) {
    for (const region of regions) {
      append(held, place, region);
      append(held, region, place);
    }
  }
  recalled.set(allowedEdges, held);
  return held;
}

const isPlace = ({ nodes, kinds }: Structure, node: number): boolean =>
  node >= 0 && kinds.get(at(nodes, node).kind)?.role === 'place';
