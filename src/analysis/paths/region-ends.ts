import { numberAt } from '../../base/assert.ts';
import type { Structure } from '../../network/structure.ts';
import { listHoldings } from '../../network/within.ts';
import type { Extent } from '../extent.ts';

/** So many places of a region are tried, those with most ties first. */
const MOST_INNER = 7;
const NO_TIES = new Uint8Array(0);

/**
 * Where a path from or to a node may end: there, or in a place that lies in it by general geography, which no tie says.
 * Where one end lies in the other, each stands for itself. O(nodes).
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
  const most = (all: ReadonlySet<number>, end: number) => {
    const inner = [...all].filter((node) => node !== end && extent.nodes[node]);
    const sorted = inner.sort(
      (one, other) => numberAt(network.degree, other) - numberAt(network.degree, one) || one - other,
    );
    return [end, ...sorted.slice(0, MOST_INNER)];
  };
  return [most(fromAll, from), most(toAll, to)];
}
