import { at, numberAt } from '../base/assert.ts';
import { toReach } from '../dataset/reach.ts';
import type { Structure } from '../network/structure.ts';

/** Where nodes stand, by id: centres in model units, y down. Ids outlive an edit, places in a list do not. */
export type Point = readonly [x: number, y: number];
export type Places = ReadonlyMap<string, Point>;

/**
 * How a run of the live layout ends: `drag` keeps the map as it is but for what hangs on the dragged node;
 * `settle` is a force layout from the present positions; `open` one from a seeded start.
 */
export type LiveLayoutMode = 'drag' | 'settle' | 'open';

/** Where a node stands, of positions x0, y0, x1, y1, … in node order. */
export const pointAt = (positions: Float64Array, node: number): Point => [
  numberAt(positions, node * 2),
  numberAt(positions, node * 2 + 1),
];

type Nodes = Pick<Structure, 'nodes' | 'nodeIndex'>;

interface Made {
  readonly nodeIndex: Nodes['nodeIndex'];
  readonly places: Places;
  readonly positions: Float64Array;
}

// What says the same is remembered both ways, so that a drag or a run ends with the array it drew, and an edit begins
// with the places that are there.
const madeOf = new WeakMap<Places | Float64Array, Made>();

function remember({ nodeIndex }: Nodes, places: Places, positions: Float64Array): void {
  if (places.size !== nodeIndex.size || !positions.every((value) => value === toReach(value))) return;
  const made = { nodeIndex, places, positions };
  madeOf.set(places, made);
  madeOf.set(positions, made);
}

/** Positions x0, y0, x1, y1, … in node order as places, each within reach. O(nodes). */
export function toPlaces(network: Nodes, positions: Float64Array): Places {
  const { nodes, nodeIndex } = network;
  const known = madeOf.get(positions);
  if (known?.nodeIndex === nodeIndex) return known.places;
  const places = new Map<string, Point>();
  for (let node = 0; node < nodes.length; node++) {
    const [x, y] = [numberAt(positions, node * 2), numberAt(positions, node * 2 + 1)];
    places.set(at(nodes, node).id, [toReach(x), toReach(y)]);
  }
  remember(network, places, positions);
  return places;
}

/** Places as positions in node order; what has none stands where it does in `otherwise`. O(nodes). */
export function toPositions(network: Nodes, places: Places, otherwise: Float64Array): Float64Array {
  const { nodes, nodeIndex } = network;
  const known = madeOf.get(places);
  if (known?.nodeIndex === nodeIndex) return known.positions;
  const positions = otherwise.slice();
  let count = 0;
  for (let node = 0; node < nodes.length; node++) {
    const place = places.get(at(nodes, node).id);
    if (!place) continue;
    positions.set(place, node * 2);
    count++;
  }
  if (count === nodes.length) remember(network, places, positions);
  return positions;
}
