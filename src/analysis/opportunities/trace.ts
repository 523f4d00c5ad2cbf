import { at } from '../../base/assert.ts';
import { measureDoubt } from '../../network/doubt.ts';
import type { Structure } from '../../network/structure.ts';
import { findBestTie } from './best-tie.ts';

/**
 * The ties by which a node has a theme or place: its own, or those through what it founded or who founded it and, of
 * themes, through the sessions it appeared in; of several the surest. Empty where no tie says so.
 */
export function traceBelonging(network: Structure, ties: Uint8Array, node: number, goal: number): readonly number[] {
  const own = findBestTie(network, ties, node, goal);
  if (own >= 0) return [own];
  const isTheme = network.kinds.get(at(network.nodes, goal).kind)?.role === 'theme';
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (let slot = at(network.rowStart, node); slot < at(network.rowStart, node + 1); slot++) {
    const [through, edge] = [at(network.rowNode, slot), at(network.rowEdge, slot)];
    const isFounding = network.relations.get(at(network.edges, edge).relation)?.role === 'founding';
    const isSession = isTheme && network.kinds.get(at(network.nodes, through).kind)?.role === 'session';
    const onward = ties[edge] && (isFounding || isSession) ? findBestTie(network, ties, through, goal) : -1;
    const doubt = onward < 0 ? Number.POSITIVE_INFINITY : measureDoubt(network, edge) + measureDoubt(network, onward);
    if (doubt >= least) continue;
    least = doubt;
    best = [edge, onward];
  }
  return best;
}
