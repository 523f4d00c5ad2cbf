import { at } from '../../base/assert.ts';
import { mostConnected } from '../../network/neighbours.ts';
import type { Network } from '../../network/network.ts';
import type { Visibility } from '../../network/visibility.ts';

/**
 * The shown nodes with most shown ties, most first, none without. The event and its sessions stay out: they are the frame
 * that holds everything, so they would lead every list and say nothing.
 */
export function rankNodes(network: Network, { counted, shownTies }: Visibility, count: number): readonly number[] {
  const inRanking = counted.map((shown, node) => {
    const role = network.kinds.get(at(network.nodes, node).kind)?.role;
    return shown && at(shownTies, node) > 0 && role !== 'event' && role !== 'session' ? 1 : 0;
  });
  return mostConnected(network, inRanking, count, shownTies);
}
