import { at, numberAt } from '../../base/assert.ts';
import { CERTAINTIES, UNSAID } from '../../dataset/vocabulary.ts';
import type { Structure } from '../../network/structure.ts';
import type { Extent } from '../extent.ts';

/** What may be walked. */
export interface Walkable {
  readonly inferred: boolean;
  readonly directed: boolean;
  readonly containers: boolean;
}

/**
 * The simple graph that paths are looked for in, as compressed rows: the ways that lead into node i stand
 * at start[i] … start[i + 1] - 1. Ties between the same two nodes make one way, loops none.
 */
export interface Ways {
  readonly start: Int32Array;
  /** Where the way comes from. */
  readonly node: Int32Array;
  /** The tie it walks: stated before inferred, then the more certain, then the earlier in the dataset. */
  readonly edge: Int32Array;
  /** How many other ties would do as well. */
  readonly others: Int32Array;
  /** Of two paths of equal length the cheaper is the better; see `toTieCosts`. */
  readonly cost: Float64Array;
  /** 1 for containers: kinds whose role is the event. */
  readonly container: Uint8Array;
  /** Whether a path may lead through containers. Its ends may be containers in any case. */
  readonly containers: boolean;
}

export const markContainers = ({ nodes, kinds }: Structure): Uint8Array =>
  Uint8Array.from(nodes, ({ kind }) => (kinds.get(kind)?.role === 'event' ? 1 : 0));

/** Marks with 1 the ties that take part: both ends do too, no loop, and inferred ones only where allowed. */
export function markTies(network: Structure, extent: Extent, inferred: boolean): Uint8Array {
  const { source, target, edges } = network;
  return Uint8Array.from(edges, ({ layer }, edge) => {
    const [from, to] = [numberAt(source, edge), numberAt(target, edge)];
    const takesPart = extent.edges[edge] && extent.nodes[from] && extent.nodes[to];
    return takesPart && from !== to && (inferred || layer === 'stated') ? 1 : 0;
  });
}

/**
 * What each tie costs a path: most if it is inferred, then the less certain the more. The unit is larger
 * than any sum over a path, so that the ranks never meet; sums stay below 2^53 up to 100,000 nodes.
 */
export function toTieCosts({ nodes, edges }: Structure): Float64Array {
  const unit = 2 * nodes.length + 1;
  return Float64Array.from(edges, ({ layer, certainty = UNSAID }) => {
    return (layer === 'inferred' ? unit * unit : 0) + CERTAINTIES.indexOf(certainty) * unit;
  });
}

/** Whether a tie says the same from either end, so that one may walk it both ways. */
const isTwoWay = ({ relations, edges }: Structure, tie: number): boolean =>
  relations.get(at(edges, tie).relation)?.directed === false;

/** O(nodes + edges). */
export function buildWays(network: Structure, extent: Extent, walkable: Walkable): Ways {
  const { rowStart, rowNode, rowEdge } = network;
  const ties = markTies(network, extent, walkable.inferred);
  const costs = toTieCosts(network);
  const start = new Int32Array(network.nodes.length + 1);
  const node = new Int32Array(rowNode.length);
  const edge = new Int32Array(rowNode.length);
  const others = new Int32Array(rowNode.length);
  const cost = new Float64Array(rowNode.length);
  // The slot in the present row of each node met before; a slot of an earlier row is none.
  const met = new Int32Array(network.nodes.length).fill(-1);
  let size = 0;
  for (let into = 0; into < network.nodes.length; into++) {
    const first = size;
    for (let row = numberAt(rowStart, into); row < numberAt(rowStart, into + 1); row++) {
      const tie = numberAt(rowEdge, row);
      if (!ties[tie] || (walkable.directed && network.target[tie] !== into && !isTwoWay(network, tie))) continue;
      const other = numberAt(rowNode, row);
      const before = numberAt(met, other);
      const slot = before >= first ? before : size++;
      if (slot === before) others[slot] = numberAt(others, slot) + 1;
      // Rows list ties in the order of the dataset, so of equal ones the earlier stays.
      if (slot !== before || numberAt(costs, tie) < numberAt(cost, slot)) {
        edge[slot] = tie;
        cost[slot] = numberAt(costs, tie);
      }
      node[slot] = other;
      met[other] = slot;
    }
    start[into + 1] = size;
  }
  return { start, node, edge, others, cost, container: markContainers(network), containers: walkable.containers };
}
