import { at, numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import type { Extent } from '../extent.ts';
import { type ActorsParameters, isProjected, type Projection } from '../parameters.ts';
import { type SimpleGraph, toSimpleGraph } from '../simple-graph.ts';
import type { TieGroup } from './key-actors.ts';
import { sortNodes } from './sort-nodes.ts';

/** A simple graph whose ties may be of different strength. */
export interface ActorGraph extends SimpleGraph {
  /** The strength of each tie in the order of `rowNode`; null: all are 1. */
  readonly rowWeight: Float64Array | null;
  /** The length of each tie, 1/strength; null: all are 1. */
  readonly rowLength: Float64Array | null;
  /** See `KeyActors.tooLarge`. */
  readonly tooLarge: number;
}

// Sharing a place with 400 others is next to nothing (a weight of 1/400), but makes 80,000 ties.
const CROWD = 400;

/**
 * The graph that is measured. Through `ties`: every node of the extent, only events left out unless
 * `containers`; sessions stay, they are how people met. Through `weights`: the same, the ties between two as strong as
 * they weigh together. Else the actors alone, tied where they are tied to the same session, place or theme. Each of
 * those with k actors adds 1/(k − 1) to a tie, so that an actor's weights add up to the number of nodes it shares: the
 * weighting of M. E. J. Newman, “Scientific collaboration networks. II” (Phys. Rev. E 64, 016132, 2001). Through
 * `shared`: all three, and a tie between two actors adds 1.
 */
export function toActorGraph(network: Structure, extent: Extent, parameters: ActorsParameters): ActorGraph {
  const sorts = sortNodes(network);
  const { through, containers } = parameters;
  if (isProjected(through)) return project(toSimpleGraph(network, extent), sorts, through);
  const events = Uint8Array.from(sorts, (sort) => (sort === 'event' && !containers ? 1 : 0));
  const graph = toSimpleGraph(network, extent, events);
  const rowWeight = through === 'weights' ? weighRows(network, extent, graph) : null;
  return { ...graph, rowWeight, rowLength: rowWeight && toLengths(rowWeight), tooLarge: 0 };
}

/** What the ties between two weigh together, for each place of the rows; one without a weight counts 1. */
function weighRows({ edges, source, target }: Structure, extent: Extent, graph: SimpleGraph): Float64Array {
  const { indexOf, rowStart, rowNode } = graph;
  const weights = new Float64Array(rowNode.length);
  const add = (from: number, to: number, weight: number) => {
    if (from < 0 || to < 0 || from === to) return;
    const start = numberAt(rowStart, from);
    const slot = start + findSorted(rowNode.subarray(start, numberAt(rowStart, from + 1)), to);
    weights[slot] = numberAt(weights, slot) + weight;
  };
  for (const [edge, { weight = 1 }] of edges.entries()) {
    if (!extent.edges[edge]) continue;
    const [from, to] = [numberAt(indexOf, numberAt(source, edge)), numberAt(indexOf, numberAt(target, edge))];
    add(from, to, weight);
    add(to, from, weight);
  }
  return weights;
}

/** The place of a number in an ascending row that has it. */
function findSorted(row: Int32Array, wanted: number): number {
  let [low, high] = [0, row.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(row, middle) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const toLengths = (weights: Float64Array): Float64Array => weights.map((weight) => 1 / weight);

/** Whether having it in common ties two actors in a projection. */
export function isShared(sort: TieGroup['sort'] | undefined, through: Projection): boolean {
  if (through === 'shared') return sort === 'session' || sort === 'place' || sort === 'theme';
  return sort === through;
}

function project(ties: SimpleGraph, sorts: readonly TieGroup['sort'][], through: Projection): ActorGraph {
  const indexOf = new Int32Array(sorts.length).fill(-1);
  const nodeOf: number[] = [];
  for (const node of ties.nodeOf) if (sorts[node] === 'actor') indexOf[node] = nodeOf.push(node) - 1;
  const rows = nodeOf.map(() => new Map<number, number>());
  let tooLarge = 0;
  for (let tied = 0; tied < ties.count; tied++) {
    const node = numberAt(ties.nodeOf, tied);
    const row = ties.rowNode.subarray(numberAt(ties.rowStart, tied), numberAt(ties.rowStart, tied + 1));
    const actors = [...row]
      .map((other) => numberAt(indexOf, numberAt(ties.nodeOf, other)))
      .filter((actor) => actor >= 0);
    const actor = numberAt(indexOf, node);
    if (actor >= 0) {
      if (through === 'shared') strengthen(at(rows, actor), actor, actors, 1);
    } else if (isShared(sorts[node], through)) {
      if (actors.length > CROWD) tooLarge++;
      else for (const member of actors) strengthen(at(rows, member), member, actors, 1 / (actors.length - 1));
    }
  }
  return { indexOf, nodeOf: Int32Array.from(nodeOf), tooLarge, ...toRows(rows) };
}

/** Adds to the ties of one actor to all the others. */
function strengthen(row: Map<number, number>, actor: number, others: readonly number[], weight: number): void {
  for (const other of others) if (other !== actor) row.set(other, (row.get(other) ?? 0) + weight);
}

function toRows(rows: readonly ReadonlyMap<number, number>[]) {
  const rowStart = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    rowStart[index + 1] = numberAt(rowStart, index) + row.size;
  });
  const rowNode = new Int32Array(numberAt(rowStart, rows.length));
  const rowWeight = new Float64Array(rowNode.length);
  rows.forEach((row, index) => {
    const start = numberAt(rowStart, index);
    const others = Int32Array.from(row.keys()).sort();
    rowNode.set(others, start);
    others.forEach((other, place) => {
      rowWeight[start + place] = row.get(other) ?? 0;
    });
  });
  return { count: rows.length, rowStart, rowNode, rowWeight, rowLength: toLengths(rowWeight) };
}
