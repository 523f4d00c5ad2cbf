import { numberAt } from '../../base/assert.ts';
import type { SimpleGraph } from '../simple-graph.ts';

/**
 * What the plain indices say of one node u and every other node v, by compact index; they hold for pairs
 * without a tie. N(x) are the neighbours of x, k(x) their number.
 * - `common`: |N(u) ∩ N(v)|.
 * - `adamicAdar`: Σ 1 / ln k(x) over the common neighbours x (L. A. Adamic, E. Adar, “Friends and neighbors
 *   on the Web”, Social Networks 25, 2003).
 * - `resource`: Σ 1 / k(x) over them (T. Zhou, L. Lü, Y.-C. Zhang, “Predicting missing links via local
 *   information”, European Physical Journal B 71, 2009).
 * - `chains`: Σ 1 / (k(x) k(y)) over the chains u – x – y – v: resource allocation one step further. That
 *   chains of three find ties that common neighbours miss is shown by I. A. Kovács et al., “Structure-based
 *   prediction of protein interactions”, Nature Communications 10, 2019, with square roots of the degrees.
 *   Chains through containers do not count: everybody is linked by them.
 */
export interface PairIndices {
  readonly common: Float64Array;
  readonly adamicAdar: Float64Array;
  readonly resource: Float64Array;
  readonly chains: Float64Array;
  /** The nodes for which any of them is not 0, u not among them. */
  readonly reached: readonly number[];
}

export const degreeOf = ({ rowStart }: SimpleGraph, node: number): number =>
  numberAt(rowStart, node + 1) - numberAt(rowStart, node);

/** |N(u) ∩ N(v)| / |N(u) ∪ N(v)| (P. Jaccard, 1901). */
export function toJaccard(graph: SimpleGraph, common: number, u: number, v: number): number {
  return common === 0 ? 0 : common / (degreeOf(graph, u) + degreeOf(graph, v) - common);
}

/**
 * A function that gives the indices of a node with all others. `containers` marks by compact index; the arrays
 * are the same ones every time, so a result holds until the next call. A call walks
 * two steps from u and, from every node it met, one more: O(ties) at worst, and far less where no hub is near.
 */
export function measurePairs(graph: SimpleGraph, containers: Uint8Array): (u: number) => PairIndices {
  const { count, rowStart, rowNode } = graph;
  const [common, adamicAdar] = [new Float64Array(count), new Float64Array(count)];
  const [resource, chains] = [new Float64Array(count), new Float64Array(count)];
  /** The first half of the chains: resource allocation without containers. */
  const half = new Float64Array(count);
  const isMet = new Uint8Array(count);
  const members = listMembers(graph, containers);
  let reached: number[] = [];
  const meet = (node: number) => {
    if (isMet[node]) return;
    isMet[node] = 1;
    reached.push(node);
  };
  const addCommon = (v: number, degree: number) => {
    common[v] = (common[v] ?? 0) + 1;
    adamicAdar[v] = (adamicAdar[v] ?? 0) + 1 / Math.log(degree);
    resource[v] = (resource[v] ?? 0) + 1 / degree;
  };
  // The loops below run hundreds of millions of times in large networks: `??` costs them less than `at`.
  return (u) => {
    for (const node of reached) {
      common[node] = adamicAdar[node] = resource[node] = chains[node] = half[node] = 0;
      isMet[node] = 0;
    }
    reached = [];
    const row = rowNode.subarray(numberAt(rowStart, u), numberAt(rowStart, u + 1));
    for (const middle of row) {
      if (containers[middle]) continue;
      const degree = degreeOf(graph, middle);
      for (let next = rowStart[middle] ?? 0; next < (rowStart[middle + 1] ?? 0); next++) {
        const v = rowNode[next] ?? 0;
        if (v === u) continue;
        meet(v);
        addCommon(v, degree);
        half[v] = (half[v] ?? 0) + 1 / degree;
      }
    }
    for (const middle of reached.slice()) {
      if (containers[middle]) continue;
      const share = (half[middle] ?? 0) / degreeOf(graph, middle);
      for (let next = rowStart[middle] ?? 0; next < (rowStart[middle + 1] ?? 0); next++) {
        const v = rowNode[next] ?? 0;
        if (v === u) continue;
        meet(v);
        chains[v] = (chains[v] ?? 0) + share;
      }
    }
    for (const container of row) {
      const inside = members.get(container);
      if (!inside) continue;
      for (let v = 0; v < count; v++) if (inside[v] && v !== u) meet(v);
      for (const v of reached) if (inside[v]) addCommon(v, degreeOf(graph, container));
    }
    return { common, adamicAdar, resource, chains, reached };
  };
}

/** For each container, 1 for the nodes that are tied to it. */
function listMembers({ rowStart, rowNode }: SimpleGraph, containers: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const members = new Map<number, Uint8Array>();
  for (let node = 0; node < containers.length; node++) {
    if (!containers[node]) continue;
    const inside = new Uint8Array(containers.length);
    for (const other of rowNode.subarray(numberAt(rowStart, node), numberAt(rowStart, node + 1))) inside[other] = 1;
    members.set(node, inside);
  }
  return members;
}
