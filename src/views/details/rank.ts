import { at } from '../../base/assert.ts';
import { mostConnected } from '../../network/neighbours.ts';
import type { Network } from '../../network/network.ts';
import type { Visibility } from '../../network/visibility.ts';

export interface Ranked {
  readonly node: number;
  readonly ties: number;
}

/**
 * The shown nodes with most shown ties, most first. The event and its sessions stay out: they are the frame
 * that holds everything, so they would lead every list and say nothing.
 */
export function rankNodes(network: Network, { nodes, edges }: Visibility, count: number): readonly Ranked[] {
  const degrees = new Int32Array(network.nodes.length);
  edges.forEach((shown, edge) => {
    if (!shown) return;
    for (const end of [at(network.source, edge), at(network.target, edge)]) degrees[end] = at(degrees, end) + 1;
  });
  const inRanking = nodes.map((shown, node) => {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role;
    return shown && role !== 'event' && role !== 'session' ? 1 : 0;
  });
  return mostConnected(network, inRanking, count, degrees).map((node) => ({ node, ties: at(degrees, node) }));
}
