import { at, numberAt } from '../../base/assert.ts';
import type { KindRole } from '../../dataset/vocabulary.ts';
import { mostConnected } from '../../network/neighbours.ts';
import type { Network } from '../../network/network.ts';
import type { Visibility } from '../../network/visibility.ts';

/** Frames that hold all the others: they would lead every list of what is most connected, and say nothing. */
const FRAMES: readonly KindRole[] = ['event', 'session'];

/** The shown nodes with most shown ties, most first, none without; no frames. */
export function rankNodes(network: Network, visibility: Visibility, count: number): readonly number[] {
  const inRanking = visibility.counted.map((_, node) =>
    isTied(visibility, node) && !FRAMES.includes(roleOf(network, node)) ? 1 : 0,
  );
  return mostConnected(network, inRanking, count, visibility.shownTies);
}

/** The roles that a ranking leaves out, of those that have something shown and tied, each with how many. */
export function listLeftOut(
  network: Network,
  visibility: Visibility,
): readonly (readonly [role: KindRole, count: number])[] {
  const tied = [...network.nodes.keys()].filter((node) => isTied(visibility, node));
  return FRAMES.map((role) => [role, tied.filter((node) => roleOf(network, node) === role).length] as const).filter(
    ([, count]) => count > 0,
  );
}

const isTied = ({ counted, shownTies }: Visibility, node: number): boolean =>
  numberAt(counted, node) === 1 && numberAt(shownTies, node) > 0;

const roleOf = (network: Network, node: number): KindRole =>
  network.kinds.get(at(network.nodes, node).kind)?.role ?? 'other';
