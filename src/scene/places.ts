import { at } from '../base/assert.ts';
import { toReach } from '../dataset/reach.ts';
import type { Structure } from '../network/structure.ts';

/** Where nodes stand, by id: centres in model units, y down. Ids outlive an edit, places in a list do not. */
export type Point = readonly [x: number, y: number];
export type Places = ReadonlyMap<string, Point>;

type Nodes = Pick<Structure, 'nodes' | 'nodeIndex'>;

// What places were made of is what they are as positions, so that a drag or a run ends with the array it drew.
const madeOf = new WeakMap<Places, { readonly nodeIndex: Nodes['nodeIndex']; readonly positions: Float64Array }>();

/** Positions x0, y0, x1, y1, … in node order as places, each within reach. O(nodes). */
export function toPlaces({ nodes, nodeIndex }: Nodes, positions: Float64Array): Places {
  const places: Places = new Map(
    nodes.map(
      ({ id }, node) => [id, [toReach(at(positions, node * 2)), toReach(at(positions, node * 2 + 1))]] as const,
    ),
  );
  if (positions.every((value) => value === toReach(value))) madeOf.set(places, { nodeIndex, positions });
  return places;
}

/** Places as positions in node order; what has none stands where it does in `otherwise`. O(nodes). */
export function toPositions({ nodes, nodeIndex }: Nodes, places: Places, otherwise: Float64Array): Float64Array {
  const known = madeOf.get(places);
  if (known?.nodeIndex === nodeIndex) return known.positions;
  const positions = otherwise.slice();
  for (const [node, { id }] of nodes.entries()) {
    const place = places.get(id);
    if (place) positions.set(place, node * 2);
  }
  return positions;
}
