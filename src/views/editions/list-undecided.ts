import type { Comparison } from '../../network/compare-editions.ts';
import type { Network } from '../../network/network.ts';
import { isUndecided, type Pair } from '../use-duplicates.ts';

/** The pairs of which one is absent and the other new, so that both would be one who came again. */
export function listUndecided(network: Network, { whole }: Comparison, pairs: readonly Pair[]): readonly Pair[] {
  const [absent, added] = [whole.absent, whole.added].map((nodes) => new Set(nodes)) as [Set<number>, Set<number>];
  const byId = new Map(network.nodes.map((node) => [node.id, node]));
  return pairs.filter((pair) => {
    const [kept, gone] = [pair.kept, pair.gone].map((id) => network.nodeIndex.get(id) ?? -1) as [number, number];
    const isAcross = (absent.has(kept) && added.has(gone)) || (added.has(kept) && absent.has(gone));
    return isAcross && isUndecided(pair, byId);
  });
}
