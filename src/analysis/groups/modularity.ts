import { numberAt } from '../../base/assert.ts';
import type { SimpleGraph } from '../simple-graph.ts';
import { degreeOf, neighboursOf, pairsOf } from './rows.ts';

/**
 * How much more of the graph's ties lie inside the communities than chance would put there: the sum over
 * communities of L/m - γ (D/2m)², with L the pairs inside, D the sum of degrees, m all pairs and γ the
 * resolution (Newman 2004; Reichardt and Bornholdt 2006). At most 1; 0 for a graph without ties. O(n + m).
 * `communityOf` gives each node of the graph its community, a number below the number of nodes.
 */
export function measureModularity(graph: SimpleGraph, communityOf: Int32Array, resolution = 1): number {
  if (pairsOf(graph) === 0) return 0;
  const inside = new Float64Array(communityOf.length);
  const total = new Float64Array(communityOf.length);
  for (let node = 0; node < communityOf.length; node++) {
    const community = numberAt(communityOf, node);
    total[community] = numberAt(total, community) + degreeOf(graph, node);
    for (const other of neighboursOf(graph, node)) {
      if (numberAt(communityOf, other) === community) inside[community] = numberAt(inside, community) + 0.5;
    }
  }
  let sum = 0;
  for (let community = 0; community < total.length; community++) {
    const share = numberAt(total, community) / (2 * pairsOf(graph));
    sum += numberAt(inside, community) / pairsOf(graph) - resolution * share * share;
  }
  return sum;
}
