import { at } from '../../base/assert.ts';
import type { Network } from '../../network/network.ts';
import type { Extent } from '../extent.ts';
import type { ActorsParameters } from '../parameters.ts';
import { type SimpleGraph, toSimpleGraph } from '../simple-graph.ts';
import { sortNodes } from './sort-nodes.ts';

/** A simple graph whose ties may be of different strength. */
export interface ActorGraph extends SimpleGraph {
  /** The strength of each tie in the order of `rowNode`; null: all are 1. */
  readonly rowWeight: Float64Array | null;
  /** See `KeyActors.tooLarge`. */
  readonly tooLarge: number;
}

// Sharing a place with 400 others is next to nothing (a weight of 1/400), but makes 80,000 ties.
const CROWD = 400;

/**
 * The graph that is measured. Through `ties`: every node of the extent, only events left out unless
 * `containers`; sessions stay, they are how people met. Through sessions, places or themes: the actors
 * alone, tied where they are tied to the same one. Each shared node with k actors adds 1/(k − 1) to a tie,
 * so that an actor's weights add up to the number of nodes it shares: the weighting of M. E. J. Newman,
 * “Scientific collaboration networks. II” (Phys. Rev. E 64, 016132, 2001).
 */
export function toActorGraph(network: Network, extent: Extent, parameters: ActorsParameters): ActorGraph {
  const sorts = sortNodes(network);
  const { through, containers } = parameters;
  if (through === 'ties') {
    const events = Uint8Array.from(sorts, (sort) => (sort === 'event' && !containers ? 1 : 0));
    return { ...toSimpleGraph(network, extent, events), rowWeight: null, tooLarge: 0 };
  }
  const ties = toSimpleGraph(network, extent);
  const indexOf = new Int32Array(sorts.length).fill(-1);
  const nodeOf: number[] = [];
  for (const node of ties.nodeOf) if (sorts[node] === 'actor') indexOf[node] = nodeOf.push(node) - 1;
  const rows = nodeOf.map(() => new Map<number, number>());
  let tooLarge = 0;
  for (let shared = 0; shared < ties.count; shared++) {
    if (sorts[at(ties.nodeOf, shared)] !== through) continue;
    const row = ties.rowNode.subarray(at(ties.rowStart, shared), at(ties.rowStart, shared + 1));
    const actors = [...row].map((index) => at(indexOf, at(ties.nodeOf, index))).filter((actor) => actor >= 0);
    if (actors.length > CROWD) tooLarge++;
    else for (const actor of actors) addTies(at(rows, actor), actor, actors);
  }
  return { indexOf, tooLarge, ...toRows(rows), nodeOf: Int32Array.from(nodeOf) };
}

/** Ties one actor to all that stand beside it. */
function addTies(row: Map<number, number>, actor: number, actors: readonly number[]): void {
  const weight = 1 / (actors.length - 1);
  for (const other of actors) if (other !== actor) row.set(other, (row.get(other) ?? 0) + weight);
}

function toRows(rows: readonly ReadonlyMap<number, number>[]) {
  const rowStart = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    rowStart[index + 1] = at(rowStart, index) + row.size;
  });
  const rowNode = new Int32Array(at(rowStart, rows.length));
  const rowWeight = new Float64Array(rowNode.length);
  rows.forEach((row, index) => {
    const start = at(rowStart, index);
    const others = Int32Array.from(row.keys()).sort();
    rowNode.set(others, start);
    others.forEach((other, place) => {
      rowWeight[start + place] = row.get(other) ?? 0;
    });
  });
  return { count: rows.length, rowStart, rowNode, rowWeight };
}
