import { numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { listHoldings } from '../../network/within.ts';
import type { Extent } from '../extent.ts';
import type { Ways } from './ways.ts';

const NO_TIES = new Uint8Array(0);

/**
 * Where a path from or to a node may end: there, which comes first, or in a place that lies in it by general geography,
 * which no tie says. Where one end lies in the other, each stands for itself; of one that is left out, nothing does.
 * O(nodes).
 */
export function listPathEnds(network: Structure, extent: Extent, from: number, to: number): [number[], number[]] {
  const holdings = listHoldings(network, NO_TIES);
  const inside = (region: number): ReadonlySet<number> => {
    const found = new Set([region]);
    let size = 0;
    while (size < found.size) {
      size = found.size;
      for (const [place, held] of holdings) if (held.some((one) => found.has(one.region))) found.add(place);
    }
    return found;
  };
  const [fromAll, toAll] = [inside(from), inside(to)];
  if (fromAll.has(to) || toAll.has(from)) return [[from], [to]];
  const shown = (all: ReadonlySet<number>, end: number) =>
    extent.nodes[end] ? [...all].filter((node) => extent.nodes[node]) : [];
  return [shown(fromAll, from), shown(toAll, to)];
}

/**
 * The ways with two nodes more: the last but one leads into all the starts, and all the goals lead into the last. One
 * search between these two is a search between all of them; of paths alike in all else, those of the first start and
 * goal are the cheaper. O(nodes + ways).
 */
export function joinEnds(ways: Ways, starts: readonly number[], goals: readonly number[]): Ways {
  const count = ways.container.length;
  const length = numberAt(ways.start, count) + starts.length + goals.length;
  const joined = {
    start: new Int32Array(count + 3),
    node: new Int32Array(length),
    edge: new Int32Array(length).fill(-1),
    others: new Int32Array(length),
    cost: new Float64Array(length),
    container: Uint8Array.from([...ways.container, 0, 0]),
    containers: ways.containers,
  };
  let size = 0;
  const lead = (end: number, isFirst: boolean) => {
    joined.node[size] = end;
    joined.cost[size++] = isFirst ? 0 : 1;
  };
  const begin = new Set(starts);
  for (let into = 0; into < count; into++) {
    const [first, end] = [numberAt(ways.start, into), numberAt(ways.start, into + 1)];
    for (const name of ['node', 'edge', 'others', 'cost'] as const)
      joined[name].set(ways[name].subarray(first, end), size);
    size += end - first;
    if (begin.has(into)) lead(count, into === starts[0]);
    joined.start[into + 1] = size;
  }
  joined.start[count + 1] = size;
  for (const goal of goals) lead(goal, goal === goals[0]);
  joined.start[count + 2] = size;
  return joined;
}
